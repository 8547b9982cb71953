import { browser } from 'wxt/browser';
import type { ConversationPage } from '@/core/conversation';
import { type ReaderCommand, type Reading, readerCommands } from '@/core/reading';
import { bookmarksName, readLatelyName } from './bookmarks';
import { isAutomaticPopup, isPopup } from './popup';
import { keepReaderLine } from './reader-line';
import { type FromReader, mustBeDone, type ReadRequest } from './reader-port';
import { onSessionChange } from './session-area';
import type { ReaderTarget } from './tabs';

/** Each command is settled once it is on its way; one that stops or deletes, once that is done. */
export type ReaderConnection = Commands & {
  /** What was read from X's visible page joins what is known. */
  seen(page: ConversationPage): void;
  close(): void;
};

const stillHereEveryMs = 20_000;

/**
 * What a reader page says to the background and hears from it. While something is going on the line
 * is kept, else it is taken up when there is news or a command.
 */
export function connectReader(
  target: ReaderTarget,
  onReading: (reading: Reading) => void,
): ReaderConnection {
  const request = requestFor(target);
  let last: Reading = { activity: 'waiting', canAskForRest: false, sources: [] };
  /** In the order in which they were said. */
  const undone: { type: ReaderCommand; settle(): void }[] = [];

  const line = keepReaderLine({
    greeting: async () => [await request, ...undone.map(({ type }) => ({ type }))],
    hear(message) {
      if (message.type === 'done') undone.shift()?.settle();
      if (message.type !== 'reading') return;
      last = message.reading;
      onReading(last);
    },
    isNeeded: () => last.activity !== 'resting' || undone.length > 0,
    lost() {
      if (last.failure?.type === 'updated') return;
      last = afterUpdate(last);
      onReading(last);
    },
  });
  void line.open();

  function done(type: ReaderCommand): Promise<void> {
    return new Promise((settle) => {
      undone.push({ type, settle });
      if (line.isOpen()) line.send({ type });
      else void line.open();
    });
  }

  return {
    ...commandsBy((type) => (mustBeDone(type) ? done(type) : tell(line, { type }))),
    seen: (page) => void tell(line, { type: 'seen', page }),
    close: stayInTouch(line, () => last.activity === 'resting'),
  };
}

type Line = ReturnType<typeof keepReaderLine>;

/** The background may sleep: then this wakes it. */
async function tell(line: Line, message: FromReader): Promise<void> {
  await line.open();
  line.send(message);
}

/** The worker is kept awake while something goes on, and the line taken up when there is news. */
function stayInTouch(line: Line, isResting: () => boolean): () => void {
  const heartbeat = setInterval(() => {
    if (!isResting()) line.send({ type: 'stillHere' });
  }, stillHereEveryMs);
  const unsubscribe = onSessionChange((names) => {
    // What somebody reads, and where, is no news.
    const isNews = names.some((name) => name !== bookmarksName && name !== readLatelyName);
    if (isNews && !line.isOpen()) void line.open();
  });
  return () => {
    clearInterval(heartbeat);
    unsubscribe();
    line.close();
  };
}

/** What is there stays to be read; nothing more comes of it. */
function afterUpdate(last: Reading): Reading {
  const failure = { type: 'updated' } as const;
  return { ...last, activity: 'resting', canAskForRest: false, canAskForReplies: false, failure };
}

type Commands = Record<ReaderCommand, () => Promise<void>>;

function commandsBy(run: (command: ReaderCommand) => Promise<void>): Commands {
  const each = readerCommands.map((command) => [command, () => run(command)]);
  return Object.fromEntries(each) as Commands;
}

/** The same however often it is said: one visit. */
async function requestFor(target: ReaderTarget): Promise<ReadRequest> {
  const surface = isPopup() ? 'popup' : 'tab';
  const visit = crypto.randomUUID();
  const isAutomatic = isAutomaticPopup();
  const found = await findTarget(target, surface);
  return { type: 'read', visit, surface, ...(isAutomatic && { isAutomatic }), ...found };
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
