import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { behaviour, defaultSettings, looks, type Settings } from '@/core/settings';
import { loadBehaviour, loadSettings, saveSettings, watchSettings } from '@/platform/settings';

beforeEach(() => fakeBrowser.reset());

test('only what the reader changed is kept', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
  await saveSettings({ theme: 'sepia' });
  await saveSettings({ opening: 'long' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'sepia', opening: 'long' });
  expect(await browser.storage.local.get('settings')).toEqual({
    settings: { version: 2, changes: { theme: 'sepia', opening: 'long' } },
  });
});

test('what version 1 kept under other names holds', async () => {
  const changes = { autoOpen: true, autoOpenFrom: 8, theme: 'dark' };
  await browser.storage.local.set({ settings: { version: 1, changes } });
  const now = { opening: 'long', openingFrom: 8, theme: 'dark' } as const;
  expect(await loadSettings()).toEqual({ ...defaultSettings, ...now });
  await saveSettings({ theme: 'sepia' });
  expect(await browser.storage.local.get('settings')).toEqual({
    settings: { version: 2, changes: { ...now, theme: 'sepia' } },
  });
});

test('two changes in one moment both hold', async () => {
  await Promise.all([saveSettings({ theme: 'sepia' }), saveSettings({ opening: 'long' })]);
  expect(await loadSettings()).toMatchObject({ theme: 'sepia', opening: 'long' });
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
  { openingFrom: -1 },
  { openingFrom: null },
  { mayAskX: 'yes' },
  { lineHeight: true },
  { neverOpens: 'mira_writes' },
  { neverOpens: ['mira_writes', 'https://x.com'] },
  { isPlain: [] },
  { constructor: true },
  { noSuchSetting: true },
])('what cannot be, %j, is as by default, and the rest holds', async (wrong) => {
  const changes = { opening: 'long', ...wrong };
  await browser.storage.local.set({ settings: { version: 1, changes } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, opening: 'long' });
});

test.each([undefined, null, 3, 'x', [], { changes: 3 }, { version: 9, changes: null }])(
  'where %j is kept, all is as by default',
  async (settings) => {
    await browser.storage.local.set({ settings });
    expect(await loadSettings()).toEqual(defaultSettings);
  },
);

test('every value that a setting has to choose from is one that can be', async () => {
  for (const [name, kind] of Object.entries({ ...behaviour, ...looks })) {
    for (const value of Array.isArray(kind) ? kind : []) {
      await saveSettings({ [name]: value });
      expect(await loadSettings()).toMatchObject({ [name]: value });
    }
  }
  const others = { textSize: 200, openingFrom: 50, neverOpens: ['mira_writes'] };
  await saveSettings(others);
  expect(await loadSettings()).toMatchObject(others);
});

test('the background goes by the same values', async () => {
  await saveSettings({ mayAskX: false, opening: 'always', theme: 'sepia' });
  const { mayAskX, opening, ...others } = await loadBehaviour();
  expect({ mayAskX, opening }).toEqual({ mayAskX: false, opening: 'always' });
  expect(others).not.toHaveProperty('theme');
});
