import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diagnose } from '@/core/diagnose';
import { postsOf } from '@/core/thread/thread';
import { idOf } from '@/demo/build-pages';
import { diagnosisToText } from '@/export/diagnosis-to-text';
import { readBugs } from '@/platform/bugs';
import { findPages, keepPage, lastReadAt } from '@/platform/conversation-store';
import { collectFacts } from '@/platform/diagnostics';
import { readRequestLog } from '@/platform/request-log';
import { saveSettings } from '@/platform/settings';
import { aChain, aPage } from '@/tests/core/a-post';
import { limitSession } from '@/tests/platform/session-quota';
import { aThread, noon, postId } from '@/tests/x/fake-world';
import { announceCapture } from '@/visit/capture-events';
import { beforeVisit, next } from '@/visit/visit-state';
import { aReader, aTab, closeReaders, pass } from './fake-tab';

const thread = aThread(40);
const first = postId(idOf(thread, 1));
const inPages = { moduleSize: 10 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  closeReaders();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a click gathers the whole thread', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const reader = aReader();
  await pass(30_000);
  expect(countOf(reader)).toBe(40);
  expect(tab.asked.length).toBeLessThanOrEqual(4);
});

test.each([
  [{ reason: 'Protected' }, { type: 'post-unavailable', because: 'protected' }],
  [{ reason: 'Deactivated' }, { type: 'post-unavailable', because: 'deactivated' }],
  [{ words_of_tomorrow: {} }, { type: 'unreadable', path: 'post' }],
])('why X hides the opened post is told: %o', async (found, failure) => {
  const tab = aTab(thread, first, inPages);
  const result = { __typename: 'reason' in found ? 'TweetUnavailable' : 'Tweet', ...found };
  const text = JSON.stringify({ data: { tweetResult: { result } } });
  tab.answers = Array.from({ length: 9 }, () => () => ({ text }));
  await tab.load({ text });
  const reader = aReader();
  await pass(30_000);
  expect(reader.reading()?.failure).toEqual(failure);
});

describe('nothing is asked twice', () => {
  test('an answer that is nowhere to be found is not asked for again', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    tab.answers = Array.from({ length: 12 }, () => () => ({ text: empty, request: {} }));
    aReader();
    await pass(60_000);
    expect(new Set(tab.asked.map((ask) => JSON.stringify(ask))).size).toBe(tab.asked.length);
  });

  test('a post that X does not show is asked for once', async () => {
    const lacking = aThread(12);
    const { id: _, ...gone } = { ...lacking.posts[5], unavailable: 'missing' as const };
    lacking.posts[5] = gone;
    const tab = aTab(lacking, postId(idOf(lacking, 12)), { ancestorsSize: 3 });
    await tab.load();
    tab.answers = Array.from({ length: 12 }, () => () => ({ text: empty }));
    aReader();
    await pass(60_000);
    for (let n = 0; n < 3; n += 1) {
      await tab.load();
      await pass(20_000);
    }
    expect(new Set(tab.asked.map((ask) => JSON.stringify(ask))).size).toBe(tab.asked.length);
  });

  test('memory that is full does not make it ask again', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    aReader();
    await pass(100);
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (values: object) => {
      if (Object.keys(values).some((name) => name.startsWith('page:'))) throw new Error('quota');
      await set(values as never);
    }) as never);
    await pass(60_000);
    expect(new Set(tab.asked.map((ask) => JSON.stringify(ask))).size).toBe(tab.asked.length);
  });

  test('two clicks on “look for new” ask once', async () => {
    const short = aThread(3);
    const tab = aTab(short, postId(idOf(short, 1)));
    await tab.load();
    const reader = aReader();
    await pass(5_000);
    expect(tab.asked).toEqual([]);
    expect(reader.reading()?.lookedAt).toBeUndefined();
    reader.say('lookForNew');
    reader.say('lookForNew');
    await pass(20_000);
    expect(tab.asked).toHaveLength(1);
    expect(reader.reading()?.lookedAt).toBeGreaterThan(Date.now() - 20_000);
    expect(reader.reading()?.newPosts).toBeUndefined();
  });

  test('a look that X did not answer was none, and what one brings is counted', async () => {
    const short = aThread(3);
    const tab = aTab(short, postId(idOf(short, 1)));
    await tab.load();
    const reader = aReader();
    await pass(5_000);
    tab.because = 'no network';
    reader.say('lookForNew');
    await pass(20_000);
    expect(reader.reading()?.failure?.type).toBe('offline');
    expect(reader.reading()?.lookedAt).toBeUndefined();
    tab.because = undefined;
    short.posts.push({ text: 'It goes on.', at: '+1d' });
    reader.say('lookForNew');
    await pass(20_000);
    expect(reader.reading()?.lookedAt).toEqual(expect.any(Number));
    expect(countOf(reader)).toBe(4);
  });
});

test('where the page itself has asked as much as it may, the reader is told until when', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.because = 'too many';
  const reader = aReader();
  await pass(10_000);
  const { failure } = reader.reading() ?? {};
  expect(failure?.type).toBe('budget-spent');
  expect(failure && 'until' in failure && failure.until).toBeGreaterThan(Date.now() + 800_000);
  expect(tab.asked).toHaveLength(1);
});

describe('asking ends where the reader says so', () => {
  test('stopped in the very moment it was asked to look', async () => {
    const short = aThread(3);
    const tab = aTab(short, postId(idOf(short, 1)));
    await tab.load();
    const reader = aReader();
    await pass(5_000);
    reader.say('lookForNew');
    reader.say('stop');
    await pass(20_000);
    expect(tab.asked).toEqual([]);
  });

  test('stopped just as gathering begins', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const reader = aReader();
    await vi.waitFor(() => expect(reader.reading()?.activity).toBe('gathering'), { interval: 1 });
    reader.say('stop');
    await pass(60_000);
    expect(tab.asked).toEqual([]);
  });

  test('a thread forgotten while it is gathered stays forgotten, and X is not asked again', async () => {
    const tab = aTab(thread, first, inPages);
    tab.delayMs = 3_000;
    await tab.load();
    const reader = aReader();
    await pass(3_000);
    const before = tab.asked.length;
    expect(before).toBe(1);
    reader.say('forget');
    await pass(60_000);
    expect(reader.sent).toContainEqual({ type: 'done' });
    expect(tab.asked).toHaveLength(before);
    expect(await findPages(first, { account: 'a1', isPrivate: false })).toEqual([]);
  });

  test('forgotten in one reader, another one does not fetch it again', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    aReader();
    await pass(3_000);
    const other = aReader();
    other.say('forget');
    await pass(100);
    const { length } = tab.asked;
    await pass(60_000);
    expect(tab.asked).toHaveLength(length);
  });

  test('a popup that opened by itself asks nothing, whatever comes when', async () => {
    const tab = aTab(thread, first, inPages);
    aReader({ isAutomatic: true });
    await pass(4_990);
    void pass(20);
    for (let n = 0; n < 5; n += 1) await tab.load();
    await pass(30_000);
    expect(tab.asked).toEqual([]);
  });
});

test('a reloaded page ends what only a reload could end', async () => {
  const tab = aTab(thread, first, inPages);
  tab.description.isHooked = false;
  const reader = aReader();
  await pass(6_000);
  expect(reader.reading()?.failure?.type).toBe('page-opened-before');
  tab.description.isHooked = true;
  await tab.load();
  await pass(30_000);
  expect(reader.reading()?.failure).toBeUndefined();
  expect(countOf(reader)).toBe(40);
});

test('replies asked for while the thread is gathered come after it', async () => {
  const talk = aThread(40);
  const by = { name: 'Jo Reader', handle: 'reader' };
  talk.posts.push(...[1, 2, 3].map((n) => ({ text: `Reply ${n}.`, by, replyTo: 1 })));
  const tab = aTab(talk, first, { ...inPages, repliesSize: 1 });
  await tab.load();
  const reader = aReader();
  await pass(2_000);
  expect(reader.reading()).toMatchObject({ activity: 'gathering', canAskForReplies: true });
  const before = reader.reading()?.thread?.discussion.length ?? 0;
  reader.say('getReplies');
  await pass(60_000);
  expect(countOf(reader)).toBe(40);
  expect(reader.reading()?.thread?.discussion.length).toBeGreaterThan(before);
});

test('after a refusal without end X is asked again within the hour, in the next browser too', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const rateLimit = { limit: 150, remaining: 0, resetsAt: 99_999_999_999_000 };
  tab.answers = [() => ({ status: 429, text: '', rateLimit })];
  const reader = aReader();
  await pass(10_000);
  expect(reader.reading()?.failure).toEqual({
    type: 'rate-limited',
    until: expect.closeTo(Date.now() + 3_600_000, -5),
  });
  reader.say('forgetEverything');
  await pass(1_000);
  await browser.storage.session.clear();
  await tab.load();
  const next = aReader();
  await pass(10_000);
  expect(next.reading()?.failure?.type).toBe('rate-limited');
  expect(tab.asked).toHaveLength(1);
  vi.setSystemTime(Date.now() + 3_600_000);
  next.say('tryAgain');
  await pass(30_000);
  expect(countOf(next)).toBe(40);
});

test('a disk that is full does not leave it gathering for ever', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  const reader = aReader();
  await pass(30_000);
  expect(tab.asked).toEqual([]);
  expect(reader.reading()).toMatchObject({
    activity: 'resting',
    failure: { type: 'not-recorded' },
  });
});

describe('nobody is left in silence', () => {
  test('a disk that cannot be read ends asking, in words', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corruption'));
    const reader = aReader();
    await pass(30_000);
    expect(tab.asked).toEqual([]);
    expect(reader.reading()).toMatchObject({
      activity: 'resting',
      failure: { type: 'not-recorded' },
    });
    expect(countOf(reader)).toBeGreaterThan(1);
  });

  test('a request that cannot be counted for this visit is not made', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    let hasFailed = false;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (values: Notes) => {
      const isCount = Object.values(values).some(({ visits = [] }) =>
        visits.some(({ asked }) => asked > 0),
      );
      if (isCount && !hasFailed) {
        hasFailed = true;
        throw new Error('quota');
      }
      await set(values as never);
    }) as never);
    const reader = aReader();
    await pass(30_000);
    expect(tab.asked).toEqual([]);
    expect(reader.reading()?.failure?.type).toBe('not-recorded');
  });

  test('a refusal that the disk does not take holds all the same', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    tab.answers = [
      () => {
        vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
        return { status: 429, text: '' };
      },
    ];
    aReader();
    await pass(10_000);
    expect((await readRequestLog())?.refusal?.failure.type).toBe('rate-limited');
  });

  test('a bug while gathering is told, and noted for the diagnostics', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const reader = aReader();
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new RangeError('a word of a post');
    });
    await pass(30_000);
    expect(reader.reading()).toMatchObject({ activity: 'resting', failure: { type: 'bug' } });
    expect(countOf(reader)).toBeGreaterThan(1);
    expect(await readBugs()).toMatchObject([
      { what: expect.stringMatching(/^gathering: RangeError/) },
    ]);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
    const report = diagnosisToText(diagnose(await collectFacts(Date.now(), [])));
    expect(report).toContain('Went wrong in Unspool:\n  1 × gathering: RangeError');
    expect(report).not.toContain('a word of a post');
  });

  test.each([
    ['before anything is known', 0],
    ['while it is read', 6_000],
  ])('memory that fails %s is told, not waited for', async (_, ms) => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const reader = aReader({ surface: 'tab', post: first });
    await pass(ms);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    reader.say('tryAgain');
    await pass(10_000);
    expect(reader.reading()).toMatchObject({ activity: 'resting', failure: { type: 'bug' } });
  });

  test.each([-1, 1e21, Number.NaN, 99_999_999_999])(
    'a tab of the number %s is gone',
    async (id) => {
      aTab(thread, first, inPages);
      vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(() => {
        throw new TypeError('Error in invocation of tabs.get(integer tabId)');
      });
      const reader = aReader({ surface: 'tab', tab: id });
      await pass(10_000);
      expect(reader.reading()?.failure).toEqual({ type: 'tab-gone' });
    },
  );

  test('a thread larger than the memory of the session is shown as far as it fits, and said so', async () => {
    limitSession();
    const huge = aThread(160, {
      posts: Array.from({ length: 160 }, (_, index) => ({
        text: `${index + 1}. ${'가'.repeat(24_990)}`,
      })),
    });
    const tab = aTab(huge, postId(idOf(huge, 1)), { moduleSize: 20 });
    await tab.load();
    const reader = aReader();
    await pass(60_000);
    const counts = reader.sent.flatMap((message) =>
      message.type === 'reading' && message.reading.thread
        ? [postsOf(message.reading.thread).length]
        : [],
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(100);
    expect(reader.reading()).toMatchObject({
      activity: 'resting',
      failure: { type: 'not-held' },
      lacksRoom: true,
      canAskForRest: false,
      thread: { completeness: { type: 'partial', reason: 'more to load' } },
    });
    const asked = tab.asked.length;
    reader.say('tryAgain');
    await pass(30_000);
    expect(tab.asked).toHaveLength(asked);
  });

  test('taken up again, a reader that may ask does not ask anew for what had to make room', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const reader = aReader();
    await pass(60_000);
    const asked = tab.asked.length;
    expect(asked).toBeGreaterThan(0);
    const mira = { account: 'a1', isPrivate: false };
    const large = aPage(aChain(1, 1, { text: 'x'.repeat(7_999_000) }));
    await keepPage(large, { thread: postId('1'), isAsked: false }, mira, Date.now() + 1);
    reader.close();
    const again = aReader({ visit: reader.visit });
    await pass(60_000);
    expect(tab.asked).toHaveLength(asked);
    expect(again.reading()).toMatchObject({ failure: { type: 'not-held' }, lacksRoom: true });
    again.say('tryAgain');
    await pass(60_000);
    expect(tab.asked.length).toBeGreaterThan(asked);
  });

  test('a thread whose pages had to make room says so, and is read anew when X sends it', async () => {
    const tab = aTab(thread, first, inPages);
    await tab.load();
    const reader = aReader({ surface: 'tab', post: first });
    await pass(1_000);
    expect(countOf(reader)).toBeGreaterThan(1);
    const mira = { account: 'a1', isPrivate: false };
    const large = aPage(aChain(1, 1, { text: 'x'.repeat(7_999_000) }));
    await keepPage(large, { thread: postId('1'), isAsked: false }, mira, Date.now() + 1);
    announceCapture({ tab: tab.id, filed: {}, isAsked: true });
    await pass(1_000);
    expect(reader.reading()).toMatchObject({ failure: { type: 'not-held' }, lacksRoom: true });
    expect(countOf(reader)).toBe(0);
    await tab.load();
    await pass(1_000);
    expect(reader.reading()?.failure).toBeUndefined();
    expect(countOf(reader)).toBeGreaterThan(1);
  });
});

type Notes = Record<string, { visits?: { asked: number }[] }>;

test('what came after the reader was closed has not been read', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.delayMs = 3_000;
  const reader = aReader();
  await pass(1_000);
  expect(tab.asked).toHaveLength(1);
  reader.close();
  const closedAt = Date.now();
  await pass(30_000);
  const readAt = await lastReadAt(first, { account: 'a1', isPrivate: false });
  expect(readAt).toBeLessThanOrEqual(closedAt);
  expect(tab.asked).toHaveLength(1);
});

test('a tab that is frozen does not hide what is known of its thread', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.isFrozen = true;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockReturnValue(new Promise(() => {}) as never);
  const reader = aReader({ surface: 'tab', post: first });
  await pass(10_000);
  expect(countOf(reader)).toBeGreaterThan(1);
});

test('a tab that was loaded anew while it gathered goes on', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const reader = aReader();
  await pass(1_000);
  tab.isLeaving = true;
  await pass(5_000);
  expect(reader.reading()).toMatchObject({ activity: 'resting', failure: { type: 'tab-gone' } });
  tab.isLeaving = false;
  await tab.load();
  await pass(30_000);
  expect(reader.reading()?.failure).toBeUndefined();
  expect(countOf(reader)).toBe(40);
});

test('what X could not say is not asked for again because the worker slept meanwhile', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.answers = [() => ({ text: 'upstream connect error' })];
  const reader = aReader();
  await pass(10_000);
  expect(reader.reading()?.failure?.type).toBe('unreadable');
  reader.close();
  const again = aReader({ visit: reader.visit });
  await pass(10_000);
  expect(tab.asked).toHaveLength(1);
  expect(again.reading()?.failure?.type).toBe('unreadable');
  again.say('tryAgain');
  await pass(30_000);
  expect(countOf(again)).toBe(40);
});

test('asking that is switched off meanwhile ends', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const reader = aReader();
  await pass(1_000);
  await saveSettings({ mayAskX: false });
  await pass(30_000);
  expect(tab.asked.length).toBeLessThanOrEqual(1);
  expect(reader.reading()?.failure?.type).toBe('asking-is-off');
});

test('where only the visible page is to be read, nothing is asked, and what can be seen is shown', async () => {
  const tab = aTab(thread, first, inPages);
  await saveSettings({ readsOnlyVisible: true });
  const reader = aReader();
  await pass(100);
  expect(reader.reading()).toMatchObject({
    activity: 'resting',
    failure: { type: 'reads-only-visible' },
    canAskForRest: false,
  });
  reader.say('getRest');
  reader.say('lookForNew');
  reader.say('getReplies');
  await pass(30_000);
  expect(tab.asked).toEqual([]);
  expect(reader.reading()?.failure).toEqual({ type: 'reads-only-visible' });
});

test('chosen while a thread is gathered, it ends that', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  aReader();
  await pass(100);
  await saveSettings({ readsOnlyVisible: true });
  await pass(30_000);
  expect(tab.asked.length).toBeLessThanOrEqual(1);
});

test('a tab that never answers holds up nobody for long', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.delayMs = undefined;
  const reader = aReader();
  await pass(60_000);
  expect(reader.reading()).toMatchObject({ activity: 'resting', failure: { type: 'too-slow' } });
});

test('what comes by another way while it gathers is shown before X has answered', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  tab.delayMs = 20_000;
  const reader = aReader();
  await pass(5_000);
  expect(countOf(reader)).toBe(11);
  const [ask] = tab.asked;
  if (!ask) throw new Error('Nothing was asked.');
  await tab.loadMore(ask);
  await pass(100);
  expect(tab.asked).toHaveLength(1);
  expect(countOf(reader)).toBe(21);
  await pass(120_000);
  expect(countOf(reader)).toBe(40);
});

test('what is gathered through one tab is shown, though a look finds the post in another', () => {
  const source = { focal: first, owner: { isPrivate: false, tab: 5 }, tab: 5 };
  const before = { ...beforeVisit, activity: 'gathering' as const, hasConsent: true, source };
  const found = { source: { ...source, tab: 7 }, isKnown: true, hasMore: true, mayAskX: true };
  const { state } = next(before, { type: 'looked', look: found });
  const captured = { type: 'captured', tab: 5, isAsked: true, hasFailed: false } as const;
  expect(next(state, captured).effects).toEqual([{ type: 'report' }]);
});

test('a second reader of the same thread sees what the first one gathers', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const onlooker = aReader({ surface: 'tab', post: first });
  await pass(1_000);
  expect(countOf(onlooker)).toBeLessThan(40);
  aReader();
  await pass(30_000);
  expect(countOf(onlooker)).toBe(40);
});

test('deleting everything gives no reader a new allowance, nor leave to ask', async () => {
  const tab = aTab(thread, first, inPages);
  await tab.load();
  const reader = aReader({ isAutomatic: true });
  await pass(1_000);
  reader.say('forgetEverything');
  await pass(1_000);
  reader.close();
  aReader({ visit: reader.visit, isAutomatic: true });
  await pass(30_000);
  expect(tab.asked).toEqual([]);
});

const empty = JSON.stringify({
  data: { threaded_conversation_with_injections_v2: { instructions: [] } },
});

function countOf(reader: ReturnType<typeof aReader>): number {
  const read = reader.reading()?.thread;
  return read ? postsOf(read).length : 0;
}
