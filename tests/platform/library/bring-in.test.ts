import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { searchedWords, searchPacks } from '@/core/library/search-packs';
import {
  bringIn,
  countBroughtIn,
  planBringingIn,
  undoBringingIn,
} from '@/platform/library/bring-in';
import { libraryName } from '@/platform/library/delete-library';
import {
  changeKept,
  changeKeptThread,
  keepThreads,
  readKept,
  removeKept,
} from '@/platform/library/library';
import { closeLibrary, libraryVersion, openLibrary } from '@/platform/library/library-database';
import { isReadOnly, listKept } from '@/platform/library/list-library';
import { lastOf, noteMoment } from '@/platform/library/moments';
import { aKept } from '@/tests/core/library/a-kept';
import { allPacks } from './all-packs';
import { useLibrary } from './use-library';

useLibrary();

const ships = aKept(['Ships burn the worst fuel.'], 1, { changedAt: 20 });
const trains = aKept(['夜行列車はなぜ遅い'], 100, { changedAt: 20 });
const later = { ...ships, changedAt: 30, note: 'Ask Mira' };

const found = async (typed: string) => [...searchPacks(await allPacks(), searchedWords(typed))];
const all = () => readKept([ships.id, trains.id]);

test('a plan changes nothing; brought in, all of it is there, and found', async () => {
  await keepThreads([ships]);
  const plan = await planBringingIn([later, trains]);
  expect(plan).toEqual({ added: [trains], changed: [later], same: 0, older: 0 });
  expect(await all()).toEqual([ships]);
  expect(await bringIn([later, trains])).toEqual(plan);
  expect(await all()).toEqual([later, trains]);
  expect(await found('mira')).toEqual([[ships.id, 1]]);
  expect(await planBringingIn([later, trains])).toMatchObject({ added: [], changed: [], same: 2 });
});

test('undone, also after the page was closed, it is as it was; once', async () => {
  await keepThreads([ships]);
  await bringIn([later, trains]);
  await closeLibrary();
  expect(await countBroughtIn()).toBe(2);
  expect(await undoBringingIn()).toEqual({ undone: [ships.id, trains.id], left: 0 });
  expect(await all()).toEqual([ships]);
  expect(await found('mira')).toEqual([]);
  expect(await countBroughtIn()).toBe(0);
});

test('what the reader did since then is not undone', async () => {
  await bringIn([ships, trains]);
  await changeKept(ships.id, () => ({ tags: ['sea'], changedAt: 99 }));
  expect(await undoBringingIn()).toEqual({ undone: [trains.id], left: 1 });
  expect(await all()).toMatchObject([{ id: ships.id, tags: ['sea'] }]);
});

test('of what was removed since then nothing stays', async () => {
  await keepThreads([ships]);
  await bringIn([later, trains]);
  await removeKept([ships.id]);
  expect(await countBroughtIn()).toBe(1);
  expect(await undoBringingIn()).toEqual({ undone: [trains.id], left: 0 });
  expect(await all()).toEqual([]);
});

test('of words that the reader removed for good since then nothing stays', async () => {
  await keepThreads([ships]);
  await bringIn([later]);
  const { thread } = aKept(['Sails are back.']);
  await changeKeptThread(ships.id, (kept) => ({ ...kept, thread, changedAt: 40 }));
  const { database } = await openLibrary();
  expect(JSON.stringify(await database.getAll('broughtIn'))).not.toContain('fuel');
  expect(await undoBringingIn()).toEqual({ undone: [], left: 1 });
});

test('with the next file the one before can no longer be undone', async () => {
  await bringIn([ships]);
  await bringIn([trains]);
  expect(await undoBringingIn()).toEqual({ undone: [trains.id], left: 0 });
  expect(await all()).toEqual([ships]);
});

test('what was planned is merged with what is there by then', async () => {
  await planBringingIn([ships]);
  await keepThreads([later]);
  expect(await bringIn([ships])).toMatchObject({ added: [], older: 1 });
  expect(await all()).toEqual([later]);
});

test('where not all of it can be written, nothing is, and the last file can still be undone', async () => {
  await bringIn([ships]);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    if (this.name === 'packs') throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value);
  });
  await expect(bringIn([later, trains])).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await all()).toEqual([ships]);
  expect(await undoBringingIn()).toEqual({ undone: [ships.id], left: 0 });
});

test('the later of some moments is told', async () => {
  expect(await lastOf(['fileSaved', 'fileDeclined'])).toBeUndefined();
  await noteMoment('fileSaved', 5);
  await noteMoment('fileDeclined', 7);
  expect(await lastOf(['fileSaved', 'fileDeclined'])).toBe(7);
  expect(await lastOf(['fileSaved'])).toBe(5);
  await noteMoment('fileSaved', undefined);
  expect(await lastOf(['fileSaved'])).toBeUndefined();
});

test('a library of the first version is there in this one, with all that is in it', async () => {
  const { thread, ...entry } = ships;
  const first = await openDB(libraryName, 1, {
    upgrade(database) {
      database
        .createObjectStore('entries', { keyPath: 'id' })
        .createIndex('conversation', 'conversation');
      database.createObjectStore('threads', { keyPath: 'id' });
      database.createObjectStore('packs', { keyPath: 'number' });
    },
  });
  await first.put('entries', entry);
  await first.put('threads', { id: ships.id, thread, pack: 0 });
  const text = 'ships burn the worst fuel.\n';
  const threads = [{ id: ships.id, length: text.length }];
  await first.put('packs', { number: 0, threads, text });
  first.close();
  expect(await listKept()).toEqual([entry]);
  expect(await isReadOnly()).toBe(false);
  expect(await found('worst')).toEqual([[ships.id, 1]]);
  await bringIn([later]);
  expect(await all()).toEqual([later]);
  expect((await openDB(libraryName)).version).toBe(libraryVersion);
});
