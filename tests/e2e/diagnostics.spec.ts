import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { expect, test } from './extension';
import { openPopupInTab, openSettings } from './reader-tab';

test('a bug report is two clicks away, and names nobody', async ({ extension }) => {
  const { id, standIn } = extension;
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  const page = await openSettings(extension);
  await page.getByRole('link', { name: settingsEn.look }).click();
  await expect(page).toHaveURL(`chrome-extension://${id}/diagnostics.html`);
  await expect(page.getByRole('heading', { name: en.diagnostics })).toBeVisible();
  await expect(page.getByText('Thread: 25 posts, 0 gaps, whole')).toBeVisible();

  await page.getByRole('button', { name: settingsEn.copyReport }).click();
  await expect(page.getByRole('status')).toHaveText(settingsEn.reportCopied);
  const copied = await paste(page);
  expect(copied).toContain('Tab 1: listens, signed in');
  expect(copied).toContain('Pages: network 3');
  expect(copied).toMatch(/Requests in the last 15 minutes: 2 /);
  expect(copied).not.toContain(standIn.focal('en'));
});

/** What the clipboard holds, as a person would see it. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  return page.locator('textarea').inputValue();
}
