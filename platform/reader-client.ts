import { browser } from 'wxt/browser';
import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import {
  type FromReader,
  type ReaderCommand,
  type ReadRequest,
  readerPortName,
  type ToReader,
} from './reader-port';
import { onSessionChange } from './session-area';

export type ReaderTarget = { post?: PostId; tab?: number };

export type ReaderConnection = {
  /** Asks X for what is missing: only ever after the reader's own click. */
  getRest(): void;
  /** Ends asking after the request under way. */
  stop(): void;
  tryAgain(): void;
  /** Asks X whether the author went on, where the thread was whole when it was last read. */
  lookForNew(): void;
  /** Asks X for one more page of the discussion. */
  getReplies(): void;
  /** What was read from X's visible page joins what is known. */
  seen(page: ConversationPage): void;
  /** Settled once this thread, or all that is kept, is gone. */
  forget(): Promise<void>;
  forgetEverything(): Promise<void>;
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
  const visit = crypto.randomUUID();
  let activity: Reading['activity'] = 'waiting';
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let isClosed = false;
  /** Said again to the next background if this one dies before it is done. */
  const forgetting: { type: ReaderCommand; settle(): void }[] = [];

  const found = findTarget(target, surface);
  void connect();
  const heartbeat = setInterval(() => {
    if (activity !== 'resting') post({ type: 'stillHere' });
  }, stillHereEveryMs);
  const unsubscribe = onSessionChange(onNews);

  async function connect(): Promise<void> {
    const request: ReadRequest = { type: 'read', visit, surface, ...(await found) };
    // Without an id the extension was updated or removed under this page.
    if (isClosed || port || !browser.runtime?.id) return;
    port = browser.runtime.connect({ name: readerPortName });
    port.onMessage.addListener((message: ToReader) => {
      if (message.type === 'forgotten') for (const { settle } of forgetting.splice(0)) settle();
      if (message.type !== 'reading') return;
      activity = message.reading.activity;
      onReading(message.reading);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (activity !== 'resting' || forgetting.length > 0) setTimeout(connect, reconnectAfterMs);
    });
    port.postMessage(request);
    for (const { type } of forgetting) port.postMessage({ type });
  }

  function onNews(): void {
    if (!port) void connect();
  }

  function post(message: FromReader): void {
    port?.postMessage(message);
  }

  /** The background may sleep: then this wakes it. */
  async function tell(message: FromReader): Promise<void> {
    await connect();
    post(message);
  }

  function command(type: ReaderCommand): Promise<void> {
    return tell({ type });
  }

  function settled(type: ReaderCommand): Promise<void> {
    return new Promise((settle) => {
      forgetting.push({ type, settle });
      if (port) post({ type });
      else void connect();
    });
  }

  return {
    getRest: () => void command('getRest'),
    stop: () => void command('stop'),
    tryAgain: () => void command('tryAgain'),
    lookForNew: () => void command('lookForNew'),
    getReplies: () => void command('getReplies'),
    seen: (page) => void tell({ type: 'seen', page }),
    forget: () => settled('forget'),
    forgetEverything: () => settled('forgetEverything'),
    close() {
      isClosed = true;
      clearInterval(heartbeat);
      unsubscribe();
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
