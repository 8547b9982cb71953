import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { type StandIn, startStandIn } from '@/demo/server';
import { test as base, extensionFolder } from './extension';
import { filed } from './kept';
import { startBrowser } from './start-browser';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

export type Home = {
  standIn: StandIn;
  profile: string;
  /** With further arguments for the browser. */
  startBrowser(args?: string[]): Promise<BrowserContext>;
};

/** A profile that stays while browsers come and go. What needs no second one takes `extension`, which is there already. */
export const test = base.extend<{ home: Home }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  home: async ({}, use) => {
    const standIn = await startStandIn();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const open: BrowserContext[] = [];
    await use({
      standIn,
      profile,
      async startBrowser(args = []) {
        const context = await startBrowser({
          port: standIn.port,
          profile,
          extensionFolder,
          args,
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

export { expect } from '@playwright/test';

export async function workerOf(browser: BrowserContext): Promise<Worker> {
  return browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
}

/** The thread, opened on X and stored, in the popup's page. */
export async function read(
  browser: BrowserContext,
  { standIn }: Pick<Home, 'standIn'>,
  name: string,
  place?: number,
): Promise<Page> {
  const worker = await workerOf(browser);
  const page = await browser.newPage();
  await page.goto(standIn.url(name, place));
  await page.locator('article').first().waitFor();
  await filed(worker, standIn.focal(name, place));
  const tab = await worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id;
  }, page.url());
  const reader = await browser.newPage();
  await reader.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html?tab=${tab}`);
  return reader;
}
