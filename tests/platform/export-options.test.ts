import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultExportOptions, longestTemplate } from '@/core/export/export-options';
import { loadExportOptions, saveExportOptions } from '@/platform/export/export-options';
import { forgetEverything } from '@/platform/forget';

beforeEach(() => fakeBrowser.reset());

test('only what the reader changed is kept, and “Delete everything” forgets it', async () => {
  expect(await loadExportOptions()).toEqual(defaultExportOptions);
  await Promise.all([
    saveExportOptions({ discussion: true }),
    saveExportOptions({ fileName: '{{date}} {{title}}' }),
  ]);
  expect(await loadExportOptions()).toEqual({
    ...defaultExportOptions,
    discussion: true,
    fileName: '{{date}} {{title}}',
  });
  await forgetEverything();
  expect(await loadExportOptions()).toEqual(defaultExportOptions);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['words', 'x'],
  ['changes that are nothing', { version: 1, changes: null }],
  ['values of another kind', { version: 1, changes: { pictures: 'no', fileName: 3 } }],
  ['names of another version', { version: 2, changes: { colour: 'red', toString: 'x' } }],
  [
    'a template without end',
    { version: 1, changes: { fileName: 'x'.repeat(longestTemplate + 1) } },
  ],
])('%s in their place leave every option as it is by default', async (_, stored) => {
  await browser.storage.local.set({ export: stored });
  expect(await loadExportOptions()).toEqual(defaultExportOptions);
  await saveExportOptions({ pictures: false });
  expect(await loadExportOptions()).toEqual({ ...defaultExportOptions, pictures: false });
});
