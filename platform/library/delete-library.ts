import { browser } from 'wxt/browser';
import { libraryChanged } from './library-changes';

// Named here: the background deletes what they name, and needs no more of the library for that.
export const libraryName = 'unspool-library';
export const keptCountName = 'keptCount';

/** Every thread that is kept, how many there were, and the store itself; pages that have it open let go of it. */
export async function deleteLibrary(): Promise<void> {
  // A browser without a database has no library either.
  if (globalThis.indexedDB === undefined) return;
  await browser.storage.local.remove(keptCountName);
  await new Promise<void>((settle, fail) => {
    const request = indexedDB.deleteDatabase(libraryName);
    request.onsuccess = () => settle();
    request.onerror = () => fail(request.error);
  });
  libraryChanged([]);
}
