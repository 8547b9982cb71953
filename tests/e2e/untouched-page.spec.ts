import type { Worker } from '@playwright/test';
import { longConversation } from '@/tests/bench/long-conversation';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { everyMs } from '@/x/visible-page/watch-visible';
import { type Extension, expect, test } from './extension';
import { expectAtTop, openPopupInTab, openSettings } from './reader-tab';
import { scrollOn } from './scroll-on';
import { touchedNatives } from './touched-natives';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
  storage: { session: { get(key: null): Promise<object> } };
};

const enough = { timeout: 20_000 };
const hooked = [
  '.XMLHttpRequest.prototype.open',
  '.XMLHttpRequest.prototype.send',
  '.XMLHttpRequest.prototype.setRequestHeader',
  '.fetch',
];

test('with “Read only what the page shows” every native is its own at the page’s first script; off, on and off again', async ({
  extension,
}) => {
  const { background } = extension;
  await serveFirstScript(extension);
  expect(await touchedAtFirstScript(extension)).toEqual(expect.arrayContaining(hooked));
  for (const readsOnlyVisible of [true, false, true]) {
    await extension.choose({ readsOnlyVisible });
    await registered(background, readsOnlyVisible ? 1 : 0);
    const touched = await touchedAtFirstScript(extension);
    if (readsOnlyVisible) expect(touched).toEqual([]);
    else expect(touched).toEqual(expect.arrayContaining(hooked));
  }
});

test('a script that looks for our hook finds it, by its text and by the stack of an error', async ({
  extension,
}) => {
  await extension.openThread('ko');
  const found = await extension.page.evaluate(touchedNatives);
  expect(found.toSorted()).toEqual([...hooked, 'open on a stack', 'send on a stack'].toSorted());
});

test('with it, what can be seen is read, more as one scrolls, and X is asked for nothing', async ({
  extension,
}) => {
  const { page, standIn } = extension;
  standIn.addConversation('long', longConversation(25));
  await extension.choose({ readsOnlyVisible: true });
  await registered(extension.background, 1);
  await extension.openThread('long');
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible(enough);
  await expect(reader.getByText(barEn.readFromPage)).toBeVisible();
  await expect(
    reader.getByText(en.failure({ type: 'reads-only-visible' }).title, { exact: false }),
  ).toBeVisible();
  const before = await reader.locator('article p').count();
  await page.bringToFront();
  for (let step = 0; step < 8; step += 1) await page.evaluate(scrollOn, everyMs);
  await reader.bringToFront();
  await expect.poll(() => reader.locator('article p').count(), enough).toBeGreaterThan(before);
  expect(asked(extension)).toBe(0);
  expect(await page.evaluate(touchedNatives)).toEqual([]);
});

test('a page that was hooked before the switch: what it still loads is dropped, and nothing is asked', async ({
  extension,
}) => {
  const { page, standIn, background } = extension;
  await page.goto('https://x.com/home');
  expect(await page.evaluate(touchedNatives)).toEqual(expect.arrayContaining(hooked));
  await extension.choose({ readsOnlyVisible: true });
  await registered(background, 1);
  await page
    .locator(`a[href="${new URL(standIn.url('ko')).pathname}"]`)
    .first()
    .click();
  await page.locator('article').first().waitFor();
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText(barEn.readFromPage)).toBeVisible(enough);
  expect(await keptPages(background)).not.toContain('"source":"network"');
  expect(asked(extension)).toBe(0);

  // Off again: the page is to be loaded anew, and then it is heard.
  await extension.choose({ readsOnlyVisible: false });
  await registered(background, 0);
  await reader.close();
  await page.reload();
  await page.locator('article').first().waitFor();
  const next = await openPopupInTab(extension);
  await expect(next.getByText('All 14 posts')).toBeVisible(enough);
});

test('a tab that was untouched and whose reader is told so, is heard after a reload once it is off', async ({
  extension,
}) => {
  const { page, background } = extension;
  await extension.choose({ readsOnlyVisible: true });
  await registered(background, 1);
  await extension.openThread('ko');
  await extension.choose({ readsOnlyVisible: false });
  await registered(background, 0);
  const reader = await openPopupInTab(extension);
  await expect(
    reader.getByText(en.failure({ type: 'page-opened-before' }).title, { exact: false }),
  ).toBeVisible(enough);
  await reader.getByRole('button', { name: en.reloadPage }).click();
  await expectAtTop(reader, 'All 14 posts');
  expect(await page.evaluate(touchedNatives)).toEqual(expect.arrayContaining(hooked));
});

test('the choice is in the settings, with what it means for pages that are open', async ({
  extension,
}) => {
  const reader = await openSettings(extension);
  await expect(reader.getByText(settingsEn.readsOnlyVisibleHint)).toBeVisible();
  const choice = reader.getByRole('switch', { name: settingsEn.readsOnlyVisible });
  await choice.click();
  await expect(choice).toBeChecked();
  await registered(extension.background, 1);
  await choice.click();
  await registered(extension.background, 0);
});

const firstScript = 'https://x.com/first/status/1';

/** A page of X whose first script looks at the natives, before anything of the page's own. */
async function serveFirstScript({ page }: Extension): Promise<void> {
  await page.route(firstScript, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><head><script>window.touched = (${touchedNatives})();</script><title>X</title>`,
    }),
  );
}

async function touchedAtFirstScript({ page }: Extension): Promise<string[]> {
  await page.goto(firstScript);
  return page.evaluate(() => Reflect.get(window, 'touched'));
}

async function registered(background: Worker, count: number): Promise<void> {
  const look = () =>
    background.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(look).toBe(count);
}

function keptPages(background: Worker): Promise<string> {
  return background.evaluate(async () => {
    const kept = await chrome.storage.session.get(null);
    return Object.values(kept)
      .filter((value) => typeof value === 'string')
      .join('\n');
  });
}

function asked({ standIn }: Extension): number {
  return standIn.requests.filter(({ operation, madeBy }) => operation && madeBy === 'other').length;
}
