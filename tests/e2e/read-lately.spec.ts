import type { Page } from '@playwright/test';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { keepEn } from '@/texts/keep/en';
import { expect, test } from './extension';
import { findProblems } from './reader-structure';
import { openPopupInTab } from './reader-tab';

test('a popup over a page without a thread is small, and leads back to what was read', async ({
  extension,
}) => {
  for (const name of ['ko', 'en']) {
    await extension.openKnown(name);
    const popup = await extension.clickIcon();
    await expect(popup.locator('article h1')).toBeVisible();
    expect(await popup.evaluate(() => [innerWidth, innerHeight])).toEqual([785, 600]);
    await expect.poll(() => lately(popup)).toContain(extension.standIn.focal(name));
    await popup.close();
  }
  await extension.page.goto('about:blank');
  const popup = await extension.clickIcon();
  const { title } = en.failure({ type: 'not-on-x' });
  await expect(popup.getByRole('heading', { name: title })).toBeVisible();
  const threads = popup.locator('section', { hasText: barEn.readLately }).getByRole('button');
  await expect(threads).toHaveText([
    /^Why ships still burn the worst fuel on earth\s*Mira Holm$/,
    /^칩이 아니라 전기다/,
  ]);
  await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(420);
  expect(await popup.evaluate(() => innerHeight)).toBeLessThan(420);
  expect(await popup.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(await findProblems(popup)).toEqual([]);

  const opening = extension.context.waitForEvent('page');
  await threads.first().click();
  const tab = await opening;
  await expect(tab.locator('article h1')).toHaveText(
    'Why ships still burn the worst fuel on earth',
  );
});

test('what is kept is there too, and is searched from there', async ({ extension }) => {
  await extension.openKnown('en');
  const reader = await openPopupInTab(extension);
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep, exact: true }).click();
  await reader
    .getByRole('toolbar')
    .getByRole('button', { name: keepEn.kept, exact: true })
    .waitFor();
  await reader.close();
  await extension.page.bringToFront();
  await extension.page.goto('about:blank');
  const popup = await extension.clickIcon();
  const { title } = en.failure({ type: 'not-on-x' });
  await expect(popup.getByRole('heading', { name: title })).toBeVisible();
  const lately = popup.locator('section', { hasText: barEn.readLately });
  await expect(lately.getByRole('listitem')).toHaveText([/Mira Holm\s*\d+ min left$/]);
  await expect(lately.getByRole('button', { name: barEn.allKept({ count: 1 }) })).toBeVisible();
  expect(await findProblems(popup)).toEqual([]);
  const opening = extension.context.waitForEvent('page');
  await lately.getByRole('searchbox').fill('sulphur');
  // The popup closes as the tab opens.
  await popup.keyboard.press('Enter').catch(() => undefined);
  const library = await opening;
  await expect(library.getByRole('searchbox')).toHaveValue('sulphur');
  await expect(library.locator('.passages mark').first()).toHaveText(/sulphur/i);
});

test('a panel that opens in the small popup has the room it needs', async ({ extension }) => {
  await extension.page.goto('about:blank');
  const popup = await extension.clickIcon();
  await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(420);
  await popup.keyboard.press('?');
  await expect.poll(() => popup.evaluate(() => [innerWidth, innerHeight])).toEqual([785, 600]);
  await popup.keyboard.press('Escape');
  await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(420);
});

/** What the session's memory holds of it, as text; empty where that is nothing. */
function lately(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { lately = [] } = await chrome.storage.session.get('lately');
    return lately.length === 0 ? '' : JSON.stringify(lately);
  });
}

declare const chrome: {
  storage: { session: { get(name: string): Promise<{ lately?: unknown[] }> } };
};
