import type { KeptEntry } from '@/core/library/kept-thread';
import type { PostId } from '@/core/post';
import { openLibrary } from './library-database';

/** All that is kept at one moment, as it is listed; what else is read meanwhile does not wait for all of it. */
export async function listKept(): Promise<KeptEntry[]> {
  const { store } = (await openLibrary()).database.transaction('entries');
  const entries: KeptEntry[] = [];
  for (;;) {
    const last = entries.at(-1);
    const more = await store.getAll(last && IDBKeyRange.lowerBound(last.id, true), portion);
    entries.push(...more);
    if (more.length < portion) return entries;
  }
}

const portion = 250;

/**
 * Those that were read last, and how many there are in all: what a first screen shows of thousands. All of
 * them where the browser knows no such order (Chrome before 141), or a newer version has no such index.
 */
export async function listLastRead(most: number): Promise<{ entries: KeptEntry[]; count: number }> {
  const { database } = await openLibrary();
  const { store } = database.transaction('entries');
  if (!('getAllRecords' in IDBObjectStore.prototype && store.indexNames.contains('readAt'))) {
    const entries = await store.getAll();
    return { entries, count: entries.length };
  }
  // TypeScript does not know yet that it takes options.
  const lastRead = { direction: 'prev', count: most } as unknown as IDBKeyRange;
  const [entries, count] = await Promise.all([
    store.index('readAt').getAll(lastRead),
    store.count(),
  ]);
  return { entries, count };
}

/** Those of these conversations. */
export async function findEntries(conversations: PostId[]): Promise<KeptEntry[]> {
  const { store } = (await openLibrary()).database.transaction('entries');
  const index = store.index('conversation');
  return (await Promise.all(conversations.map((each) => index.getAll(each)))).flat();
}

/** Whether a newer version wrote it: then nothing can be changed here. */
export async function isReadOnly(): Promise<boolean> {
  return (await openLibrary()).isReadOnly;
}

export async function countKept(): Promise<number> {
  return (await openLibrary()).database.count('entries');
}
