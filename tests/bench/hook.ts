import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { responsesFor } from '@/demo/build-pages';
import { longConversation } from './long-conversation';
import { median, row } from './measure';

const script = fileURLToPath(
  new URL('../../.output/chrome-mv3/content-scripts/x-page.js', import.meta.url),
);

/**
 * What our hook does between X's answer being there and the page's own handler returning from it,
 * per response of 200 posts; and the longest task of ours in the page, CPU slowed 4 ×. The longest of
 * all tasks stands beside it: it is the page's own parsing, with the hook or without.
 */
export async function benchHook(browser: Browser): Promise<void> {
  const hook = readFileSync(script, 'utf8');
  const body = JSON.stringify(responsesFor(longConversation(200))[0]);
  const results: Record<string, { delay: number; longest: number; ours: number[] }> = {};
  for (const variant of ['without', 'with']) {
    const page = await browser.newPage();
    await page.route('https://x.com/**', (route) =>
      route.request().url().includes('/graphql/')
        ? route.fulfill({ contentType: 'application/json', body })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>X</title>' }),
    );
    await page.addInitScript({ content: timeIdleTasks });
    if (variant === 'with') await page.addInitScript({ content: hook });
    await page.goto('https://x.com/ann/status/1');
    const cdp = await page.context().newCDPSession(page);
    const delay = median(await page.evaluate(requestsTimed, 30));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate('idleTasks.length = 0');
    await page.evaluate(requestsTimed, 20);
    const longest = await page.evaluate(longestTask);
    const ours = await page.evaluate<number[]>('idleTasks');
    results[variant] = { delay, longest, ours };
    await page.close();
  }
  const cost = (results.with?.delay ?? 0) - (results.without?.delay ?? 0);
  row(
    'hook: delay of the page’s own handler, per response',
    `${cost.toFixed(3)} ms`,
    'goal ≤ 1 ms',
  );
  const ours = results.with?.ours ?? [];
  row(
    'longest task of the hook’s, CPU slowed 4 ×',
    `${Math.max(...ours).toFixed(1)} ms`,
    `goal ≤ 50 ms (median ${median(ours).toFixed(1)} ms of ${ours.length})`,
  );
  row(
    '  longest task in the page with the hook',
    `${results.with?.longest.toFixed(0)} ms`,
    `without: ${results.without?.longest.toFixed(0)} ms`,
  );
}

/** Runs before the hook, which does its work when the page is idle: how long each such task took. */
const timeIdleTasks = `
  globalThis.idleTasks = [];
  const native = requestIdleCallback.bind(globalThis);
  globalThis.requestIdleCallback = (work, options) =>
    native((deadline) => {
      const start = performance.now();
      work(deadline);
      idleTasks.push(performance.now() - start);
    }, options);
`;

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
