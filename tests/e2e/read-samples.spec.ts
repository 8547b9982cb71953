import type { Page } from '@playwright/test';
import { expect, test } from './extension';

/** What a reader must see of each sample, in the real popup. */
test('the Korean thread reads as title, lead, five sections, conclusion and two lists', async ({
  extension,
}) => {
  await extension.openThread('ko');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  await expect(popup.locator('article h2')).toHaveCount(6);
  await expect(popup.locator('article h2').nth(0)).toContainText('I.');
  await expect(popup.locator('article h2').nth(1)).toContainText('둘째');
  await expect(popup.locator('article h2').nth(5)).toContainText('결론');
  const lists = popup.locator('article ul');
  await expect(lists).toHaveCount(2);
  for (const list of await lists.all()) {
    await expect(list.locator('> li')).toHaveCount(2);
    await expect(list.locator('> li strong').first()).toBeVisible();
  }
  const text = await articleText(popup);
  expect(text).not.toMatch(/\d+\/14|🧵/);
});

test('the English thread comes whole over three pages, with its pictures, quote, poll and links', async ({
  extension,
}) => {
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  await expect(popup.locator('article h1')).toHaveText(
    'Why ships still burn the worst fuel on earth',
  );
  await expect(popup.locator('article figure img').first()).toBeVisible();
  await expect(popup.locator('article video').first()).toBeAttached();
  await expect(popup.locator('article blockquote').first()).toBeAttached();
  await expect(popup.locator('article a[href^="https://"]').first()).toBeAttached();
  expect(await articleText(popup)).not.toMatch(/\b\d+\/25\b/);
});

test('the Japanese thread is set in Japanese', async ({ extension }) => {
  await extension.openThread('ja');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  await expect(popup.locator('article [lang="ja"]').first()).toBeAttached();
});

test('the Arabic thread reads from right to left', async ({ extension }) => {
  await extension.openThread('ar');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  const direction = await popup
    .locator('article p')
    .first()
    .evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe('rtl');
});

test('a deleted post is marked where it was; strangers, ads and answers to others stay out', async ({
  extension,
}) => {
  await extension.openThread('gaps');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  await expect(popup.getByText(/deleted/i).first()).toBeVisible();
});

test('a single post reads as a short article', async ({ extension }) => {
  await extension.openThread('single');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article p, article h1').first()).toBeVisible();
});

test('opened in the middle, the thread still begins with its first post', async ({ extension }) => {
  await extension.openThread('ko', 6);
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h2')).toHaveCount(6);
});

test('one click away, the same article stands in a tab', async ({ extension }) => {
  await extension.openThread('ko');
  const popup = await extension.clickIcon();
  const title = await popup.locator('article h1').innerText();
  const [tab] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup
      .getByRole('toolbar')
      .getByRole('button', { name: /Open in a tab/ })
      .click(),
  ]);
  await expect(tab.locator('article h1')).toHaveText(title);
  await expect(tab).toHaveURL(/reader\.html\?post=\d+/);
});

function articleText(popup: Page): Promise<string> {
  return popup.locator('article').first().innerText();
}
