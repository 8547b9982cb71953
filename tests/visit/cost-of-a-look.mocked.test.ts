import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import type { Conversation } from '@/demo/thread-spec';
import type { TabDescription } from '@/platform/messages';
import { aCapture, aThread, noon, postId } from '@/tests/x/fake-world';
import { receiveFromTab } from '@/visit/receive-from-tab';
import { updateBadgeOf } from '@/visit/update-badge';
import { parseConversation } from '@/x/parse/parse-conversation';
import { aReader, aTab, closeReaders, pass } from './fake-tab';

vi.mock('@/core/thread/build-thread', async (original) => {
  const actual = await original<typeof import('@/core/thread/build-thread')>();
  return { ...actual, buildThread: vi.fn(actual.buildThread) };
});
vi.mock('@/x/parse/parse-conversation', async (original) => {
  const actual = await original<typeof import('@/x/parse/parse-conversation')>();
  return { ...actual, parseConversation: vi.fn(actual.parseConversation) };
});

const thread = aThread(1_000);
const focal = postId(idOf(thread, 1));
const whole = { moduleSize: 1_000 };
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon });
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
});
afterEach(() => {
  closeReaders();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a capture is parsed once and built once, for the icon and for every reader of it', async () => {
  const tab = aTab(thread, focal, whole);
  const reader = aReader();
  await pass(10);
  const cost = countFromNow();
  await capture(thread, tab.description);
  expect(countOf(reader)).toBe(1_000);
  expect(cost()).toEqual({ parsed: 1, built: 1, read: 1 });
});

test('a reader that opens reads once and builds once', async () => {
  const tab = aTab(thread, focal, whole);
  await capture(thread, tab.description);
  await forgetInMemory(tab.description);
  const cost = countFromNow();
  const reader = aReader({ post: focal });
  await pass(100);
  expect(countOf(reader)).toBe(1_000);
  expect(cost()).toEqual({ parsed: 0, built: 1, read: 1 });
});

test('back on the tab, the number on the icon reads and builds nothing', async () => {
  const tab = aTab(thread, focal, whole);
  await capture(thread, tab.description);
  await forgetInMemory(tab.description);
  const cost = countFromNow();
  await updateBadgeOf(tab.id, false);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '1000' });
  expect(cost()).toEqual({ parsed: 0, built: 0, read: 0 });
});

async function capture(conversation: Conversation, description: TabDescription): Promise<void> {
  const opener = postId(idOf(conversation, 1));
  const answer = answerTweetDetail(conversation, { focalTweetId: opener }, whole);
  const heard = aCapture({
    request: { focal: opener },
    text: JSON.stringify(answer),
    isAsked: false,
  });
  const address = `https://x.com/mira_writes/status/${opener}`;
  await receiveFromTab(
    { type: 'captured', capture: heard, description: { ...description, address } },
    { tab: 5, isPrivate: false },
  );
  await pass(100);
}

/** As after the worker's death: another thread is the last one it looked at. */
function forgetInMemory(description: TabDescription): Promise<void> {
  return capture(aThread(2, { date: '2026-02-02T09:00:00Z' }), description);
}

/** Parsed answers, built threads, and looks at the pages of a stored conversation since now. */
function countFromNow(): () => { parsed: number; built: number; read: number } {
  const reads = vi.spyOn(fakeBrowser.storage.session, 'get');
  vi.mocked(parseConversation).mockClear();
  vi.mocked(buildThread).mockClear();
  reads.mockClear();
  return () => ({
    parsed: vi.mocked(parseConversation).mock.calls.length,
    built: vi.mocked(buildThread).mock.calls.length,
    read: reads.mock.calls.filter(([names]) => `${names}`.includes('page:')).length,
  });
}

function countOf(reader: ReturnType<typeof aReader>): number {
  const read = reader.reading()?.thread;
  return read ? postsOf(read).length : 0;
}
