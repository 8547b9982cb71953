import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReaderCommand } from '@/core/reading';
import type { FromReader } from '@/platform/reader-port';
import { saveSettings } from '@/platform/settings';
import { noon } from '@/tests/x/fake-world';
import { serveVisit } from '@/visit/serve-visit';
import type { Happening, Story } from './any-visits';
import { aPageOfX, type PageOfX, type Request } from './page-of-x';
import { startVirtualTime } from './virtual-time';
import { answeredLate, inLife, newLife, outsideOfLives } from './worker-lives';

type Stretch = { from: number; until: number };

/** What two readers and X saw from outside; times in ms since 1970. */
export type Log = {
  requests: Request[];
  /** In which the reader over this tab had agreed that X may be asked. */
  consents: (Stretch & { tab: number })[];
  /** In which the settings forbade asking. */
  silences: Stretch[];
  /** How many visits each tab had. */
  visits: Record<number, number>;
};

/** A worker that must never ask more than it may; the story says who does what meanwhile. */
export async function play(story: Story): Promise<Log> {
  fakeBrowser.reset();
  const time = startVirtualTime(noon);
  const { random } = Math;
  Math.random = () => story.chance;
  const stage = setUp(story);
  try {
    for (const happening of story.happenings) {
      await time.passUntil(noon + happening.at);
      stage.happen(happening);
    }
    await time.passUntil(time.now() + 45_000);
    stage.end();
    return stage.log;
  } finally {
    stage.answerAtOnce();
    Math.random = random;
    time.restore();
  }
}

function setUp(story: Story) {
  let life = newLife();
  const log: Log = { requests: [], consents: [], silences: [], visits: {} };
  const now = () => life;
  const pages = [5, 6].map((tab) => aPageOfX(tab, story, log.requests, now));
  const [first, second] = pages as [PageOfX, PageOfX];
  const readers = [0, 1].map((who) => aReader(who === 1 && !story.isOneTab ? second : first));
  const [one, two] = readers as [Reader, Reader];
  const answerAtOnce = answerLate(story.delays, pages);

  type Reader = ReturnType<typeof aReader>;
  /** A reader page: its line to the worker is taken up again when the worker was stopped. */
  function aReader(page: PageOfX) {
    const { tab } = page;
    /** Its line to the worker; cut where that was stopped. */
    let hear: ((message: FromReader) => void) | undefined;
    let leave: (() => void) | undefined;
    let visit: string | undefined;
    let isAutomatic = false;
    /** Said again to the next worker if this one is stopped before it is done. */
    let undone: { type: ReaderCommand; at: number }[] = [];
    const connect = () =>
      inLife(life, () => {
        serveVisit({
          send: ({ type }) => {
            const command = type === 'done' ? undone.shift() : undefined;
            if (command?.type === 'forgetEverything') allIsForgotten(command.at);
          },
          onMessage: (listener) => {
            hear = listener;
          },
          onClose: (listener) => {
            leave = listener;
          },
        });
        if (visit) hear?.({ type: 'read', visit, surface: 'popup', tab, isAutomatic });
        for (const { type } of undone) hear?.({ type });
      });
    const reader = {
      tab,
      consent: undefined as (Stretch & { tab: number }) | undefined,
      open(byItself = false) {
        reader.close();
        isAutomatic = byItself;
        visit = crypto.randomUUID();
        log.visits[tab] = (log.visits[tab] ?? 0) + 1;
        connect();
      },
      close() {
        const end = leave;
        if (end) inLife(life, end);
        // It is done all the same, and the settings are gone with it.
        const forgetting = undone.find(({ type }) => type === 'forgetEverything');
        if (forgetting) endSilence(forgetting.at);
        visit = undefined;
        hear = undefined;
        leave = undefined;
        undone = [];
        reader.refuse();
      },
      say(type: ReaderCommand) {
        if (!visit) return false;
        if (!hear) connect();
        if (type === 'stop' || type === 'forgetEverything') undone.push({ type, at: Date.now() });
        inLife(life, () => hear?.({ type }));
        return true;
      },
      isOpen: () => visit !== undefined,
      isForgetting: () => undone.some(({ type }) => type === 'forgetEverything'),
      /** The worker was stopped under it. */
      connectAgain() {
        hear = undefined;
        leave = undefined;
        setTimeout(() => visit && !hear && connect(), 250);
      },
      agree() {
        if (reader.consent) return;
        reader.consent = { tab, from: Date.now(), until: Number.POSITIVE_INFINITY };
        log.consents.push(reader.consent);
      },
      refuse() {
        if (reader.consent) reader.consent.until = Date.now();
        reader.consent = undefined;
      },
    };
    return reader;
  }

  function happen({ who, what }: Happening): void {
    const reader = who === 0 ? one : two;
    switch (what) {
      case 'open':
        reader.open();
        reader.agree();
        break;
      case 'open automatically':
        openAutomatically(reader);
        break;
      case 'close':
        reader.close();
        break;
      case 'stop':
      case 'forgetEverything':
        reader.say(what);
        reader.refuse();
        break;
      case 'load the page':
        (reader.tab === 5 ? first : second).load();
        break;
      case 'switch asking off':
        mayAskX(false);
        break;
      case 'switch asking on':
        mayAskX(true);
        break;
      case 'stop the worker':
        life.end();
        life = newLife();
        one.connectAgain();
        two.connectAgain();
        break;
      default:
        if (reader.say(what)) reader.agree();
    }
  }

  /** The browser shows one popup at a time. */
  function openAutomatically(reader: Reader): void {
    if (!one.isOpen() && !two.isOpen()) reader.open(true);
  }

  function mayAskX(isAllowed: boolean): void {
    void outsideOfLives(() => saveSettings({ mayAskX: isAllowed }));
    endSilence();
    // What is chosen before all is deleted goes with it.
    const mayGo = one.isForgetting() || two.isForgetting();
    if (!isAllowed && !mayGo)
      log.silences.push({ from: Date.now(), until: Number.POSITIVE_INFINITY });
  }

  /** Settings are as they were at first, and nobody has agreed to anything before. */
  function allIsForgotten(saidAt: number): void {
    for (const each of [one, two]) {
      if (each.consent && each.consent.from <= saidAt) each.refuse();
    }
    // When between that word and its answer the settings went, nobody is told.
    endSilence(saidAt);
  }

  function endSilence(at = Date.now()): void {
    const last = log.silences.at(-1);
    if (last) last.until = Math.min(last.until, at);
  }

  return { happen, log, answerAtOnce, end: () => life.end() };
}

/**
 * The browser's storage and tabs, for the worker: each answer comes as late as the story says. Put in place
 * as they are, for a mock would keep all that was ever stored. Returns what takes them away again.
 */
function answerLate(delays: number[], pages: PageOfX[]): () => void {
  let answers = 0;
  const delay = () => {
    const ms = delays[answers++ % delays.length] ?? 0;
    return ms === 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, ms));
  };
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, work: unknown) => {
    const native = Reflect.get(owner, name);
    Reflect.set(owner, name, work);
    undo.push(() => void Reflect.set(owner, name, native));
  };
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    for (const name of ['get', 'set', 'remove'] as const) {
      const native = area[name].bind(area) as (...given: unknown[]) => Promise<unknown>;
      replace(area, name, answeredLate(native, delay));
    }
  }
  const pageIn = (tab: unknown) => pages.find((page) => page.tab === tab);
  const get = async (tab: number) => ({ id: tab, incognito: false, url: pageIn(tab)?.address });
  const send = async (tab: number, said: never) => pageIn(tab)?.hear(said);
  replace(fakeBrowser.tabs, 'get', answeredLate(get, delay));
  replace(fakeBrowser.tabs, 'sendMessage', answeredLate(send, delay));
  replace(fakeBrowser.action, 'setBadgeText', async () => undefined);
  return () => {
    for (const one of undo) one();
  };
}
