import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetBookmarks,
  forgetBookmarksOf,
  keepBookmark,
  loadBookmarks,
} from '@/platform/bookmarks';
import { forgetReadLatelyOf, loadReadLately, noteReadLately } from '@/platform/read-lately';
import { postId } from '@/tests/core/a-post';

const first = postId('100');
const second = postId('200');
const here = { block: '101:0', into: 0.25 };
const there = { block: '201:7', into: 0 };

beforeEach(() => fakeBrowser.reset());

test('each thread has its own, the last one holds, and the beginning is none', async () => {
  await Promise.all([keepBookmark(first, there), keepBookmark(second, there)]);
  await keepBookmark(first, here);
  expect(Object.fromEntries(await loadBookmarks())).toEqual({ 100: here, 200: there });
  await keepBookmark(second, undefined);
  expect(Object.fromEntries(await loadBookmarks())).toEqual({ 100: here });
});

test('they are in memory only, a hundred at most, and go with what they are of', async () => {
  for (let thread = 0; thread < 120; thread += 1) await keepBookmark(postId(`${thread}`), here);
  expect((await loadBookmarks()).size).toBe(100);
  expect(await browser.storage.local.get(null)).toEqual({});
  await forgetBookmarksOf([postId('119')]);
  expect((await loadBookmarks()).has(postId('119'))).toBe(false);
  await forgetBookmarks();
  expect((await loadBookmarks()).size).toBe(0);
});

test.each([null, 3, 'x', {}, [3], [['100', null]], [['100', { block: 3, into: 'x' }]]])(
  'what cannot be one, %j, is none',
  async (bookmarks) => {
    await browser.storage.session.set({ bookmarks });
    expect((await loadBookmarks()).size).toBe(0);
  },
);

test('what was read is told, the last one first, and goes with its thread', async () => {
  const thread = { post: first, title: 'Ships', author: 'Mira Holm', lang: 'en' };
  const other = { ...thread, post: second, title: 'Trees' };
  await noteReadLately(first, thread);
  await noteReadLately(second, other);
  expect([...(await loadReadLately()).values()]).toEqual([other, thread]);
  await noteReadLately(first, thread);
  expect([...(await loadReadLately()).values()]).toEqual([thread, other]);
  expect(await browser.storage.local.get(null)).toEqual({});
  await forgetReadLatelyOf([first]);
  expect([...(await loadReadLately()).values()]).toEqual([other]);
  await forgetBookmarks();
  expect([...(await loadReadLately()).values()]).toEqual([]);
});

test('what was deleted is not noted again by a page that is still open', async () => {
  const thread = { post: first, title: 'Ships', author: 'Mira Holm' };
  const forgotten = { current: false };
  await noteReadLately(first, thread, forgotten);
  await noteReadLately(second, { ...thread, post: second });
  expect(forgotten.current).toBe(false);
  await forgetBookmarks();
  await vi.waitFor(() => expect(forgotten.current).toBe(true));
  await noteReadLately(first, thread, forgotten);
  expect([...(await loadReadLately()).values()]).toEqual([]);
});

test('where one context serves private windows too, what those read is told nowhere', async () => {
  const getCurrent = async () => ({ incognito: true }) as Browser.windows.Window;
  vi.spyOn(browser.windows, 'getCurrent').mockImplementationOnce(getCurrent);
  await noteReadLately(first, { post: first, title: 'Ships', author: 'Mira Holm' });
  expect([...(await loadReadLately()).values()]).toEqual([]);
});
