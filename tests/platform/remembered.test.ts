import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything, forgetThread } from '@/platform/forget';
import {
  addRemembered,
  loadReadLately,
  loadRemembered,
  noteReadLately,
  remember,
} from '@/platform/read-lately';
import { saveSettings } from '@/platform/settings';
import { postId } from '@/tests/core/a-post';

const first = postId('100');
const second = postId('200');
const here = { block: '101:0', into: 0.25 };
const ships = { post: first, title: 'Ships', author: 'Mira Holm', lang: 'en' };
const trees = { ...ships, post: second, title: 'Trees' };
const dayMs = 24 * 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const onDisk = async () => JSON.stringify(await browser.storage.local.get(null));

test('by default nothing of what was read is on the disk', async () => {
  await noteReadLately(first, ships);
  await remember(first, { bookmark: here });
  expect(await onDisk()).toBe('{}');
  expect((await loadRemembered()).size).toBe(0);
});

test('where the reader chose so: post, place, title, author and day, for so many days', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await saveSettings({ remembersFor: 30 });
  await noteReadLately(first, ships);
  await remember(first, { bookmark: here });
  const at = Date.now();
  expect([...(await loadRemembered())]).toEqual([[first, { ...ships, bookmark: here, at }]]);
  vi.setSystemTime(at + 29 * dayMs);
  await noteReadLately(second, trees);
  expect([...(await loadRemembered()).keys()]).toEqual([first, second]);
  const bookmarks = new Map();
  await addRemembered(bookmarks);
  expect(bookmarks).toEqual(new Map([[first, here]]));
  // The session is over by then.
  await browser.storage.session.clear();
  expect([...(await loadReadLately()).values()].map(({ title }) => title)).toEqual([
    'Trees',
    'Ships',
  ]);
  vi.setSystemTime(at + 31 * dayMs);
  expect([...(await loadRemembered()).keys()]).toEqual([second]);
  await remember(second, { bookmark: here });
  expect(await onDisk()).not.toContain('Ships');
});

test('switched off, the next thread that is read finds nothing left', async () => {
  await saveSettings({ remembersFor: 90 });
  await noteReadLately(first, ships);
  expect(await onDisk()).toContain('Ships');
  await saveSettings({ remembersFor: 0 });
  await noteReadLately(second, trees);
  expect(await onDisk()).not.toMatch(/Ships|Trees/);
});

test('it goes with its thread, and all of it with everything', async () => {
  await saveSettings({ remembersFor: 90 });
  await noteReadLately(first, ships);
  await noteReadLately(second, trees);
  await forgetThread([first]);
  expect(await onDisk()).not.toContain('Ships');
  expect(await onDisk()).toContain('Trees');
  await forgetEverything();
  expect(await onDisk()).not.toContain('Trees');
});

test('of a private window nothing is remembered', async () => {
  await saveSettings({ remembersFor: 90 });
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito: true } as never);
  await noteReadLately(first, ships);
  await remember(first, { bookmark: here });
  expect(await onDisk()).not.toContain('Ships');
});
