import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { responsesFor } from '@/demo/build-pages';
import { longConversation } from './long-conversation';
import { median, row } from './measure';

const script = fileURLToPath(
  new URL('../../.output/chrome-mv3/content-scripts/x-page.js', import.meta.url),
);
const rounds = 16;
const answersPerRound = 4;

/** Ways in which X's page gets an answer, each read to its end as the page would. */
const ways = ['XHR text', 'XHR json', 'fetch'] as const;
type Way = (typeof ways)[number];

/**
 * What our hook costs the page's main thread for each answer: all of its tasks with the hook, less
 * all of them without, by the browser's own count. The two take turns.
 */
export async function benchHookCost(browser: Browser): Promise<void> {
  const conversation = JSON.stringify(responsesFor(longConversation(200))[0]);
  const home = conversation.replaceAll('threaded_conversation_with_injections_v2', 'home');
  const bodies = { HomeTimeline: home, TweetDetail: conversation };
  const without = await openPage(browser, bodies, '');
  const hooked = await openPage(browser, bodies, readFileSync(script, 'utf8'));
  for (const operation of ['HomeTimeline', 'TweetDetail'] as const) {
    for (const way of ways) {
      const extra: number[] = [];
      for (let round = -4; round < rounds; round += 1) {
        // Each is first as often as second: whatever comes first leaves something to the other.
        const turns = round % 2 === 0 ? [without, hooked] : [hooked, without];
        const times = new Map<Measured, number>();
        for (const page of turns) times.set(page, await taskTime(page, way, operation));
        // The first rounds only warm the code up.
        if (round >= 0) extra.push((times.get(hooked) ?? 0) - (times.get(without) ?? 0));
      }
      row(
        `hook: main thread per answer, ${operation} by ${way}`,
        `${median(extra).toFixed(2)} ms`,
        `${operation === 'HomeTimeline' ? 'goal ≤ 0.2 ms' : ''}  ${(bodies[operation].length / 1e6).toFixed(1)} MB`,
      );
    }
  }
  await without.page.close();
  await hooked.page.close();
}

type Measured = { page: Page; cdp: CDPSession };

async function openPage(
  browser: Browser,
  bodies: Record<string, string>,
  hook: string,
): Promise<Measured> {
  const page = await browser.newPage();
  await page.route('https://x.com/**', (route) => {
    const operation = /graphql\/\w+\/(\w+)/.exec(route.request().url())?.[1];
    return operation
      ? route.fulfill({ contentType: 'application/json', body: bodies[operation] ?? '' })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>X</title>' });
  });
  if (hook) await page.addInitScript({ content: hook });
  await page.goto('https://x.com/ann/status/1');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

/** Milliseconds of the main thread for each answer, of its own clock: other programs are not in it. */
async function taskTime({ page, cdp }: Measured, way: Way, operation: string): Promise<number> {
  // Else what one round leaves to be collected would be counted in the next.
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await busyMs(cdp);
  await page.evaluate(getAnswers, { way, operation, count: answersPerRound });
  return ((await busyMs(cdp)) - before) / answersPerRound;
}

async function busyMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Runs in the page. Waits after each answer until all idle work of that time is done. */
async function getAnswers({
  way,
  operation,
  count,
}: {
  way: Way;
  operation: string;
  count: number;
}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const address = `/i/api/graphql/abc/${operation}?variables=%7B%22focalTweetId%22%3A%221%22%7D`;
    if (way === 'fetch') {
      await (await fetch(address)).json();
    } else {
      await new Promise<void>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        if (way === 'XHR json') request.responseType = 'json';
        request.addEventListener('load', () => {
          if (way === 'XHR text') JSON.parse(request.responseText);
          else void request.response;
          resolve();
        });
        request.send();
      });
    }
    await new Promise<void>((resolve) =>
      setTimeout(() => requestIdleCallback(() => resolve()), 30),
    );
  }
}
