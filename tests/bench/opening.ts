import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { firstScreen } from '@/components/reader/use-progressive-blocks';
import { browserFlags } from '@/demo/browser-flags';
import { closeFirstRun } from '@/demo/close-first-run';
import { startStandIn } from '@/demo/server';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { filed } from '@/tests/e2e/kept';
import { longConversation } from './long-conversation';
import { median, ratio, row } from './measure';

const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * From opening the reader to the first frame with the article's title, in the real extension with a
 * thread of 200 posts that the page has loaded; as a ratio to a page that holds the same article as
 * plain HTML. Worker, port, settings, composing and fonts are all in it.
 */
export async function benchOpening(): Promise<void> {
  const standIn = await startStandIn();
  standIn.addConversation('long', { ...longConversation(200), delivery: { moduleSize: 1000 } });
  const profile = mkdtempSync(join(tmpdir(), 'unspool-bench-'));
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    ignoreHTTPSErrors: true,
    args: browserFlags({ port: standIn.port, extensionFolder }),
  });
  try {
    await closeFirstRun(context);
    const page = await context.newPage();
    await page.goto(standIn.url('long'));
    await page.locator('article').first().waitFor();
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The browser started without the extension.');
    await filed(worker, standIn.focal('long'));
    const reader = `chrome-extension://${new URL(worker.url()).host}/reader.html?post=${standIn.focal('long')}`;
    const plainPage = await plainCopy(context, reader);
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      ours.push(await timeToTitle(context, reader));
      plain.push(await timeToTitle(context, 'https://x.com/plain-copy', plainPage));
    }
    row(
      'reader opened → article’s first text, to plain HTML (200 posts)',
      ratio(median(ours), median(plain)),
      `${median(ours).toFixed(0)} ms; the plain page ${median(plain).toFixed(0)} ms`,
    );
  } finally {
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function timeToTitle(
  context: BrowserContext,
  address: string,
  body?: string,
): Promise<number> {
  const page = await context.newPage();
  if (body !== undefined) {
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  await page.goto(address, { waitUntil: 'commit' });
  const time = await page.evaluate<number>(titleShownAt);
  await page.close();
  return time;
}

/**
 * Runs in the page: milliseconds from its navigation to the frame that shows the title. A string,
 * because what compiles this file would leave calls in a function that the page does not know.
 */
const titleShownAt = `new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('article h1')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  look();
})`;

async function plainCopy(context: BrowserContext, reader: string): Promise<string> {
  const page: Page = await context.newPage();
  await page.goto(reader);
  await page.locator('article h1').waitFor();
  // One more than the first screen, and all are there.
  await page.locator('article .block').nth(firstScreen).waitFor({ state: 'attached' });
  const html = await page.evaluate(() => {
    const style = [...document.styleSheets]
      .flatMap((styleSheet) => [...styleSheet.cssRules].map((rule) => rule.cssText))
      .join('\n');
    return `<!doctype html><meta charset="utf-8"><style>${style}</style>${document.body.outerHTML}`;
  });
  await page.close();
  return html;
}
