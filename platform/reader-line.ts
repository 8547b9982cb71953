import { browser } from 'wxt/browser';
import { type FromReader, readerPortName, type ToReader } from './reader-port';

export type ReaderLine = {
  /** Takes the line up, where the background had been stopped. */
  open(): Promise<void>;
  isOpen(): boolean;
  /** Lost where there is no line. */
  send(message: FromReader): void;
  close(): void;
};

const reconnectAfterMs = 250;

/**
 * A line to a background that may be stopped at any moment. `greeting` says first what it is about,
 * each time anew; where it `isNeeded`, a line that was cut is taken up again at once.
 */
export function keepReaderLine({
  greeting,
  hear,
  isNeeded,
  lost,
}: {
  greeting: () => Promise<FromReader[]>;
  hear: (message: ToReader) => void;
  isNeeded: () => boolean;
  /** Nobody will answer any more. */
  lost: () => void;
}): ReaderLine {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let isClosed = false;

  async function open(): Promise<void> {
    const first = await greeting();
    if (isClosed || port) return;
    if (!isInstalled()) return lost();
    port = browser.runtime.connect({ name: readerPortName });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (isNeeded() || !isInstalled()) setTimeout(open, reconnectAfterMs);
    });
    for (const message of first) port.postMessage(message);
  }

  return {
    open,
    isOpen: () => port !== undefined,
    send: (message) => port?.postMessage(message),
    close() {
      isClosed = true;
      port?.disconnect();
    },
  };
}

/** Without an id the extension was updated or removed under this page. */
function isInstalled(): boolean {
  return browser.runtime?.id !== undefined;
}
