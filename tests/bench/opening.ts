import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserFlags } from '@/demo/browser-flags';
import { startStandIn } from '@/demo/server';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { filed } from '@/tests/e2e/kept';
import { longConversation } from './long-conversation';
import { median, ratio, row } from './measure';
import { benchScrolling } from './scrolling';

const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const rounds = 7;

/** Milliseconds since navigation: the frame with the title, the one with the last block; the longest task. */
type Opened = { first: number; whole: number; longest: number };

/**
 * From opening the reader to its first words and to the whole article, in the real extension with a
 * thread that the page has loaded; as ratios to a page that holds the same article as plain HTML, and to
 * one that puts that HTML in by script. Worker, port, settings, composing and fonts are all in it.
 */
export async function benchOpening(): Promise<void> {
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), 'unspool-bench-'));
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    ignoreHTTPSErrors: true,
    args: browserFlags({ port: standIn.port, extensionFolder }),
  });
  try {
    for (const length of [200, 1_000]) {
      const name = `long-${length}`;
      standIn.addConversation(name, {
        ...longConversation(length),
        delivery: { moduleSize: 2_000 },
      });
      const page = await context.newPage();
      await page.goto(standIn.url(name));
      await page.locator('article').first().waitFor();
      const [worker] = context.serviceWorkers();
      if (!worker) throw new Error('The browser started without the extension.');
      await filed(worker, standIn.focal(name));
      const host = new URL(worker.url()).host;
      const reader = `chrome-extension://${host}/reader.html?post=${standIn.focal(name)}`;
      await compareOpenings(context, reader, length);
      if (length === 1_000) await benchScrolling(context, reader);
      await page.close();
    }
  } finally {
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function compareOpenings(
  context: BrowserContext,
  reader: string,
  length: number,
): Promise<void> {
  const { style, article, blocks } = await copyOf(context, reader);
  const head = `<!doctype html><meta charset="utf-8"><style>${style}</style>`;
  const written = JSON.stringify(article).replaceAll('<', '\\u003c');
  const pages = {
    ours: { address: reader },
    plain: { address: 'https://x.com/plain-copy', body: head + article },
    script: {
      address: 'https://x.com/by-script',
      body: `${head}<body><script>document.body.innerHTML = ${written}</script>`,
    },
  };
  const times: Record<keyof typeof pages, Opened[]> = { ours: [], plain: [], script: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, page] of Object.entries(pages)) {
      times[name as keyof typeof pages].push(await open(context, blocks, page));
    }
  }
  const of = (name: keyof typeof pages, what: keyof Opened) =>
    median(times[name].map((one) => one[what]));
  for (const [what, goal, words] of [
    ['first', 2, 'first words'],
    ['whole', 4, 'whole article'],
  ] as const) {
    row(
      `reader opened → ${words}, to a plain page (${length} posts)`,
      ratio(of('ours', what), of('plain', what)),
      `goal ≤ ${goal} ×  ${of('ours', what).toFixed(0)} ms; by innerHTML ${ratio(of('script', what), of('plain', what))}`,
    );
  }
  row(
    `  its longest task (${length} posts)`,
    `${of('ours', 'longest').toFixed(0)} ms`,
    `goal ≤ 100 ms; the plain page’s ${of('plain', 'longest').toFixed(0)} ms`,
  );
}

async function open(
  context: BrowserContext,
  blocks: number,
  { address, body }: { address: string; body?: string },
): Promise<Opened> {
  const page = await context.newPage();
  if (body !== undefined) {
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  await page.goto(address, { waitUntil: 'commit' });
  const opened = await page.evaluate<Opened>(`(${watchOpening})(${blocks})`);
  await page.close();
  return opened;
}

/**
 * Runs in the page. A string, because what compiles this file would leave calls in a function that the
 * page does not know.
 */
const watchOpening = `(blocks) => new Promise((resolve) => {
  let first = 0, longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask', buffered: true });
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const look = () => {
    if (!first && document.querySelector('article h1')) painted((now) => { first ||= now; });
    if (document.querySelectorAll('article .block').length < blocks) return setTimeout(look, 4);
    painted((whole) => setTimeout(() => resolve({ first: first || whole, whole, longest }), 200));
  };
  look();
})`;

/** The article as plain HTML, once all of it is there, and the styles that it has. */
async function copyOf(context: BrowserContext, reader: string) {
  const page = await context.newPage();
  await page.goto(reader);
  await page.locator('article h1').waitFor();
  let blocks = 0;
  for (let last = -1; last !== blocks || blocks < 100; ) {
    last = blocks;
    await page.waitForTimeout(500);
    blocks = await page.locator('article .block').count();
  }
  const copy = await page.evaluate(() => ({
    style: [...document.styleSheets]
      .flatMap((styleSheet) => [...styleSheet.cssRules].map((rule) => rule.cssText))
      .filter((rule) => !rule.startsWith('@font-face'))
      .join('\n'),
    article: document.body.outerHTML,
  }));
  await page.close();
  return { ...copy, blocks };
}
