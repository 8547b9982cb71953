import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { allowUnpacked } from '@/tests/e2e/after-update';
import { expect, test, workerOf } from '@/tests/e2e/home';
import { openStore } from './open-store';
import { after, type Library, operationAt } from './operations';
import type { Store } from './store';

declare const store: Store;
declare const chrome: { runtime: { reload(): void } };

const kills = Number(process.env.KILLS ?? 50);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

type Seen = Awaited<ReturnType<Store['look']>>;

/** What must be there: after so many operations, which are known to be written. */
type Known = { library: Library; operations: number };

test(`killed ${kills} times while it writes to the library, nothing is lost and nothing half`, async ({
  home,
}) => {
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  let known: Known = { library: new Map(), operations: 0 };
  let late = 0;
  const cut = new Map<string, number>();
  for (let round = 0; round <= kills; round += 1) {
    const browser = await home.startBrowser();
    const page = await openStore(browser);
    const found = expectIntact(await page.evaluate(() => store.look()), known, home.profile);
    late += found.operations - known.operations;
    known = found;
    if (round === kills) break;
    known = await writeUntil(page, known, random, await killerOf(browser));
    const { does } = operationAt(known.operations);
    cut.set(does, 1 + (cut.get(does) ?? 0));
  }
  console.log(`killed in: ${[...cut].map(([does, count]) => `${does} ${count}`).join(', ')}`);
  console.log(`${known.operations} operations; ${late} written before their page could say so`);
});

test('updated while it writes to the library, nothing is lost and nothing half', async ({
  home,
}) => {
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  const browser = await home.startBrowser();
  await allowUnpacked(browser);
  let known: Known = { library: new Map(), operations: 0 };
  for (let round = 0; round < 5; round += 1) {
    const page = await openStore(browser);
    known = expectIntact(await page.evaluate(() => store.look()), known, home.profile);
    known = await writeUntil(page, known, random, () => reload(browser, page));
  }
  const page = await openStore(browser);
  expectIntact(await page.evaluate(() => store.look()), known, home.profile);
});

/** As after what is known, or a few operations more: the last ones may not have been heard of. */
function expectIntact(seen: Seen, { library, operations }: Known, profile: string): Known {
  expect(seen.halves).toEqual([]);
  const found = textOf(new Map(seen.library));
  let possible: Library = library;
  for (let more = 0; more < mostUntold; more += 1) {
    if (textOf(possible) === found) return { library: possible, operations: operations + more };
    possible = after(possible, operationAt(operations + more));
  }
  console.log(databaseOnDisk(profile));
  expect(found, `after ${operations} operations`).toBe(textOf(library));
  throw new Error('unreachable');
}

/** A busy machine hears of what was written late, and by then more has been. */
const mostUntold = 200;

/** What the browser itself noted of opening its database, for whoever has to find out why it is not whole. */
function databaseOnDisk(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const notes = files.filter((name) => /LOG(\.old)?$|corruption/.test(name));
  return [...files, ...notes.map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n');
}

function textOf(library: Library): string {
  return [...library]
    .map(([id, summary]) => `${id} ${summary}`)
    .sort()
    .join('\n');
}

/** Ends it in the middle of a later operation, at any moment of that. */
async function writeUntil(
  page: Page,
  { library, operations }: Known,
  random: () => number,
  end: () => Promise<void>,
): Promise<Known> {
  const last = operations + 1 + Math.floor(random() * 9);
  // Most of them take a few milliseconds, bringing in a file takes more.
  const moment = random() * (random() < 0.7 ? 6 : 80);
  let acknowledged = operations;
  const reached = Promise.withResolvers<void>();
  await page.exposeFunction('written', (number: number) => {
    acknowledged = number + 1;
  });
  await page.exposeFunction('begun', (number: number) => {
    if (number === last) reached.resolve();
  });
  const writing = page.evaluate((from) => store.writeFrom(from), operations);
  writing.catch((error: unknown) => {
    if (!/closed|crashed|destroyed/.test(String(error))) reached.reject(error);
  });
  await reached.promise;
  await new Promise((resolve) => setTimeout(resolve, moment));
  await end();
  let known = library;
  for (let number = operations; number < acknowledged; number += 1) {
    known = after(known, operationAt(number));
  }
  return { library: known, operations: acknowledged };
}

/** Ends all its processes at once, as when the power goes; found beforehand, so that no moment passes. */
async function killerOf(browser: BrowserContext): Promise<() => Promise<void>> {
  const session = await browser.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  if (!processInfo.some(({ type }) => type === 'browser')) throw new Error('There is no process.');
  return async () => {
    const closed = browser.waitForEvent('close');
    for (const { id } of processInfo) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It ended with the browser's own.
      }
    }
    await closed;
  };
}

async function reload(browser: BrowserContext, page: Page): Promise<void> {
  const worker = await workerOf(browser);
  const closed = page.waitForEvent('close');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
