import { type Browser, chromium } from '@playwright/test';
import { composeArticle } from '@/core/compose/compose-article';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { buildPage } from '@/tests/build-page';
import { benchHook } from './hook';
import { benchHookCost } from './hook-cost';
import { longThread } from './long-thread';
import { median, ratio, row } from './measure';
import type { BenchPage, Painted } from './page';

declare const benchPage: BenchPage;

const pageAddress = 'https://bench.test/';

/** What can only be measured in a browser: painting, and what the hook costs X's page. */
export async function benchBrowser(): Promise<void> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await benchPainting(browser);
    await benchHook(browser);
    await benchHookCost(browser);
  } finally {
    await browser.close();
  }
}

async function benchPainting(browser: Browser): Promise<void> {
  const { script, style } = await buildPage('tests/bench/page.tsx');
  const goals = new Map([
    [30, ''],
    [200, 'goal ≤ 0.8 ×'],
    [1000, 'goal ≤ 0.65 ×'],
  ]);
  for (const [length, goal] of goals) {
    const article = composeArticle(longThread(length));
    const ours: Painted[] = [];
    const first: Painted[] = [];
    const plain: Painted[] = [];
    let html = '';
    // Fresh pages, taking turns; the plain one gets the very same markup, without the styles' content-visibility.
    for (let round = 0; round < 9; round += 1) {
      const page = await openPage(browser, script, style);
      ours.push(await page.evaluate((given) => benchPage.ours(given), article));
      html = await page.evaluate(() => benchPage.html());
      await page.close();
      const early = await openPage(browser, script, style);
      first.push(await early.evaluate((given) => benchPage.first(given), article));
      await early.close();
      const other = await openPage(
        browser,
        script,
        `${style} * { content-visibility: visible !important; }`,
      );
      plain.push(await other.evaluate((given) => benchPage.plain(given), html));
      await other.close();
    }
    const [mine, screen, theirs] = [ours, first, plain].map((runs) =>
      median(runs.map(({ total }) => total)),
    );
    const scripts = [ours, plain].map((runs) => median(runs.map((run) => run.script)));
    row(
      `article painted (${length} posts), to plain innerHTML`,
      ratio(mine ?? 0, theirs ?? 1),
      `${goal}  ${mine?.toFixed(0)} ms`,
    );
    row(
      `  its first screen, as the reader shows it (${length} posts)`,
      ratio(screen ?? 0, theirs ?? 1),
      `${screen?.toFixed(0)} ms`,
    );
    row(`  script alone (${length} posts)`, ratio(scripts[0] ?? 0, scripts[1] ?? 1), '');
  }
}

async function openPage(browser: Browser, script: string, style: string) {
  const page = await browser.newPage({ viewport: { width: 785, height: 600 } });
  await page.route(pageAddress, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
    }),
  );
  await page.route(/twimg\.com|\.woff2/, (route) => route.abort());
  await page.goto(pageAddress);
  return page;
}
