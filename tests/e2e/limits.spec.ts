import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { en } from '@/components/texts/en';
import { browserFlags } from '@/demo/browser-flags';
import { type StandIn, startStandIn } from '@/demo/server';
import { longConversation } from '@/tests/bench/long-conversation';
import { mostInWindow } from '@/x/asking-limits';

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

type Home = { standIn: StandIn; startBrowser(): Promise<BrowserContext> };

/** A profile that stays while browsers come and go. */
const test = base.extend<{ home: Home }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  home: async ({}, use) => {
    const standIn = await startStandIn();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const open: BrowserContext[] = [];
    const executablePath = process.env.UNSPOOL_BROWSER;
    await use({
      standIn,
      async startBrowser() {
        const context = await chromium.launchPersistentContext(profile, {
          ...(executablePath && { executablePath }),
          ignoreHTTPSErrors: true,
          viewport: null,
          args: browserFlags({ port: standIn.port, extensionFolder }),
        });
        open.push(context);
        return context;
      },
    });
    for (const context of open) await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  },
});

test('after X refused, no tab asks again, nor does the next browser', async ({ home }) => {
  home.standIn.setFault('rate limited', { madeBy: 'other', count: 1 });
  const browser = await home.startBrowser();
  await says(await read(browser, home.standIn.url('en')), 'rate-limited');
  await says(await read(browser, home.standIn.url('en', 2)), 'rate-limited');
  await browser.close();

  const next = await home.startBrowser();
  await says(await read(next, home.standIn.url('en')), 'rate-limited');
  expect(asked(home.standIn)).toBe(1);
});

test('the budget is one for all tabs, and the next browser goes on with what is left of it', async ({
  home,
}) => {
  const first = await home.startBrowser();
  const worker = first.serviceWorkers()[0] ?? (await first.waitForEvent('serviceworker'));
  await worker.evaluate(async (count) => {
    const askedAt = Array.from({ length: count }, (_, index) => Date.now() - 600_000 + index);
    await chrome.storage.local.set({ asking: { askedAt } });
  }, mostInWindow - 1);
  await says(await read(first, home.standIn.url('en')), 'budget-spent');
  expect(asked(home.standIn)).toBe(1);
  const another = { ...longConversation(30), delivery: { moduleSize: 10 } };
  home.standIn.addConversation('another', another);
  await says(await read(first, home.standIn.url('another')), 'budget-spent');
  await first.close();

  const next = await home.startBrowser();
  await says(await read(next, home.standIn.url('en')), 'budget-spent');
  expect(asked(home.standIn)).toBe(1);
});

test('two readers at once ask one after the other, and never for the same', async ({ home }) => {
  const browser = await home.startBrowser();
  const readers = await Promise.all([
    read(browser, home.standIn.url('en')),
    read(browser, home.standIn.url('en', 25)),
  ]);
  for (const reader of readers) {
    await expect(reader.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
  }
  const times = home.standIn.requests.flatMap(({ operation, madeBy, time }) =>
    operation && madeBy === 'other' ? [time] : [],
  );
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(times.length).toBeLessThanOrEqual(2);
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_450);
});

async function read(browser: BrowserContext, address: string): Promise<Page> {
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(1_500);
  const tab = await worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id;
  }, page.url());
  const reader = await browser.newPage();
  await reader.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html?tab=${tab}`);
  return reader;
}

async function says(reader: Page, type: 'rate-limited' | 'budget-spent'): Promise<void> {
  await expect(reader.locator('article h1')).toBeVisible();
  const words = en.failure({ type, until: 0 }).title;
  await expect(reader.getByText(words).first()).toBeVisible({ timeout: 15_000 });
}

function asked({ requests }: StandIn): number {
  return requests.filter(({ operation, madeBy }) => operation && madeBy === 'other').length;
}
