import { browser } from 'wxt/browser';
import { isPrivateWindow } from '@/platform/session-area';
import { storedValue } from '@/platform/stored-value';
import { keptCountName } from './delete-library';
import { libraryChanged } from './library-changes';
import { openLibrary } from './library-database';

/**
 * How many threads were kept when the library was last written to, and in which database, by the time it
 * was made; `lost`: of databases before it, which nobody of ours has deleted.
 */
type KeptCount = { database: number; count: number; lost?: number };

/** Outside of that database: a browser can lose all of it, see docs/decisions/0015. */
const noted = storedValue(() => browser.storage.local, keptCountName, readNoted);

/** Never rejects: what could not be noted is noted the next time. */
export async function noteKeptCount(database: number, count: number): Promise<void> {
  await noted
    .change((note) => {
      const lost = lostSince(note, database);
      Object.assign(note, { database, count });
      if (lost > 0) note.lost = lost;
    })
    .catch(() => undefined);
}

/**
 * How many threads went with a database that is no longer there. 0 where nobody can tell, and in a private
 * window, which has a database of its own.
 */
export async function countLost(): Promise<number> {
  if (isPrivateWindow()) return 0;
  const both = Promise.all([noted.load(), madeAt()]);
  return both.then(
    ([note, made]) => lostSince(note, made),
    () => 0,
  );
}

/** The reader knows of it. */
export async function forgetLost(): Promise<void> {
  const made = await madeAt();
  await noted.change((note) => {
    if (note.database !== made) note.count = 0;
    delete note.lost;
  });
  libraryChanged([]);
}

async function madeAt(): Promise<number | undefined> {
  return (await openLibrary()).database.get('moments', 'made');
}

function lostSince({ database, count, lost = 0 }: KeptCount, now: number | undefined): number {
  return lost + (database === now ? 0 : count);
}

function readNoted(stored: unknown): KeptCount {
  const { database, count, lost } = Object(stored);
  return {
    database: numberOf(database),
    count: numberOf(count),
    ...(numberOf(lost) > 0 && { lost: numberOf(lost) }),
  };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
