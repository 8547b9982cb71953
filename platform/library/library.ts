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
import { putThread, removeThread, writeLibrary } from './write-library';

/** All that is kept, as it is listed. */
export async function listKept(): Promise<KeptEntry[]> {
  return (await openLibrary()).database.getAll('entries');
}

/** Whether a newer version wrote it: then nothing can be changed here. */
export async function isReadOnly(): Promise<boolean> {
  return (await openLibrary()).isReadOnly;
}

export async function countKept(): Promise<number> {
  return (await openLibrary()).database.count('entries');
}

export async function findKept(thread: Thread): Promise<KeptEntry | undefined> {
  const { database } = await openLibrary();
  const conversation = conversationOf(thread);
  const entries = await database.getAllFromIndex('entries', 'conversation', conversation);
  return entries.find((entry) => isOfThread(entry, thread));
}

/** Those of these that are there, in that order, with their posts. */
export async function readKept(ids: KeptId[]): Promise<KeptThread[]> {
  const { database } = await openLibrary();
  const { store: entries } = database.transaction('entries');
  const { store: threads } = database.transaction('threads');
  const found = await Promise.all(
    ids.map(async (id) => {
      const [entry, stored] = await Promise.all([entries.get(id), threads.get(id)]);
      return entry && stored ? [{ ...entry, thread: stored.thread }] : [];
    }),
  );
  return found.flat();
}

/** What is searched, a few hundred threads in each. */
export async function readPacks(): Promise<Pack[]> {
  return (await openLibrary()).database.getAll('packs');
}

/** Adds them, or puts them in the place of what had their id; all of them or none. */
export async function keepThreads(kept: KeptThread[]): Promise<void> {
  await writeLibrary(async (stores) => {
    for (const each of kept) await putThread(stores, each);
  });
  libraryChanged(kept.map(({ id }) => id));
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
    const isSearched = changed.tags !== entry.tags || changed.note !== entry.note;
    const stored = isSearched && (await stores.threads.get(id));
    if (stored) await putThread(stores, { ...changed, thread: stored.thread });
    else await stores.entries.put(changed);
  });
  libraryChanged([id]);
}

/** Gives what was there, so that it can be kept again. */
export async function removeKept(ids: KeptId[]): Promise<KeptThread[]> {
  const removed: KeptThread[] = [];
  await writeLibrary(async (stores) => {
    for (const id of ids) {
      const entry = await stores.entries.get(id);
      const stored = await removeThread(stores, id);
      if (entry && stored) removed.push({ ...entry, thread: stored.thread });
    }
  });
  libraryChanged(ids);
  return removed;
}
