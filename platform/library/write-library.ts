import type { IDBPObjectStore, StoreNames } from 'idb';
import { entryOf, type KeptEntry, type KeptId, type KeptThread } from '@/core/library/kept-thread';
import {
  addToPack,
  emptyPack,
  hasRoom,
  type Pack,
  removeFromPack,
  replaceInPack,
} from '@/core/library/packs';
import { searchedText } from '@/core/library/searched-lines';
import { isPrivateWindow } from '@/platform/session-area';
import { noteKeptCount } from './kept-count';
import { type LibrarySchema, openLibrary } from './library-database';

type Store<Name extends StoreNames<LibrarySchema>> = IDBPObjectStore<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Name,
  'readwrite'
>;

export type WritableStores = {
  entries: Store<'entries'>;
  threads: Store<'threads'>;
  /** Read and written through these alone: a pack is written once, at the end. */
  packs: {
    get(number: number): Promise<Pack | undefined>;
    put(pack: Pack): void;
    open(): Promise<Pack>;
  };
  broughtIn: Store<'broughtIn'>;
  moments: Store<'moments'>;
};

export type ReadableStores = WritableStores | Awaited<ReturnType<typeof storesToRead>>;

/** What a thread is put together of. */
export async function storesToRead() {
  const { database } = await openLibrary();
  const transaction = database.transaction(['entries', 'threads']);
  return {
    entries: transaction.objectStore('entries'),
    threads: transaction.objectStore('threads'),
  };
}

/** A newer version's library is looked at, never changed. */
export class ReadOnlyLibrary extends Error {}

/** Nothing of a private window is kept, whoever asks for it. */
export class PrivateWindow extends Error {}

/** All that `write` does, or nothing of it: a browser that ends in the middle leaves what was there before. */
export async function writeLibrary(
  write: (stores: WritableStores) => Promise<void>,
): Promise<void> {
  if (isPrivateWindow()) throw new PrivateWindow();
  const { database, isReadOnly, newLog } = await openLibrary();
  if (isReadOnly) throw new ReadOnlyLibrary();
  await newLog();
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const entries = transaction.objectStore('entries');
  const moments = transaction.objectStore('moments');
  let made: number;
  let count: number;
  try {
    const packs = changedPacks(transaction.objectStore('packs'));
    await write({
      ...{ entries, packs, moments },
      threads: transaction.objectStore('threads'),
      broughtIn: transaction.objectStore('broughtIn'),
    });
    await packs.write();
    const known = await moments.get('made');
    made = known ?? Date.now();
    if (known === undefined) await moments.put(made, 'made');
    count = await entries.count();
  } catch (error) {
    transaction.done.catch(() => undefined);
    abort(transaction);
    throw error;
  }
  await transaction.done;
  await noteKeptCount(made, count);
}

export async function putThread(stores: WritableStores, kept: KeptThread): Promise<void> {
  const { id, thread, seen, settled } = kept;
  const before = await stores.threads.get(id);
  const known = before && (await stores.packs.get(before.pack));
  const text = searchedText(kept);
  const pack = known
    ? replaceInPack(known, id, text)
    : addToPack(await stores.packs.open(), id, text);
  stores.packs.put(pack);
  await stores.threads.put({
    ...{ id, thread, pack: pack.number },
    ...(seen && { seen }),
    ...(settled && { settled }),
  });
  await stores.entries.put(entryOf(kept));
}

/** As it is now, within the transaction. */
export async function currentKept(
  stores: ReadableStores,
  id: KeptId,
): Promise<KeptThread | undefined> {
  const [entry, stored] = await Promise.all([stores.entries.get(id), stores.threads.get(id)]);
  return entry && stored && keptOf(entry, stored);
}

export function keptOf(
  entry: KeptEntry,
  { pack: _, ...stored }: LibrarySchema['threads']['value'],
): KeptThread {
  return { ...entry, ...stored };
}

/** Gives what was there. */
export async function removeThread(stores: WritableStores, id: KeptId) {
  const kept = await currentKept(stores, id);
  const stored = await stores.threads.get(id);
  const pack = stored && (await stores.packs.get(stored.pack));
  if (pack) stores.packs.put(removeFromPack(pack, id));
  await stores.threads.delete(id);
  await stores.entries.delete(id);
  // What it was before a file changed it goes as well.
  await stores.broughtIn.delete(id);
  return kept;
}

function changedPacks(store: Store<'packs'>) {
  const changed = new Map<number, Pack>();
  let last: number | undefined;
  const get = async (number: number) => changed.get(number) ?? (await store.get(number));
  return {
    get,
    put(pack: Pack) {
      changed.set(pack.number, pack);
    },
    /** The last one, or a new one where that is full. */
    async open(): Promise<Pack> {
      last ??= (await store.openKeyCursor(null, 'prev'))?.primaryKey ?? 0;
      const pack = (await get(last)) ?? emptyPack(last);
      if (hasRoom(pack)) return pack;
      last += 1;
      return emptyPack(last);
    },
    async write(): Promise<void> {
      for (const pack of changed.values()) await store.put(pack);
    },
  };
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
