import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything } from '@/platform/forget';
import { saveSettings } from '@/platform/settings';
import { keepPagesAsChosen } from '@/platform/untouched-pages';
import { xPages } from '@/x/addresses/x-pages';

/** What the browser has registered, and what was done about it. */
let scripts: { id: string; js: string[] }[];
let calls: string[];

const { scripting } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  calls = [];
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: typeof scripts) => {
        calls.push('register');
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts = added;
      },
      updateContentScripts: async (changed: typeof scripts) => {
        calls.push('update');
        scripts = changed;
      },
      unregisterContentScripts: async () => {
        calls.push('unregister');
        scripts = [];
      },
    },
  });
});

afterEach(() => void Object.assign(fakeBrowser, { scripting }));

test('nothing is registered unless it was chosen', async () => {
  keepPagesAsChosen(xPages);
  await saveSettings({ theme: 'sepia' });
  await saveSettings({ readsOnlyVisible: true });
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
  expect(calls).toEqual(['register']);
});

test('chosen, the script runs first thing in X’s own world, over restarts, and goes when it is chosen off', async () => {
  keepPagesAsChosen(xPages);
  await saveSettings({ readsOnlyVisible: true });
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
  expect(scripts[0]).toMatchObject({
    runAt: 'document_start',
    world: 'MAIN',
    persistAcrossSessions: true,
    matches: expect.arrayContaining(['https://x.com/*', 'https://mobile.twitter.com/*']),
  });
  await saveSettings({ readsOnlyVisible: false });
  await vi.waitFor(() => expect(scripts).toEqual([]));
});

test('what an update took away is there again at the next start', async () => {
  await saveSettings({ readsOnlyVisible: true });
  keepPagesAsChosen(xPages);
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
});

test('what an update left as it was is made current, without a moment when it is not there', async () => {
  await saveSettings({ readsOnlyVisible: true });
  scripts = [{ id: 'x-untouched', js: ['an-older-name.js'] }];
  keepPagesAsChosen(xPages);
  await vi.waitFor(() => expect(scripts[0]?.js).toEqual(['content-scripts/x-untouched.js']));
  expect(calls).toEqual(['update']);
});

test('changes that come at once end as the last one says', async () => {
  keepPagesAsChosen(xPages);
  for (const readsOnlyVisible of [true, false, true]) void saveSettings({ readsOnlyVisible });
  await vi.waitFor(() => expect(calls.length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
});

test('deleting everything takes the choice with the other settings', async () => {
  keepPagesAsChosen(xPages);
  await saveSettings({ readsOnlyVisible: true });
  await vi.waitFor(() => expect(scripts).toHaveLength(1));
  await forgetEverything();
  await vi.waitFor(() => expect(scripts).toEqual([]));
});
