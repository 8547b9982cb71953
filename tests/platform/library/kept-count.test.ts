import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteLibrary } from '@/platform/library/delete-library';
import { countLost, forgetLost } from '@/platform/library/kept-count';
import { keepThreads, removeKept } from '@/platform/library/library';
import { closeLibrary } from '@/platform/library/library-database';
import { aKept } from '@/tests/core/library/a-kept';
import { useLibrary } from './use-library';

useLibrary();

const ships = aKept(['Ships burn the worst fuel.'], 1);
const trains = aKept(['夜行列車はなぜ遅い'], 100);
const planes = aKept(['Planes are loud.'], 200);

/** As Chromium does it: the database is gone, and later there is a new one in its place. */
async function loseDatabase(): Promise<void> {
  await closeLibrary();
  const later = Date.now() + 1_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  vi.stubGlobal('indexedDB', new IDBFactory());
}

test('a library that the browser has lost is told from one that its reader has emptied', async () => {
  expect(await countLost()).toBe(0);
  await keepThreads([ships, trains]);
  await removeKept([ships.id, trains.id]);
  expect(await countLost()).toBe(0);
  await keepThreads([ships, trains]);
  await loseDatabase();
  expect(await countLost()).toBe(2);
});

test('what was lost is told until the reader knows it, whatever is kept meanwhile', async () => {
  await keepThreads([ships, trains]);
  await loseDatabase();
  await keepThreads([planes]);
  expect(await countLost()).toBe(2);
  await loseDatabase();
  expect(await countLost()).toBe(3);
  await forgetLost();
  expect(await countLost()).toBe(0);
  await keepThreads([planes]);
  expect(await countLost()).toBe(0);
});

test('what the reader deletes is not lost, and the number of it goes as well', async () => {
  await keepThreads([ships]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).toContain('"count":1');
  await deleteLibrary();
  expect(await countLost()).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a full storage does not keep a thread from being kept', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await expect(keepThreads([ships])).resolves.toBeUndefined();
});

test('a note that nobody of ours wrote says nothing', async () => {
  await fakeBrowser.storage.local.set({ keptCount: { database: 'x', count: -1, lost: {} } });
  expect(await countLost()).toBe(0);
});
