import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { StandIn } from '@/demo/server';
import { barEn } from '@/texts/bar/en';
import { expect, test, workerOf } from './home';
import { touchedNatives } from './touched-natives';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  storage: {
    local: { set(values: object): Promise<void> };
    session: { get(key: null): Promise<object> };
  };
};

const enough = { timeout: 20_000 };

test('what was chosen holds in the next browser, whose restored tab keeps nothing and asks nothing', async ({
  home,
}) => {
  const { standIn } = home;
  const first = await home.startBrowser();
  await choose(await workerOf(first));
  const page = await first.newPage();
  await openThread(page, standIn.url('ko'));
  expect(await page.evaluate(touchedNatives)).toEqual([]);
  await first.close();

  const next = await home.startBrowser(['--restore-last-session']);
  const worker = await workerOf(next);
  await registered(worker);
  const restored = () => next.pages().find((one) => one.url() === standIn.url('ko'));
  await expect.poll(() => restored() !== undefined, enough).toBe(true);
  await restored()?.bringToFront();
  await restored()?.locator('article').first().waitFor();
  await readsOnlyVisible(next, worker, standIn);
  const opened = await next.newPage();
  await openThread(opened, standIn.url('ja'));
  expect(await opened.evaluate(touchedNatives)).toEqual([]);
});

test('after the extension was loaded anew, as by an update, the first page keeps nothing and asks nothing, and the next is untouched', async ({
  home,
}) => {
  const { standIn } = home;
  const browser = await home.startBrowser();
  const before = await workerOf(browser);
  await choose(before);
  const id = new URL(before.url()).host;
  const manager = await browser.newPage();
  await manager.goto('chrome://extensions');
  const restarted = browser.waitForEvent('serviceworker');
  await manager.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extensionId, { failQuietly: true });
  }, id);
  const page = await browser.newPage();
  await openThread(page, standIn.url('ko'));
  const worker = await restarted;
  await registered(worker);
  await readsOnlyVisible(browser, worker, standIn);
  await page.reload();
  await page.locator('article').first().waitFor();
  expect(await page.evaluate(touchedNatives)).toEqual([]);
});

async function choose(worker: Worker): Promise<void> {
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, changes: { readsOnlyVisible: true } } }),
  );
  await registered(worker);
}

async function registered(worker: Worker): Promise<void> {
  const look = () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(look).toBe(1);
}

/** Whether or not the page was hooked: what can be seen is read, and nothing else is kept. */
async function readsOnlyVisible(
  browser: BrowserContext,
  worker: Worker,
  standIn: StandIn,
): Promise<void> {
  const reader = await browser.newPage();
  const id = new URL(worker.url()).host;
  await reader.goto(`chrome-extension://${id}/reader.html?post=${standIn.focal('ko')}`);
  await expect(reader.getByText(barEn.readFromPage)).toBeVisible(enough);
  const kept = await worker.evaluate(async () =>
    Object.values(await chrome.storage.session.get(null)).filter(
      (value) => typeof value === 'string',
    ),
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.join('\n')).not.toContain('"source":"network"');
  expect(
    standIn.requests.filter(({ operation, madeBy }) => operation && madeBy === 'other'),
  ).toEqual([]);
  await reader.close();
}

async function openThread(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('article').first().waitFor();
}

type Developer = {
  developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
};
