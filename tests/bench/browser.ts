import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { buildThread } from '@/core/build-thread';
import { composeArticle } from '@/core/compose/compose-article';
import { toPostId } from '@/core/post';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { parseConversation } from '@/x/parse-conversation';
import { longConversation } from './long-conversation';
import { median, ratio, row } from './measure';
import type { BenchPage, Painted } from './page';

declare const benchPage: BenchPage;

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
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
  } finally {
    await browser.close();
  }
}

async function benchPainting(browser: Browser): Promise<void> {
  const { script, style } = await buildPage();
  const goals = new Map([
    [30, ''],
    [200, 'goal ≤ 0.8 ×'],
    [1000, 'goal ≤ 0.65 ×'],
  ]);
  for (const [length, goal] of goals) {
    const article = articleOf(length);
    const ours: Painted[] = [];
    const plain: Painted[] = [];
    let html = '';
    // Fresh pages, taking turns; the plain one gets the very same markup, without the styles' content-visibility.
    for (let round = 0; round < 9; round += 1) {
      const page = await openPage(browser, script, style);
      ours.push(await page.evaluate((given) => benchPage.ours(given), article));
      html = await page.evaluate(() => benchPage.html());
      await page.close();
      const other = await openPage(
        browser,
        script,
        `${style} * { content-visibility: visible !important; }`,
      );
      plain.push(await other.evaluate((given) => benchPage.plain(given), html));
      await other.close();
    }
    const [mine, theirs] = [ours, plain].map((runs) => median(runs.map(({ total }) => total)));
    const scripts = [ours, plain].map((runs) => median(runs.map((run) => run.script)));
    row(
      `article painted (${length} posts), to plain innerHTML`,
      ratio(mine ?? 0, theirs ?? 1),
      `${goal}  ${mine?.toFixed(0)} ms`,
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

function articleOf(length: number) {
  const conversation = longConversation(length);
  const page = parseConversation(responsesFor(conversation)[0]);
  const focal = toPostId(focalOf(conversation));
  const thread = page.ok && focal && buildThread([page.value], focal);
  if (!thread) throw new Error('The benchmark’s own thread could not be built.');
  return composeArticle(thread);
}

async function buildPage(): Promise<{ script: string; style: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'unspool-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      root: projectFolder,
      plugins: [preact()],
      resolve: { alias: { '@': projectFolder.replace(/[\\/]$/, '') } },
      build: {
        outDir,
        lib: {
          entry: join(projectFolder, 'tests/bench/page.tsx'),
          formats: ['es'],
          fileName: 'page',
          cssFileName: 'page',
        },
      },
    });
    return {
      script: readFileSync(join(outDir, 'page.js'), 'utf8'),
      style: readFileSync(join(outDir, 'page.css'), 'utf8'),
    };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * What our hook does between X's answer being there and the page's own handler returning from it,
 * per response of 200 posts; and the longest task in the page while that goes on, CPU slowed 4 ×.
 */
async function benchHook(browser: Browser): Promise<void> {
  const hook = readFileSync(
    join(projectFolder, '.output/chrome-mv3/content-scripts/x-page.js'),
    'utf8',
  );
  const body = JSON.stringify(responsesFor(longConversation(200))[0]);
  const results: Record<string, { delay: number; longest: number }> = {};
  for (const variant of ['without', 'with']) {
    const page = await browser.newPage();
    await page.route('https://x.com/**', (route) =>
      route.request().url().includes('/graphql/')
        ? route.fulfill({ contentType: 'application/json', body })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>X</title>' }),
    );
    if (variant === 'with') await page.addInitScript({ content: hook });
    await page.goto('https://x.com/ann/status/1');
    const cdp = await page.context().newCDPSession(page);
    const delay = median(await page.evaluate(requestsTimed, 30));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(requestsTimed, 10);
    const longest = await page.evaluate(longestTask);
    results[variant] = { delay, longest };
    await page.close();
  }
  const cost = (results.with?.delay ?? 0) - (results.without?.delay ?? 0);
  row(
    'hook: delay of the page’s own handler, per response',
    `${cost.toFixed(3)} ms`,
    'goal ≤ 1 ms',
  );
  row(
    'longest task in the page with the hook, CPU slowed 4 ×',
    `${results.with?.longest.toFixed(0)} ms`,
    `goal: none over 50 ms (without: ${results.without?.longest.toFixed(0)} ms)`,
  );
}

/** Runs in the page: from the answer being complete to the end of the page's own handlers, per request. */
async function requestsTimed(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await new Promise<void>((resolve) => {
      const request = new XMLHttpRequest();
      let arrived = 0;
      request.addEventListener('readystatechange', () => {
        if (request.readyState === 4) arrived = performance.now();
      });
      request.open(
        'GET',
        `/i/api/graphql/abc/TweetDetail?variables=%7B%22focalTweetId%22%3A%221%22%7D&n=${index}`,
      );
      request.addEventListener('load', () => {
        times.push(performance.now() - arrived);
        // As X's page does with each answer; ours comes on top of that.
        JSON.parse(request.responseText);
        setTimeout(resolve, 60);
      });
      request.send();
    });
  }
  return times;
}

/** Runs in the page: what it saw of long tasks so far, 0 where there was none. */
async function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(longest), 500);
  });
}
