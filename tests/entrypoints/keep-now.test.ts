import { beforeEach, expect, test, vi } from 'vitest';
import { keepNow } from '@/entrypoints/keep/keep-now';
import { listKept } from '@/platform/library/list-library';
import { aThread } from '@/tests/core/library/a-kept';
import { useLibrary } from '@/tests/platform/library/use-library';
import { keepEn } from '@/texts/keep/en';

useLibrary();

const persist = vi.fn(async () => true);
let free = 1e12;

beforeEach(() => {
  persist.mockClear();
  free = 1e12;
  const estimate = async () => ({ usage: 1_000, quota: 1_000 + free });
  vi.stubGlobal('navigator', { storage: { persist, estimate } });
});

const keep = (conversation: number) =>
  keepNow(aThread(['One.', 'Two.'], conversation), keepEn, 'en');

test('when the first thread is kept, the browser is asked to let it stay, and not again', async () => {
  expect(await keep(1)).toEqual({ words: keepEn.keptNow({ count: 2 }) });
  expect(persist).toHaveBeenCalledTimes(1);
  await keep(100);
  expect(persist).toHaveBeenCalledTimes(1);
  expect(await listKept()).toMatchObject([{ postCount: 2 }, { postCount: 2 }]);
});

test('before there is no room left, one is told how little there is', async () => {
  free = 5_000_000;
  expect(await keep(1)).toEqual({ words: keepEn.littleRoom({ free: '5 MB' }) });
});

test('where there is no room, that is what is said, and it may be tried again', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await keep(1)).toEqual({ words: keepEn.noRoom, isFailed: true });
  vi.restoreAllMocks();
  expect(await listKept()).toEqual([]);
});
