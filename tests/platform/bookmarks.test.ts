import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetBookmarks,
  forgetBookmarksOf,
  keepBookmark,
  loadBookmarks,
} from '@/platform/bookmarks';
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
