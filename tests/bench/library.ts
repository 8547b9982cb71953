import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { fold } from '@/core/search/fold';
import { browserFlags } from '@/demo/browser-flags';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { buildScript } from '@/tests/build-script';
import type { LibraryStore } from './library-store';
import { rareWords } from './many-kept';
import { median, ratio, row } from './measure';

declare const libraryStore: LibraryStore;

const threads = 5_000;
const rounds = 7;
const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * A library of 5,000 threads, twenty million characters in five scripts, in the real extension: how long
 * one waits for it, each beside a bare scan of the same strings in memory, and how much memory its page
 * takes. The browser starts anew before, so that nothing is known from filling it.
 */
export async function benchLibrary(): Promise<void> {
  await inNewProfile(benchBringingIn);
  await inNewProfile(async (profile) => {
    await inBrowser(profile, async (context, address) => {
      const page = await openStore(context, address);
      for (let from = 0; from < threads; from += 100) {
        await page.evaluate(([a, b]) => libraryStore.fill(a, b), [from, from + 100] as const);
      }
    });
    await inBrowser(profile, measure);
  });
}

async function inNewProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unspool-bench-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** As many as a library has, out of one file into an empty one. */
async function benchBringingIn(profile: string): Promise<void> {
  await inBrowser(profile, async (context, address) => {
    const page = await openStore(context, address);
    const { read, planned, written } = await page.evaluate(
      (count) => libraryStore.bringIn(count),
      threads,
    );
    const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
    row(
      `${threads.toLocaleString('en')} threads brought in from a file`,
      seconds(read + planned + written),
      `read ${seconds(read)}, compared ${seconds(planned)}, written ${seconds(written)}`,
    );
  });
}

async function measure(context: BrowserContext, address: string): Promise<void> {
  await logBegun(context, address);
  const cold = { list: [] as number[], result: [] as number[] };
  const warm: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    const [first = '', ...others] = [
      ...rareWords.slice(round % 5),
      ...rareWords.slice(0, round % 5),
    ];
    const times = await page.evaluate<{ list: number; result: number }>(
      `(${watchLibrary})(${JSON.stringify(first)})`,
    );
    cold.list.push(times.list);
    cold.result.push(times.result);
    for (const word of others) {
      warm.push(await page.evaluate<number>(`(${search})(${JSON.stringify(word)})`));
    }
    memory.push(await heapOf(page));
    await page.close();
  }
  const store = await openStore(context, address);
  const scans: Awaited<ReturnType<LibraryStore['bareScan']>>[] = [];
  const kept: number[] = [];
  for (let round = 0; round < 3 * rounds; round += 1) {
    const word = fold(rareWords[round % rareWords.length] ?? '');
    scans.push(await store.evaluate((given) => libraryStore.bareScan(given), word));
    kept.push(await store.evaluate((number) => libraryStore.keep(number), threads + round));
  }
  const scan = median(scans.map(({ time }) => time));
  const write = (what: string, times: number[], aim: number) =>
    row(
      `${threads.toLocaleString('en')} kept threads: ${what}, to a bare scan`,
      ratio(median(times), scan),
      `aim ≤ ${aim} ms  ${median(times).toFixed(0)} ms; the scan ${scan.toFixed(1)} ms`,
    );
  write('cold page → first list', cold.list, 100);
  write('cold page → first result', cold.result, 300);
  write('one more search', warm, 30);
  write('one more kept', kept, 50);
  const bytes = scans[0]?.bytes ?? 1;
  row(
    '  memory of the page, to the strings’ own bytes',
    ratio(median(memory), bytes),
    `aim ≤ 3 ×  ${(median(memory) / 1e6).toFixed(0)} MB`,
  );
}

/** Once while it runs a browser writes a new log before the library is written to: not while we measure. */
async function logBegun(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(
    `chrome.storage.session.get('libraryLog').then(({ libraryLog }) => libraryLog?.isNew)`,
  );
  await page.close();
}

async function inBrowser(
  profile: string,
  work: (context: BrowserContext, address: string) => Promise<void>,
): Promise<void> {
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    // No page of X is opened.
    args: browserFlags({ port: 1, extensionFolder }),
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await work(context, `chrome-extension://${new URL(worker.url()).host}/library.html`);
  } finally {
    await context.close();
  }
}

async function openStore(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // Any page of the extension; this one shows nothing of the library.
  await page.goto(address.replace('library.html', 'settings.html'));
  await page.evaluate(await buildScript('tests/bench/library-store.ts'));
  return page;
}

/** What its script holds once nothing is left to collect, strings included, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Threads that have one of the rare words. */
const found = threads / rareWords.length / 50;

/** For both of the following: resolves with what `look` gives, in the very task that brought it; the time of the frame with it. */
const watching = `
  const until = (look) => new Promise((resolve) => {
    const there = look();
    if (there) return resolve(there);
    const observer = new MutationObserver(() => {
      const there = look();
      if (!there) return;
      observer.disconnect();
      resolve(there);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const type = (word) => {
    const field = document.querySelector('.search-field input');
    field.value = word;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
`;

/**
 * Milliseconds since navigation until the frame with the list, and the one with a passage of what is then
 * typed; ends once all that has it is listed.
 */
const watchLibrary = `async (word) => {
  ${watching}
  await until(() => document.querySelector('.kept'));
  const list = await painted();
  type(word);
  await until(() => document.querySelector('.passages mark'));
  const result = await painted();
  await until(() => document.querySelectorAll('.kept:has(.passages mark)').length === ${found});
  return { list, result };
}`;

/** Milliseconds from typing to the frame with a passage of it. */
const search = `async (word) => {
  ${watching}
  const before = document.querySelector('.passages mark');
  const start = performance.now();
  type(word);
  await until(() => {
    const mark = document.querySelector('.passages mark');
    return mark && mark !== before && word.includes(mark.textContent);
  });
  return (await painted()) - start;
}`;
