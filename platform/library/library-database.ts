import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptEntry, KeptId, KeptThread } from '@/core/library/kept-thread';
import type { Pack } from '@/core/library/packs';
import type { PostId } from '@/core/post';
import { libraryName } from './delete-library';
import { beginNewLog } from './new-log';

type StoredThread = Pick<KeptThread, 'id' | 'thread' | 'seen' | 'settled'> & { pack: number };

/** What is listed, what is read and what is searched each stand by themselves; one transaction writes all three. */
export interface LibrarySchema extends DBSchema {
  entries: { key: KeptId; value: KeptEntry; indexes: { conversation: PostId; readAt: number } };
  /** `pack`: where its searched text is. */
  threads: { key: KeptId; value: StoredThread };
  packs: { key: number; value: Pack };
  /** What the last file that was brought in changed, so that it can be undone until the next one. */
  broughtIn: { key: KeptId; value: BroughtIn };
  /** When each of these last was, in milliseconds since 1970. */
  moments: { key: Moment; value: number };
}

/** `before`: what was there, absent where nothing was; `changedAt`: of what has been put there. */
export type BroughtIn = { id: KeptId; before?: KeptThread; changedAt: number };

/**
 * The database was made; the reader wished that a file of the library is offered each month; it was saved
 * as one, or the reader said "not now".
 */
export type Moment = 'made' | 'fileWished' | 'fileSaved' | 'fileDeclined';

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/**
 * `isReadOnly`: a newer version of Unspool wrote it, and this one does not know how. `newLog`: begun at
 * the first call; once it is there the library may be written to.
 */
export type OpenLibrary = {
  database: LibraryDatabase;
  isReadOnly: boolean;
  newLog(): Promise<void>;
};

/** Rises with every change of the stores; `upgrade` leads on from each earlier one. */
export const libraryVersion = 3;

let opened: Promise<OpenLibrary> | undefined;
let begun: Promise<void> | undefined;

/** One connection for each page. Rejects where the browser has no room for it, or does not let us. */
export function openLibrary(): Promise<OpenLibrary> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export async function closeLibrary(): Promise<void> {
  const open = await opened?.catch(() => undefined);
  opened = undefined;
  open?.database.close();
  await begun;
  begun = undefined;
}

async function open(): Promise<OpenLibrary> {
  const known = await openKnown();
  const newLog = () => {
    begun ??= beginNewLog(() => known.database.count('entries'));
    return begun;
  };
  // What only reads is written to the log as well; what it shows comes first.
  globalThis.requestIdleCallback?.(newLog, { timeout: 1_000 });
  return { ...known, newLog };
}

async function openKnown(): Promise<Omit<OpenLibrary, 'newLog'>> {
  try {
    return { database: await openAt(libraryVersion), isReadOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return { database: await openAt(undefined), isReadOnly: true };
  }
}

/**
 * A newer version's library that is deleted just before it is opened: made anew here it would have the first
 * version's number and all later stores, and nobody could open it again.
 */
function giveUp(transaction: { abort(): void; done: Promise<void> }): void {
  transaction.done.catch(() => undefined);
  transaction.abort();
}

function openAt(version: number | undefined): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(libraryName, version, {
    upgrade(database, from, _, transaction) {
      if (version === undefined) return giveUp(transaction);
      if (from < 1) {
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('conversation', 'conversation');
        database.createObjectStore('threads', { keyPath: 'id' });
        database.createObjectStore('packs', { keyPath: 'number' });
      }
      if (from < 2) {
        database.createObjectStore('broughtIn', { keyPath: 'id' });
        database.createObjectStore('moments');
      }
      if (from < 3) transaction.objectStore('entries').createIndex('readAt', 'readAt');
    },
    // An update waits for no page that was open before it.
    blocking: () => void closeLibrary(),
    terminated: () => void closeLibrary(),
  });
}
