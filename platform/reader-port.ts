import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';
import { toPostId } from '@/core/post';
import type { Reading } from '@/core/reading';

/** Reader page → background. */
export type FromReader = ReadRequest | { type: ReaderCommand };

/** `getRest` and `tryAgain` are a reader's click: from then on X may be asked. */
export type ReaderCommand = 'getRest' | 'stop' | 'tryAgain' | 'stillHere';

export type ReadRequest = {
  type: 'read';
  /** One opening of the reader, however often the background is restarted meanwhile. */
  opening: string;
  surface: 'popup' | 'tab';
  post?: PostId;
  tab?: number;
};

/** Background → reader page. */
export type ToReader = { type: 'reading'; reading: Reading } | { type: 'alive' };

export const readerPortName = 'reader';

export type ReaderPort = {
  send(message: ToReader): void;
  onMessage(listener: (message: FromReader) => void): void;
  onClose(listener: () => void): void;
};

/** Background: only our own pages may read and command; a tab of X has no such port. */
export function onReader(serve: (port: ReaderPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const ownPages = browser.runtime.getURL('/');
    const isOurs = port.sender?.id === browser.runtime.id && port.sender.url?.startsWith(ownPages);
    if (port.name !== readerPortName || !isOurs) {
      port.disconnect();
      return;
    }
    let isOpen = true;
    const closed: (() => void)[] = [];
    port.onDisconnect.addListener(() => {
      isOpen = false;
      for (const listener of closed) listener();
    });
    serve({
      send: (message) => {
        if (isOpen) port.postMessage(message);
      },
      onMessage: (listener) =>
        port.onMessage.addListener((value: unknown) => {
          const message = readFromReader(value);
          if (message) listener(message);
        }),
      onClose: (listener) => closed.push(listener),
    });
  });
}

function readFromReader(value: unknown): FromReader | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, opening, surface, post, tab } = value as Record<string, unknown>;
  switch (type) {
    case 'getRest':
    case 'stop':
    case 'tryAgain':
    case 'stillHere':
      return { type };
    case 'read': {
      if (typeof opening !== 'string') return undefined;
      const id = toPostId(post);
      return {
        type,
        opening,
        surface: surface === 'popup' ? 'popup' : 'tab',
        ...(id && { post: id }),
        ...(typeof tab === 'number' && { tab }),
      };
    }
    default:
      return undefined;
  }
}
