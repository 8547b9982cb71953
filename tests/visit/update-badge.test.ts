import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPage } from '@/platform/conversation-store';
import { aChain, aPage, postId } from '@/tests/core/a-post';
import { beginLook, updateBadge } from '@/visit/update-badge';

const post = postId(1);
const thread = { address: `https://x.com/ada/status/${post}`, isHooked: true, account: 'a1' };
const home = { address: 'https://x.com/home', isHooked: true };
const sender = { tab: 5, isPrivate: false };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  const owner = { account: 'a1', isPrivate: false };
  await keepPage(aPage(aChain(1, 3)), { thread: post, isAsked: false }, owner, Date.now());
});
afterEach(() => vi.restoreAllMocks());

const shown = () => vi.mocked(fakeBrowser.action.setBadgeText).mock.lastCall?.[0].text;

test('the icon has the number of posts of the thread that is open', async () => {
  await updateBadge(sender, thread);
  expect(shown()).toBe('3');
  await updateBadge(sender, home);
  expect(shown()).toBe('');
});

test('a count that is done after the tab has moved on is not shown', async () => {
  await Promise.all([updateBadge(sender, thread), updateBadge(sender, home)]);
  expect(shown()).toBe('');
  await Promise.all([updateBadge(sender, home), updateBadge(sender, thread)]);
  expect(shown()).toBe('3');
});

test('what a tab said of itself before it moved on is not shown when it is filed at last', async () => {
  const look = beginLook(sender.tab);
  await updateBadge(sender, home);
  await updateBadge(sender, thread, look);
  expect(shown()).toBe('');
});

test('one tab does not keep another from its number', async () => {
  await Promise.all([updateBadge(sender, thread), updateBadge({ ...sender, tab: 6 }, home)]);
  const texts = vi
    .mocked(fakeBrowser.action.setBadgeText)
    .mock.calls.map(([{ tabId, text }]) => [tabId, text]);
  expect(texts).toContainEqual([5, '3']);
  expect(texts).toContainEqual([6, '']);
});
