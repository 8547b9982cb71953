import { browser } from 'wxt/browser';
import type { ConversationPage } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { type ReaderCommand, type Reading, readerCommands } from '@/core/reading';
import { isTabNumber } from './tabs';

/** Reader page → background. */
export type FromReader =
  | ReadRequest
  | { type: ReaderCommand }
  /** Keeps the background awake. */
  | { type: 'stillHere' }
  /** What the reader page read from X's visible page, where its data was not to be had. */
  | { type: 'seen'; page: ConversationPage };

export type ReadRequest = {
  type: 'read';
  /** One visit of the reader, however often the background is restarted meanwhile. */
  visit: string;
  surface: 'popup' | 'tab';
  post?: PostId;
  tab?: number;
  /** A popup that the browser opened, at our word. */
  isAutomatic?: boolean;
  /** It stands in a private window: the browser tells, not the page. */
  isPrivate?: boolean;
};

/** Background → reader page. */
export type ToReader =
  | { type: 'reading'; reading: Reading }
  | { type: 'alive' }
  /** The next of those commands that `mustBeDone` is carried out. */
  | { type: 'done' };

/** Lost with a background that dies, such a command is said again to the next one. */
export function mustBeDone(command: ReaderCommand): boolean {
  return command === 'stop' || command.startsWith('forget');
}

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
          const message = readFromReader(value, port.sender?.tab?.incognito ?? false);
          if (message) listener(message);
        }),
      onClose: (listener) => closed.push(listener),
    });
  });
}

function readFromReader(value: unknown, isPrivate: boolean): FromReader | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, visit, surface, post, tab, page, isAutomatic } = value as Record<string, unknown>;
  const command = readerCommands.find((each) => each === type);
  if (command || type === 'stillHere') return { type: command ?? 'stillHere' };
  if (type === 'seen') return { type, page: page as ConversationPage };
  if (type !== 'read' || typeof visit !== 'string') return undefined;
  const id = toPostId(post);
  return {
    type,
    visit,
    surface: surface === 'popup' ? 'popup' : 'tab',
    isPrivate,
    ...(id && { post: id }),
    ...(isTabNumber(tab) && { tab }),
    ...(isAutomatic === true && { isAutomatic }),
  };
}
