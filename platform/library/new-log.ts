import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { isPrivateWindow, sessionArea } from '@/platform/session-area';
import { storedValue } from '@/platform/stored-value';

const thisRun = storedValue(
  () => sessionArea,
  'libraryLog',
  (stored): { isNew: boolean } => ({ isNew: Object(stored).isNew === true }),
);

/** More than the four megabytes after which LevelDB begins a new log. */
const values = 100;
/** A larger value would stand in a file of its own, and not in the log. */
const bytesEach = 48_000;

/**
 * Makes Chromium begin a new log of its databases, once while it runs, before anything is written to the
 * library: after a kill in the middle of a write the old one may be torn, and what is written behind that
 * costs the whole library at the next start (docs/decisions/0015). As many bytes as a log holds go into a
 * database that is deleted again. Never rejects: where there is no room for them the library is as safe as
 * before.
 */
export async function beginNewLog(countKept: () => Promise<number>): Promise<void> {
  // Firefox keeps its databases otherwise, and those of a private window are in memory.
  const isChromium = browser.runtime.getURL('/').startsWith('chrome-extension:');
  if (!isChromium || isPrivateWindow()) return;
  await thisRun
    .change(async (log) => {
      if (!log.isNew && (await countKept()) > 0) await fillLog();
      log.isNew = true;
    })
    // The next page that opens the library tries again.
    .catch(() => undefined);
}

async function fillLog(): Promise<void> {
  const name = 'unspool-new-log';
  const database = await openDB(name, 1, {
    upgrade: (made) => void made.createObjectStore('bytes'),
    // Another page has written as much, and deletes it.
    blocking: () => database.close(),
  });
  try {
    const bytes = new Uint8Array(bytesEach);
    for (let key = 0; key < values; key += 1) await database.put('bytes', bytes, key);
  } finally {
    database.close();
    // A page that was frozen while it wrote holds that up, and nothing else.
    void deleteDB(name).catch(() => undefined);
  }
}
