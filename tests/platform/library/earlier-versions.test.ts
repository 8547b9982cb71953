import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { searchedWords, searchPacks } from '@/core/library/search-packs';
import { searchedText } from '@/core/library/searched-lines';
import { libraryName } from '@/platform/library/delete-library';
import { changeKept, readKept } from '@/platform/library/library';
import { libraryVersion } from '@/platform/library/library-database';
import { isReadOnly, listKept } from '@/platform/library/list-library';
import { allPacks } from './all-packs';
import { useLibrary } from './use-library';

useLibrary();

/** A database as an Unspool of that time wrote it: its stores, and all that stood in them. */
type Stored = {
  stores: {
    name: string;
    keyPath: string | null;
    indexes: { name: string; keyPath: string }[];
    records: { key: string | number; value: unknown }[];
  }[];
};

const folder = new URL('./versions/', import.meta.url);
const files = readdirSync(folder).toSorted();

test('of every version there has been, and the one there is, a library is kept to be opened', () => {
  const numbers = Array.from({ length: libraryVersion }, (_, index) => `${index + 1}.json`);
  expect(files).toEqual(numbers);
});

test.each(files)('a library of version %s is read, found and changed as it was', async (file) => {
  const stored: Stored = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  await write(stored, Number.parseInt(file, 10));
  expect(await isReadOnly()).toBe(false);
  const entries = await listKept();
  expect(entries).toEqual(recordsOf(stored, 'entries'));
  const kept = await readKept(entries.map(({ id }) => id));
  expect(kept).toHaveLength(entries.length);
  const threads = recordsOf(stored, 'threads').map((each) => Object(each).thread);
  expect(kept.map(({ thread }) => thread)).toEqual(threads);
  const packs = await allPacks();
  expect(packs.map(({ text }) => text).join('')).toBe(kept.map(searchedText).join(''));
  const [first] = kept;
  if (!first) throw new Error('There is nothing in it.');
  await changeKept(first.id, () => ({ tags: ['new tag'] }));
  const found = searchPacks(await allPacks(), searchedWords('new tag'));
  expect([...found.keys()]).toEqual([first.id]);
});

function recordsOf({ stores }: Stored, wanted: string): unknown[] {
  const found = stores.find(({ name }) => name === wanted);
  return found?.records.map(({ value }) => value) ?? [];
}

async function write({ stores }: Stored, version: number): Promise<void> {
  const database = await openDB(libraryName, version, {
    upgrade(opened) {
      for (const { name, keyPath, indexes } of stores) {
        const store = opened.createObjectStore(name, keyPath === null ? {} : { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
      }
    },
  });
  for (const { name, keyPath, records } of stores) {
    for (const { key, value } of records) {
      await database.put(name, value, keyPath === null ? key : undefined);
    }
  }
  database.close();
}
