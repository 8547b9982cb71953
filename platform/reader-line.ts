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
}: {
  greeting: () => Promise<FromReader[]>;
  hear: (message: ToReader) => void;
  isNeeded: () => boolean;
}): ReaderLine {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let isClosed = false;

  async function open(): Promise<void> {
    const first = await greeting();
    // Without an id the extension was updated or removed under this page.
    if (isClosed || port || !browser.runtime?.id) return;
    port = browser.runtime.connect({ name: readerPortName });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (isNeeded()) setTimeout(open, reconnectAfterMs);
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
