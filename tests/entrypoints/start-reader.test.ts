// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReader } from '@/entrypoints/reader/start-reader';
import { readBugs } from '@/platform/bugs';
import type { ToReader } from '@/platform/reader-port';
import { en } from '@/texts/en';

vi.mock('@/core/compose/compose-article', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

let say: (message: ToReader) => void = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="reader"></div>';
  Reflect.set(document, 'fonts', { load: async () => [] });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue({
    postMessage: () => {},
    disconnect: () => {},
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: () => {} },
  } as never);
});
afterEach(() => vi.restoreAllMocks());

test('a composer that does not load is told, not waited for', async () => {
  await startReader('tab');
  const words = en.failure({ type: 'bug' }).title;
  await vi.waitFor(() => expect(document.body.textContent).toContain(words));
  say({ type: 'reading', reading: { activity: 'resting', canAskForRest: false, sources: [] } });
  expect(document.body.textContent).toContain(words);
  await vi.waitFor(async () =>
    expect((await readBugs())[0]?.what).toMatch(/^loading the composer/),
  );
});
