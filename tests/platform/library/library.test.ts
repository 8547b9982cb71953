import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withHighlight, withoutHighlight } from '@/core/library/change-highlights';
import { foundPassages } from '@/core/library/found-passages';
import { startOf } from '@/core/library/highlight';
import type { KeptId } from '@/core/library/kept-thread';
import { keepMore } from '@/core/library/notice-changes';
import { searchedWords, searchPacks } from '@/core/library/search-packs';
import { deleteLibrary, libraryName } from '@/platform/library/delete-library';
import {
  changeKept,
  changeKeptThread,
  findKept,
  keepThread,
  keepThreads,
  readKept,
  removeKept,
} from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';
import { closeLibrary, libraryVersion, openLibrary } from '@/platform/library/library-database';
import { countKept, isReadOnly, listKept, listLastRead } from '@/platform/library/list-library';
import { postId } from '@/tests/core/a-post';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept, aThread, someFacts } from '@/tests/core/library/a-kept';
import { allPacks } from './all-packs';
import { useLibrary } from './use-library';

useLibrary();

const ships = aKept(['Ships burn the worst fuel.', 'Ports want electricity.'], 1);
const trains = aKept(['夜行列車はなぜ遅い', '夜には電気が安い。'], 100);

const found = async (typed: string) => [...searchPacks(await allPacks(), searchedWords(typed))];

test('many are listed as few are, each once', async () => {
  const { thread: _, ...entry } = ships;
  const many = Array.from({ length: 501 }, (_, number) => ({
    ...entry,
    id: `${1_000 + number}` as KeptId,
  }));
  const store = (await openLibrary()).database.transaction('entries', 'readwrite').store;
  for (const each of many) void store.put(each);
  await store.transaction.done;
  expect(await listKept()).toEqual(many);
});

test('what is kept is listed without its posts, read with them, and found by its words', async () => {
  await keepThreads([ships, trains]);
  expect(await listKept()).toEqual([ships, trains].map(({ thread: _, ...entry }) => entry));
  expect(await readKept([trains.id, 'none' as KeptId, ships.id])).toEqual([trains, ships]);
  expect(await found('ELECTRICITY')).toEqual([[ships.id, 1]]);
  expect(await found('電気')).toEqual([[trains.id, 1]]);
  expect(await found('@ada')).toEqual([
    [ships.id, 1],
    [trains.id, 1],
  ]);
});

test('those that were read last are listed first, with the number of all', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...aKept([`Number ${index}.`], 1 + 10 * index),
    readAt: 100 * ((index * 4) % 9),
  }));
  await keepThreads(many);
  const { entries, count } = await listLastRead(3);
  expect(entries.map(({ readAt }) => readAt)).toEqual([800, 700, 600]);
  expect(count).toBe(9);
});

test('a browser that cannot list from the end lists all', async () => {
  await keepThreads([ships, trains]);
  vi.stubGlobal('IDBObjectStore', class {});
  const { entries, count } = await listLastRead(1);
  expect([entries.length, count]).toEqual([2, 2]);
});

test('a thread is known again, as long as its author is the same', async () => {
  await keepThreads([ships]);
  const thread = aThread(['Ships burn the worst fuel.'], 1);
  expect((await findKept(thread))?.id).toBe(ships.id);
  const fromMarkup = {
    ...thread,
    author: { ...thread.author, id: '@Ada' as const, handle: 'Ada' },
  };
  expect((await findKept(fromMarkup))?.id).toBe(ships.id);
  const byAnother = { ...thread, author: { ...thread.author, id: '@jo' as const, handle: 'jo' } };
  expect(await findKept(byAnother)).toBeUndefined();
});

test('kept once more it is there once, and its old words are found no more', async () => {
  await keepThreads([ships, trains]);
  await keepThreads([{ ...ships, thread: aThread(['Sails are back.'], 1) }]);
  expect(await countKept()).toBe(2);
  expect(await found('electricity')).toEqual([]);
  expect(await found('sails')).toEqual([[ships.id, 1]]);
  expect(await found('電気')).toEqual([[trains.id, 1]]);
});

test('tags and notes are found as soon as they are written', async () => {
  await keepThreads([ships]);
  await changeKept(ships.id, () => ({ tags: ['Energy'], note: 'Ask Mira\nabout ports' }));
  expect(await found('energy')).toEqual([[ships.id, 1]]);
  expect(await found('mira ports')).toEqual([[ships.id, 3]]);
  expect((await listKept())[0]).toMatchObject({ tags: ['Energy'], note: 'Ask Mira\nabout ports' });
});

test('what is removed is found nowhere, and comes back as it was', async () => {
  await keepThreads([ships, trains]);
  const removed = await removeKept([ships.id]);
  expect(removed).toEqual([ships]);
  expect(await readKept([ships.id])).toEqual([]);
  expect(await found('electricity')).toEqual([]);
  await keepThreads(removed);
  expect(await readKept([ships.id])).toEqual([ships]);
  expect(await found('electricity')).toEqual([[ships.id, 1]]);
});

test('what cannot all be written is not written at all', async () => {
  await keepThreads([ships]);
  const unwritable = { ...trains, note: (() => 'a function') as unknown as string };
  await expect(keepThreads([{ ...ships, tags: ['new'] }, unwritable])).rejects.toThrow();
  expect(await readKept([ships.id, trains.id])).toEqual([ships]);
  expect(await found('new')).toEqual([]);
});

test('two that change at once lose nothing', async () => {
  await keepThreads([ships]);
  const add = (tag: string) => changeKept(ships.id, ({ tags }) => ({ tags: [...tags, tag] }));
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect((await listKept())[0]?.tags.toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('two windows that keep the same thread at once leave the fuller one, and what the reader wrote', async () => {
  const fuller = aThread(['One.', 'Two.', 'Three.'], 1);
  const poorer = aThread(['One.'], 1);
  const keep = (thread: typeof fuller) =>
    keepThread(thread, (before) =>
      before
        ? keepMore(before, thread, someFacts, 20_000)
        : { ...aKept(['x'], 1), ...{ thread, tags: ['mine'] } },
    );
  await Promise.all([keep(poorer), keep(fuller), keep(poorer)]);
  const [kept] = await readKept((await listKept()).map(({ id }) => id));
  expect(kept).toMatchObject({ thread: fuller, tags: ['mine'] });
  expect(await countKept()).toBe(1);
});

test('what X has otherwise is kept beside it, through whatever else is changed', async () => {
  await keepThreads([ships]);
  const seen = aThread(['Sails are back.'], 1);
  await changeKeptThread(ships.id, (kept) => ({ ...kept, seen, settled: [postId(1)] }));
  await changeKept(ships.id, () => ({ tags: ['sea'] }));
  expect(await readKept([ships.id])).toEqual([
    { ...ships, tags: ['sea'], seen, settled: [postId(1)] },
  ]);
  expect(Object.keys((await listKept())[0] ?? {})).not.toContain('seen');
});

test('more than one pack is written as there are more words', async () => {
  const long = 'An hour at sea. '.repeat(13_000);
  const many = Array.from({ length: 5 }, (_, index) =>
    aKept([`${long} nr${index}`], 1 + 10 * index),
  );
  await keepThreads(many);
  expect((await allPacks()).map(({ threads }) => threads.length)).toEqual([2, 2, 1]);
  expect((await found('nr3')).map(([id]) => id)).toEqual([many[3]?.id]);
});

test('a library that a newer version wrote is read, and left as it is', async () => {
  await keepThreads([ships]);
  await closeLibrary();
  (await openDB(libraryName, libraryVersion + 1, { upgrade: () => {} })).close();
  expect(await isReadOnly()).toBe(true);
  expect(await readKept([ships.id])).toEqual([ships]);
  await expect(keepThreads([trains])).rejects.toThrow();
  await expect(removeKept([ships.id])).rejects.toThrow();
  expect(await countKept()).toBe(1);
});

test('a newer library that is deleted while it is opened is not made anew by halves', async () => {
  (await openDB(libraryName, libraryVersion + 1, { upgrade: () => {} })).close();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (version === undefined) indexedDB.deleteDatabase(name);
    return version === undefined ? open(name) : open(name, version);
  });
  await expect(countKept()).rejects.toThrow();
  await keepThreads([ships]);
  expect(await readKept([ships.id])).toEqual([ships]);
});

test('deleted, nothing is left, and one can begin anew', async () => {
  await keepThreads([ships]);
  await deleteLibrary();
  expect(await countKept()).toBe(0);
  await keepThreads([trains]);
  expect(await countKept()).toBe(1);
});

test('from a private window nothing is kept', async () => {
  const { extension } = fakeBrowser;
  Object.assign(fakeBrowser, { extension: { ...extension, inIncognitoContext: true } });
  await expect(keepThreads([ships])).rejects.toThrow();
  Object.assign(fakeBrowser, { extension });
  expect(await countKept()).toBe(0);
});

test('where the browser has no database, one is told, and may try again', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  await expect(listKept()).rejects.toThrow();
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await listKept()).toEqual([]);
});

test('other pages hear of it', async () => {
  const heard = Promise.withResolvers<void>();
  const end = onLibraryChange(heard.resolve);
  await keepThreads([ships]);
  await heard.promise;
  end();
});

test('a highlight is kept with its thread, and what is written beside it is found at its place', async () => {
  await keepThreads([ships]);
  const noted = aHighlight(ships, 'electricity', { note: 'Ask Mira\nabout ports' });
  await changeKept(ships.id, (entry) => withHighlight(entry, noted));
  const [kept] = await readKept([ships.id]);
  expect(kept?.highlights).toEqual([noted]);
  expect(await found('mira ports')).toEqual([[ships.id, 3]]);
  const passages = kept && foundPassages(kept, ['mira']);
  expect(passages).toMatchObject([
    { kind: 'highlight note', text: 'Ask Mira', block: startOf(noted) },
  ]);
  await keepThread(ships.thread, (before) =>
    keepMore(before ?? ships, ships.thread, someFacts, 99),
  );
  expect((await listKept())[0]?.highlights).toEqual([noted]);
  await changeKept(ships.id, (entry) => withoutHighlight(entry, noted.id, 99_000));
  expect(await found('mira')).toEqual([]);
});
