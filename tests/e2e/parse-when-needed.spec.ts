import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { StandIn } from '@/demo/server';
import { allowUnpacked, openAfterUpdate } from './after-update';
import { expect, test, workerOf } from './home';
import { filed } from './kept';
import { stopBackground } from './reader-tab';

declare const chrome: {
  action: {
    getBadgeText(filter: object): Promise<string>;
    setBadgeText(text: object): Promise<void>;
  };
  runtime: { reload(): void; sendMessage(message: string): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

type Given = { browser: BrowserContext; standIn: StandIn; worker: Worker };

test('what reads X’s answers is loaded with the first of them: not by a reader, a tab or a number on the icon', async ({
  extension: { context: browser, standIn, background: worker },
}) => {
  const given = { browser, standIn, worker };
  const page = await openThread(given, 'ko');
  expect(await canParse(worker)).toBe(true);

  const reader = await openReader(given, 'ko');
  await stopBackground({ context: browser }, reader);
  await reader.reload();
  await expect(reader.locator('article h1')).toBeVisible();
  expect(await canParse(worker)).toBe(false);

  await takeNumberOff(worker, page);
  await stopBackground({ context: browser }, reader);
  await page.bringToFront();
  await wake(reader);
  await expect.poll(() => numberOnIcon(worker, page)).not.toBe('');
  expect(await canParse(worker)).toBe(false);

  await openThread(given, 'ja');
  expect(await canParse(worker)).toBe(true);
});

test('it is there in every later life: of the worker, of the browser, after an update', {
  tag: '@wide',
}, async ({ home: { standIn, startBrowser } }) => {
  const first = await startBrowser();
  await readsInNextLives({ browser: first, standIn, worker: await workerOf(first) });
  await first.close();

  const next = await startBrowser();
  const worker = await workerOf(next);
  // Started with the browser, and not by an answer.
  expect(await canParse(worker)).toBe(false);
  await readsInNextLives({ browser: next, standIn, worker });

  await allowUnpacked(next);
  const restarted = next.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await openAfterUpdate(next, `chrome-extension://${idOf(worker)}/diagnostics.html`);
  await readsInNextLives({ browser: next, standIn, worker: await restarted });
});

/** As it is, and twice after it was stopped. */
async function readsInNextLives(given: Given): Promise<void> {
  for (const thread of ['ko', 'ja', 'en']) {
    await openThread(given, thread);
    const reader = await openReader(given, thread);
    await stopBackground({ context: given.browser }, reader);
    await reader.close();
  }
}

async function openThread({ browser, standIn, worker }: Given, thread: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(standIn.url(thread));
  await page.locator('article').first().waitFor();
  await filed(worker, standIn.focal(thread));
  return page;
}

async function openReader({ browser, standIn, worker }: Given, thread: string): Promise<Page> {
  const reader = await browser.newPage();
  const post = standIn.focal(thread);
  await reader.goto(`chrome-extension://${idOf(worker)}/reader.html?post=${post}`);
  await expect(reader.locator('article h1')).toBeVisible();
  return reader;
}

/** A message that it does not know. */
async function wake(ours: Page): Promise<void> {
  await ours.evaluate(() => chrome.runtime.sendMessage('start').catch(() => undefined));
}

function canParse(worker: Worker): Promise<boolean> {
  return worker.evaluate(() => 'judgeAnswer' in globalThis);
}

function takeNumberOff(worker: Worker, page: Page): Promise<void> {
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    if (tab) await chrome.action.setBadgeText({ tabId: tab.id, text: '' });
  }, page.url());
}

function numberOnIcon(worker: Worker, page: Page): Promise<string> {
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  }, page.url());
}

function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}
