import { afterEach, expect, test, vi } from 'vitest';
import { loadPictures } from '@/platform/export/load-pictures';

afterEach(() => vi.unstubAllGlobals());

const addresses = Array.from({ length: 100 }, (_, at) => `https://pbs.twimg.com/media/${at}.jpg`);
const how = { signal: AbortSignal.any([]), progress: () => undefined };

/** Answers of this many bytes, of which only the length is real. */
function answerWith(length: number) {
  const fetch = vi.fn(async () => ({ ok: true, bytes: async () => ({ length }) }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('what is together too large for a file is given up before it fills the memory', async () => {
  const fetch = answerWith(19_000_000);
  await expect(loadPictures(addresses, how)).rejects.toThrow('too large');
  expect(fetch.mock.calls.length).toBeLessThan(25);
});

test('one that is larger than any of X’s is left out, and the rest comes', async () => {
  answerWith(21_000_000);
  expect((await loadPictures(addresses, how)).size).toBe(0);
  answerWith(1_000_000);
  expect((await loadPictures(addresses, how)).size).toBe(100);
});
