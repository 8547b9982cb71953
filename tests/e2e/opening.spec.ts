import type { Page } from '@playwright/test';
import { barEn } from '@/texts/bar/en';
import { type Extension, expect, test } from './extension';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number | undefined, message: object, to: object): Promise<boolean>;
  };
  storage: { local: { get(name: string): Promise<{ settings?: { changes: object } }> } };
};

test('it waits until nobody scrolls any more', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  const { page } = extension;
  // One who scrolls on and on, as far as the page is concerned.
  await page.addInitScript(() => {
    let turns = 0;
    const scrolling = setInterval(() => {
      turns += 1;
      document.documentElement.dataset.turns = `${turns}`;
      dispatchEvent(new WheelEvent('wheel'));
    }, 50);
    addEventListener('rest', () => clearInterval(scrolling));
  });
  await extension.openKnown('en');
  const still = pageIsStill(extension);
  const turns = await page.evaluate(() => Number(document.documentElement.dataset.turns));
  await page.waitForFunction(
    (before) => Number(document.documentElement.dataset.turns) > before + 30,
    turns,
  );
  expect(await extension.currentPopup()).toBeUndefined();
  await page.evaluate(() => dispatchEvent(new Event('rest')));
  expect(await still).toBe(true);
  const popup = await extension.openedPopup();
  await expect(popup.locator('article h1')).toBeVisible();
});

test('it does not open over somebody who writes', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  const { page } = extension;
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
  });
  await extension.openKnown('en');
  await page.locator('textarea').first().focus();
  const still = pageIsStill(extension);
  await page.keyboard.type('A reply that takes its time', { delay: 60 });
  expect(await extension.currentPopup()).toBeUndefined();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await still).toBe(true);
  await extension.openedPopup();
});

test('a thread that was opened by a click does not open by itself when more of it comes', async ({
  extension,
}) => {
  await extension.openKnown('en');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  await popup.close();
  await extension.choose({ opening: 'always' });
  await extension.openKnown('en', 4);
  expect(await pageIsStill(extension)).toBe(true);
  expect(await extension.currentPopup()).toBeUndefined();
});

test('closed once, it does not take the focus again for the same thread', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await popup.close();
  await extension.openKnown('en', 4);
  expect(await pageIsStill(extension)).toBe(true);
  expect(await extension.currentPopup()).toBeUndefined();
});

test('“Not now” closes it, and nothing opens by itself for an hour', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await closeBy(popup, barEn.notNow);
  await opensNot(extension, 'ko');
});

test('“Never for this author” closes it, and is kept', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await closeBy(popup, /Never for .*@mira_writes/);
  const { settings } = await extension.background.evaluate(() =>
    chrome.storage.local.get('settings'),
  );
  expect(settings?.changes).toMatchObject({ neverOpens: ['mira_writes'] });
  // Another author's opens.
  await extension.openThread('ko');
  await expect((await extension.openedPopup()).locator('article h1')).toBeVisible();
});

test('threads of authors whom the reader named do not open', async ({ extension }) => {
  await extension.choose({ opening: 'always', neverOpens: ['Mira_Writes'] });
  await opensNot(extension, 'en');
});

test('a single post is no thread', async ({ extension }) => {
  await extension.choose({ opening: 'always' });
  await opensNot(extension, 'single');
});

test('the line that leaves one alone covers nothing, and goes when one reads on', async ({
  extension,
}) => {
  await extension.choose({ opening: 'always' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  const line = popup.getByRole('complementary', { name: barEn.openedAutomatically });
  await expect(line).toBeVisible();
  const [top, bottom] = await popup.evaluate(() => [
    document.querySelector('.automatic')?.getBoundingClientRect().top,
    document.querySelector('.scroller')?.getBoundingClientRect().bottom,
  ]);
  expect(bottom).toBeLessThanOrEqual(top ?? 0);
  await popup.keyboard.press('Space');
  await expect(line).toHaveCount(0);
});

/** The popup may be gone before the press has been answered. */
async function closeBy(popup: Page, button: string | RegExp): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup
    .getByRole('button', { name: button })
    .click()
    .catch(() => undefined);
  await closed;
}

async function opensNot(extension: Extension, sample: string): Promise<void> {
  await extension.openKnown(sample);
  expect(await pageIsStill(extension)).toBe(true);
  expect(await extension.currentPopup()).toBeUndefined();
}

/** Whoever waits for the page to be still hears of it in the order in which they asked. */
function pageIsStill({ background }: Extension): Promise<boolean> {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.tabs.sendMessage(tab?.id, { type: 'wait until still' }, { frameId: 0 });
  });
}
