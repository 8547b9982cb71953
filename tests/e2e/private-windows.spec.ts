import { readdirSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { keepEn } from '@/texts/keep/en';
import { type Extension, expect, extensionFolder, test } from './extension';
import { filesWith } from './files-with';
import { filed, kept } from './kept';
import { stopBackground } from './reader-tab';
import { touchedNatives } from './touched-natives';

// All that this browser wrote is looked through.
test.use({ isAlone: true });

declare const chrome: {
  action: {
    openPopup(options: object): Promise<void>;
    getBadgeText(filter: object): Promise<string>;
  };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { query(what: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
  windows: {
    create(options: object): Promise<unknown>;
    getAll(): Promise<{ id: number; incognito: boolean }[]>;
    update(id: number, changes: object): Promise<unknown>;
    remove(id: number): Promise<void>;
  };
};

const read = 'ko';
const readPrivately = 'ja';
const enough = { timeout: 20_000 };

test('what is read in a private window stays there, goes with it, and is never on the disk', async ({
  extension,
}) => {
  const { context, page, standIn } = extension;
  const ours = await allowPrivateWindows(extension);
  await page.bringToFront();
  await extension.openThread(read);
  await filed(ours, standIn.focal(read));
  const address = standIn.url(readPrivately);
  const worker = await openPrivately(extension, ours, address);
  await expect.poll(() => badgeAt(worker, address), enough).not.toBe('');
  const popup = await openPopup(extension, worker);
  await expect(popup.locator('article h1')).toBeVisible();
  const title = await popup.locator('article h1').innerText();
  await loadedKeeping(popup);
  await expect(popup.getByRole('button', { name: keepEn.keep })).toHaveCount(0);
  await popup.keyboard.press('s');
  // The popup closes as the link opens.
  await popup
    .locator('.masthead a')
    .first()
    .click({ noWaitAfter: true, timeout: 5_000 })
    .catch(() => undefined);
  await expect.poll(() => privateAddresses(worker)).toHaveLength(2);

  await pageAt(extension, standIn.url(readPrivately))?.bringToFront();
  const again = await openPopup(extension, worker);
  await again
    .getByRole('button', { name: en.openInTab })
    .first()
    .click({ noWaitAfter: true, timeout: 5_000 })
    .catch(() => undefined);
  await expect
    .poll(async () => (await privateAddresses(worker)).at(-1))
    .toContain('/reader.html?post=');
  const id = standIn.focal(readPrivately);
  expect(await kept(ours)).not.toContain(id);

  await closePrivate(worker);
  await expect.poll(() => context.serviceWorkers().length, enough).toBe(1);
  expect(await kept(ours)).not.toContain(id);
  expect(await kept(ours)).toContain(standIn.focal(read));

  await context.close();
  expect(filesWith(extension.profile, standIn.focal(read))).not.toEqual([]);
  expect(filesWith(extension.profile, id)).toEqual([]);
  expect(filesWith(extension.profile, title)).toEqual([]);
});

test('with “Read only what the page shows” a private window’s pages are untouched as well', async ({
  extension,
}) => {
  const ours = await allowPrivateWindows(extension);
  const address = extension.standIn.url(readPrivately);
  await chooseVisible(ours, true);
  const worker = await openPrivately(extension, ours, address);
  expect(await pageAt(extension, address)?.evaluate(touchedNatives)).toEqual([]);
  const popup = await openPopup(extension, worker);
  await expect(popup.getByText(barEn.readFromPage)).toBeVisible(enough);

  await chooseVisible(ours, false);
  await pageAt(extension, address)?.reload();
  const touched = await pageAt(extension, address)?.evaluate(touchedNatives);
  expect(touched).toContain('.XMLHttpRequest.prototype.open');
});

test('a private window’s background that was stopped reads what X answers next', async ({
  extension,
}) => {
  const ours = await allowPrivateWindows(extension);
  const address = extension.standIn.url(readPrivately);
  const worker = await openPrivately(extension, ours, address);
  await expect.poll(() => badgeAt(worker, address), enough).not.toBe('');
  const page = pageAt(extension, address) as Page;
  for (const thread of ['en', read]) {
    const next = extension.standIn.url(thread);
    await stopBackground(extension, page);
    await page.goto(next);
    await page.locator('article').first().waitFor();
    await expect.poll(() => badgeAt(worker, next), enough).not.toBe('');
  }
});

/** What comes after the first paint has come, the mark that keeps a thread among it. */
function loadedKeeping(popup: Page): Promise<void> {
  const name = readdirSync(`${extensionFolder}/chunks`).find((file) =>
    file.startsWith('follow-library-'),
  );
  return popup.evaluate(async (file) => void (await import(file)), `/chunks/${name}`);
}

async function chooseVisible(ours: Page, readsOnlyVisible: boolean): Promise<void> {
  await ours.evaluate(
    (changes) => chrome.storage.local.set({ settings: { version: 1, changes } }),
    { language: 'en', readsOnlyVisible },
  );
  const scripts = () =>
    ours.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(scripts).toBe(readsOnlyVisible ? 1 : 0);
}

/** As a person allows it; the extension starts anew. Gives one of its pages, in a usual window. */
async function allowPrivateWindows({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const restarted = context.waitForEvent('serviceworker');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  const worker = await restarted;
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, changes: { language: 'en' } } }),
  );
  await page.goto(`chrome-extension://${id}/diagnostics.html`);
  return page;
}

/** A private window with this page; gives the worker that the extension has for such windows. */
async function openPrivately(extension: Extension, ours: Page, address: string): Promise<Worker> {
  const started = extension.context.waitForEvent('serviceworker');
  await ours.evaluate((url) => void chrome.windows.create({ incognito: true, url }), address);
  const worker = await started;
  await expect.poll(() => pageAt(extension, address), enough).toBeDefined();
  await pageAt(extension, address)?.locator('article').first().waitFor();
  return worker;
}

/** How many posts of it are known there; empty as long as there are none. */
function badgeAt(worker: Worker, address: string): Promise<string> {
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
}

function pageAt({ context }: Extension, address: string) {
  return context.pages().find((page) => page.url() === address);
}

async function openPopup(extension: Extension, worker: Worker) {
  await worker.evaluate(async () => {
    const [own] = await chrome.windows.getAll();
    const id = own?.id ?? 0;
    await chrome.windows.update(id, { focused: true });
    await chrome.action.openPopup({ windowId: id });
  });
  return extension.openedPopup();
}

function privateAddresses(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () =>
    (await chrome.tabs.query({})).filter(({ incognito }) => incognito).map(({ url }) => url ?? ''),
  );
}

async function closePrivate(worker: Worker): Promise<void> {
  const closing = worker.evaluate(async () => {
    for (const { id } of await chrome.windows.getAll()) void chrome.windows.remove(id);
  });
  // The worker need not live to see it.
  await closing.catch(() => undefined);
}

type Developer = {
  developerPrivate: {
    updateProfileConfiguration(changes: object): Promise<void>;
    updateExtensionConfiguration(changes: object): Promise<void>;
  };
};
