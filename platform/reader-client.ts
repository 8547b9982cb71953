import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import {
  type FromReader,
  type ReaderCommand,
  type ReadRequest,
  readerPortName,
  type ToReader,
} from './reader-port';

export type ReaderTarget = { post?: PostId; tab?: number };

export type ReaderConnection = {
  /** Asks X for what is missing: only ever after the reader's own click. */
  getRest(): void;
  /** Ends asking after the request under way. */
  stop(): void;
  tryAgain(): void;
  close(): void;
};

const reconnectAfterMs = 250;
const stillHereEveryMs = 20_000;

/**
 * The reader page's line to the background. The background may be stopped at any moment: while
 * something is going on the line is taken up again at once, else when there is news or a command.
 */
export function connectReader(
  target: ReaderTarget,
  onReading: (reading: Reading) => void,
): ReaderConnection {
  const surface = location.pathname === '/popup.html' ? 'popup' : 'tab';
  const opening = crypto.randomUUID();
  let activity: Reading['activity'] = 'waiting';
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let isClosed = false;

  const found = findTarget(target, surface);
  void connect();
  const heartbeat = setInterval(() => {
    if (activity !== 'resting') post({ type: 'stillHere' });
  }, stillHereEveryMs);
  browser.storage.session.onChanged.addListener(onNews);

  async function connect(): Promise<void> {
    const request: ReadRequest = { type: 'read', opening, surface, ...(await found) };
    // Without an id the extension was updated or removed under this page.
    if (isClosed || port || !browser.runtime?.id) return;
    port = browser.runtime.connect({ name: readerPortName });
    port.onMessage.addListener((message: ToReader) => {
      if (message.type !== 'reading') return;
      activity = message.reading.activity;
      onReading(message.reading);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (activity !== 'resting') setTimeout(connect, reconnectAfterMs);
    });
    port.postMessage(request);
  }

  function onNews(): void {
    if (!port) void connect();
  }

  function post(message: FromReader): void {
    port?.postMessage(message);
  }

  async function command(type: ReaderCommand): Promise<void> {
    await connect();
    post({ type });
  }

  return {
    getRest: () => void command('getRest'),
    stop: () => void command('stop'),
    tryAgain: () => void command('tryAgain'),
    close() {
      isClosed = true;
      clearInterval(heartbeat);
      browser.storage.session.onChanged.removeListener(onNews);
      port?.disconnect();
    },
  };
}

/** The popup stands over the tab it is about. */
async function findTarget(
  target: ReaderTarget,
  surface: ReadRequest['surface'],
): Promise<ReaderTarget> {
  if (surface === 'tab' || target.tab !== undefined) return target;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? target : { ...target, tab: tab.id };
}
