import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '@/core/settings';
import { loadSettings, saveSettings, watchSettings } from '@/platform/settings';

beforeEach(() => fakeBrowser.reset());

test('only what the reader changed is kept', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  await saveSettings({ theme: 'sepia' });
  await saveSettings({ autoOpen: true });
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'sepia', autoOpen: true });
  expect(await browser.storage.local.get('settings')).toEqual({
    settings: { version: 1, changes: { theme: 'sepia', autoOpen: true } },
  });
});

test('two changes in one moment both hold', async () => {
  await Promise.all([saveSettings({ theme: 'sepia' }), saveSettings({ autoOpen: true })]);
  expect(await loadSettings()).toMatchObject({ theme: 'sepia', autoOpen: true });
});

test('a change made in one page reaches the others, until they stop watching', async () => {
  const seen: Settings['theme'][] = [];
  const stop = watchSettings(({ theme }) => seen.push(theme));
  await saveSettings({ theme: 'dark' });
  await vi.waitFor(() => expect(seen).toEqual(['dark']));
  stop();
  const seenLater: Settings['theme'][] = [];
  const stopLater = watchSettings(({ theme }) => seenLater.push(theme));
  await saveSettings({ theme: 'light' });
  await vi.waitFor(() => expect(seenLater).toEqual(['light']));
  expect(seen).toEqual(['dark']);
  stopLater();
});

test.each<[string, unknown]>([
  ['words', 'sepia'],
  ['nothing', null],
  ['changes that are words', { version: 1, changes: 'sepia' }],
  ['changes that are nothing', { version: 1, changes: null }],
  [
    'values of another kind',
    { version: 1, changes: { language: 7, textSize: '100', mayAskX: 'no', theme: null } },
  ],
  ['names of another version', { version: 2, changes: { colour: 'red', toString: 'x' } }],
])('%s in their place leave every setting as it is by default', async (_, settings) => {
  await browser.storage.local.set({ settings });
  expect(await loadSettings()).toEqual(defaultSettings);
  await saveSettings({ theme: 'sepia' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'sepia' });
});
