import {
  conversationOf,
  isOfThread,
  type KeptEntry,
  type KeptId,
  type KeptThread,
} from '@/core/library/kept-thread';
import type { Pack } from '@/core/library/packs';
import type { Thread } from '@/core/thread/thread';
import { libraryChanged } from './library-changes';
import { openLibrary } from './library-database';
import {
  currentKept,
  keptOf,
  putThread,
  removeThread,
  storesToRead,
  writeLibrary,
} from './write-library';

export async function findKept(thread: Thread): Promise<KeptEntry | undefined> {
  const { database } = await openLibrary();
  const conversation = conversationOf(thread);
  const entries = await database.getAllFromIndex('entries', 'conversation', conversation);
  return entries.find((entry) => isOfThread(entry, thread));
}

/** Those of these that are there, in that order, with their posts. */
export async function readKept(ids: KeptId[]): Promise<KeptThread[]> {
  const stores = await storesToRead();
  const found = await Promise.all(ids.map((id) => currentKept(stores, id)));
  return found.filter((kept) => kept !== undefined);
}

/**
 * What is searched, a few hundred threads in each pack: `size` packs at a time, the newest first, so that
 * what is read after them does not wait for all.
 */
export async function* readPacks(size: number): AsyncGenerator<Pack[]> {
  const { database } = await openLibrary();
  const numbers = await database.getAllKeys('packs');
  const asked: Promise<Pack[]>[] = [];
  const ask = (end: number) => {
    if (end <= 0) return;
    const range = IDBKeyRange.bound(numbers[Math.max(0, end - size)], numbers[end - 1]);
    const packs = database.getAll('packs', range);
    // Where this one fails, whoever waits for one before it has not come to it yet.
    packs.catch(() => undefined);
    asked.push(packs);
  };
  for (let ahead = 0; ahead < readAhead; ahead += 1) ask(numbers.length - ahead * size);
  for (let end = numbers.length; end > 0; end -= size) {
    const packs = await asked.shift();
    ask(end - readAhead * size);
    yield packs?.reverse() ?? [];
  }
}

/** The disk is read while the page looks through what came before. */
const readAhead = 3;

/** Adds them, or puts them in the place of what had their id; all of them or none. */
export async function keepThreads(kept: KeptThread[]): Promise<void> {
  await writeLibrary(async (stores) => {
    for (const each of kept) await putThread(stores, each);
  });
  libraryChanged(kept.map(({ id }) => id));
}

/**
 * Keeps what `make` gives: it is told what is kept of this thread at that very moment, whichever window
 * did so.
 */
export async function keepThread(
  thread: Thread,
  make: (before: KeptThread | undefined) => KeptThread,
): Promise<void> {
  const kept: KeptId[] = [];
  await writeLibrary(async (stores) => {
    const conversation = conversationOf(thread);
    const entries = await stores.entries.index('conversation').getAll(conversation);
    const entry = entries.find((each) => isOfThread(each, thread));
    const next = make(entry && (await currentKept(stores, entry.id)));
    await putThread(stores, next);
    kept.push(next.id);
  });
  libraryChanged(kept);
}

/** As `changeKept`, of its posts as well; where `change` gives the same object, nothing is written. */
export async function changeKeptThread(
  id: KeptId,
  change: (kept: KeptThread) => KeptThread,
): Promise<void> {
  let isChanged = false;
  await writeLibrary(async (stores) => {
    const kept = await currentKept(stores, id);
    const next = kept && change(kept);
    isChanged = next !== undefined && next !== kept;
    if (!next || !isChanged) return;
    await putThread(stores, next);
    // Changed by the reader, it is no longer put back: words that are removed for good go there as well.
    const broughtIn = next.changedAt !== kept.changedAt && (await stores.broughtIn.get(id));
    if (broughtIn) await stores.broughtIn.put({ id, changedAt: broughtIn.changedAt });
  });
  if (isChanged) libraryChanged([id]);
}

/** Nothing happens where it is no longer kept. `change` gives what is to be different. */
export async function changeKept(
  id: KeptId,
  change: (entry: KeptEntry) => Partial<KeptEntry>,
): Promise<void> {
  await writeLibrary(async (stores) => {
    const entry = await stores.entries.get(id);
    if (!entry) return;
    const changed = { ...entry, ...change(entry) };
    const isSearched = searchedFields.some((field) => changed[field] !== entry[field]);
    const stored = isSearched && (await stores.threads.get(id));
    if (stored) await putThread(stores, keptOf(changed, stored));
    else await stores.entries.put(changed);
  });
  libraryChanged([id]);
}

const searchedFields = ['tags', 'note', 'highlights'] as const;

/** Gives what was there, so that it can be kept again. */
export async function removeKept(ids: KeptId[]): Promise<KeptThread[]> {
  const removed: KeptThread[] = [];
  await writeLibrary(async (stores) => {
    for (const id of ids) {
      const kept = await removeThread(stores, id);
      if (kept) removed.push(kept);
    }
  });
  libraryChanged(ids);
  return removed;
}
