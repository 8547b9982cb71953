import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWritten, storedValue } from '@/platform/stored-value';

const numbers = storedValue<number[]>(
  () => browser.storage.local,
  'numbers',
  (stored) => (Array.isArray(stored) ? stored : []),
);
const add = (number: number) =>
  numbers.change((all) => {
    all.push(number);
  });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('changes that come at once are all kept, in their order', async () => {
  await Promise.all([add(1), add(2), add(3)]);
  expect(await numbers.load()).toEqual([1, 2, 3]);
});

test('a change that fails holds up none, and changes nothing', async () => {
  const failing = numbers.change((all) => {
    all.push(1);
    throw new Error('in the middle');
  });
  const following = add(2);
  await expect(failing).rejects.toThrow('in the middle');
  await following;
  expect(await numbers.load()).toEqual([2]);
});

test('what stands beside it is written in the same moment', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await numbers.change((all, beside) => {
    all.push(1);
    beside.one = 'first';
  });
  expect(set.mock.calls).toEqual([[{ one: 'first', numbers: [1] }]]);
});

test('what is as before is not written again', async () => {
  await add(1);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await numbers.change((all) => all.reverse());
  expect(set).not.toHaveBeenCalled();
});

test('where the storage is full, one is told', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  expect(await isWritten(add(1))).toBe(false);
  vi.restoreAllMocks();
  expect(await isWritten(add(2))).toBe(true);
});
