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

test.each<Record<string, unknown>>([
  { theme: 'purple' },
  { theme: 3 },
  { textSize: 0 },
  { textSize: Number.NaN },
  { textSize: 1e9 },
  { textSize: 101.5 },
  { typeface: '' },
  { language: 'toString' },
  { autoOpenFrom: -1 },
  { autoOpenFrom: null },
  { mayAskX: 'yes' },
  { isPlain: [] },
  { constructor: true },
  { noSuchSetting: true },
])('what cannot be, %j, is as by default, and the rest holds', async (wrong) => {
  const changes = { autoOpen: true, ...wrong };
  await browser.storage.local.set({ settings: { version: 1, changes } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, autoOpen: true });
});

test.each([undefined, null, 3, 'x', [], { changes: 3 }, { version: 9, changes: null }])(
  'where %j is kept, all is as by default',
  async (settings) => {
    await browser.storage.local.set({ settings });
    expect(await loadSettings()).toEqual(defaultSettings);
  },
);

test('every value that the reader offers is one that can be', async () => {
  for (const theme of ['auto', 'light', 'sepia', 'dark', 'contrast'] as const) {
    await saveSettings({ theme, textSize: 200, typeface: 'sans', language: 'ko' });
    expect(await loadSettings()).toMatchObject({ theme, textSize: 200, typeface: 'sans' });
  }
});
