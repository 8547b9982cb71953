import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Home, test, workerOf } from '@/tests/e2e/home';
import { libraryFileEn } from '@/texts/library-file/en';
import { openStore } from './open-store';
import type { Store } from './store';

declare const store: Store;
declare const chrome: { storage: { session: { get(name: string): Promise<object> } } };

/** LevelDB's log is made of blocks; a record over the end of one goes on in the next. */
const block = 32_768;
const headerSize = 7;
const firstPart = 2;

test('a write torn by the end of the browser costs its whole database at the second start after it', async ({
  home,
}) => {
  await writeOne(home, 'before');
  tearLog(await writeOne(home, 'just before'));
  const [torn, next] = [await writeOne(home, 'after'), await writeOne(home, 'later')];
  expect(torn.found).toEqual(['before', 'just before']);
  // Once a Chromium has all three here, docs/decisions/0015 and `new-log.ts` can go.
  expect(next.found).toEqual([]);
});

test('it does not cost the library, for which a new log is begun before it is written to', async ({
  home,
}) => {
  await keepOne(home, 0);
  tearLog(await writeOne(home, 'just before'));
  await keepOne(home, 1);
  await keepOne(home, 2);
  await expectWhole(home, 3);
});

test('nor where a page only reads it after that', async ({ home }) => {
  await keepOne(home, 0);
  tearLog(await writeOne(home, 'just before'));
  const browser = await home.startBrowser();
  await openStore(browser);
  const worker = await workerOf(browser);
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.session.get('libraryLog')))
    .toEqual({ libraryLog: { isNew: true } });
  await browser.close();
  await keepOne(home, 1);
  await expectWhole(home, 2);
});

test('a library that the browser has lost all the same says so, until its reader knows', async ({
  home,
}) => {
  await keepOne(home, 0);
  tearLog(await writeOne(home, 'just before'));
  // No page of ours was opened in this one, which begins no new log.
  await writeOne(home, 'after');
  const browser = await home.startBrowser();
  const page = await openStore(browser);
  const notice = page.getByRole('alert').filter({ hasText: libraryFileEn.lost({ count: 1 }) });
  await notice.getByRole('button', { name: libraryFileEn.bringIn }).click();
  await expect(page.getByRole('dialog', { name: libraryFileEn.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: libraryFileEn.understood }).click();
  await expect(notice).toHaveCount(0);
  expect((await page.evaluate(() => store.look())).library).toEqual([]);
});

async function expectWhole(home: Home, count: number): Promise<void> {
  const browser = await home.startBrowser();
  const { library, halves } = await (await openStore(browser)).evaluate(() => store.look());
  expect(library).toHaveLength(count);
  expect(halves).toEqual([]);
}

/** In a browser of its own. */
async function keepOne(home: Home, thread: number): Promise<void> {
  const browser = await home.startBrowser();
  const page = await openStore(browser);
  await page.evaluate((number) => store.keep(number), thread);
  await browser.close();
}

/** In a browser of its own, in a database that is no library; `found` was there before. */
async function writeOne(home: Home, key: string): Promise<{ found: string[]; folder: string }> {
  const browser = await home.startBrowser();
  const { host } = new URL((await workerOf(browser)).url());
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${host}/icons/16.png`);
  const found = await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('torn', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    const database = await done(opening);
    const words = () => database.transaction('words', 'readwrite').objectStore('words');
    const before = await done(words().getAllKeys());
    await done(words().put('words', name));
    return before.map(String);
  }, key);
  await browser.close();
  const name = `chrome-extension_${host}_0.indexeddb.leveldb`;
  return { found: found.sort(), folder: join(home.profile, 'Default', 'IndexedDB', name) };
}

/** As a kill between two parts of one record leaves it: the first part whole, the second not there. */
function tearLog({ folder }: { folder: string }): void {
  const log = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(log).toHaveLength(1);
  const path = join(folder, log[0] ?? '');
  const words = Buffer.alloc(block - (statSync(path).size % block) - headerSize, 7);
  const header = Buffer.alloc(headerSize);
  header.writeUInt32LE(masked(crc32c([firstPart, ...words])));
  header.writeUInt16LE(words.length, 4);
  header.writeUInt8(firstPart, 6);
  appendFileSync(path, Buffer.concat([header, words]));
}

/** CRC-32 of Castagnoli, bit by bit. */
function crc32c(bytes: number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

/** As LevelDB stores a checksum. */
function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
