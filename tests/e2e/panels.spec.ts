import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { exportEn } from '@/texts/export/en';
import { openExports } from './exported';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

const beside = { x: 20, y: 580 };

test('a panel goes with each press beside it, and what opened it has the focus again', async ({
  extension,
}) => {
  const reader = await openArticle(extension);
  const looks = reader.getByRole('button', { name: en.appearance });
  for (let time = 0; time < 3; time += 1) {
    await looks.click();
    await reader.getByRole('dialog', { name: en.appearance }).waitFor();
    await reader.mouse.click(beside.x, beside.y);
    await expect(reader.locator('dialog')).toHaveCount(0);
    await expect(looks).toBeFocused();
  }
});

test('words may be selected past a panel’s edge', async ({ extension }) => {
  const reader = await openArticle(extension);
  const dialog = await openExports(reader);
  await dialog.getByText(exportEn.templates).click();
  const field = dialog.getByRole('textbox').first();
  await field.fill('{title}');
  const at = await field.boundingBox();
  if (!at) throw new Error('The field is nowhere.');
  await reader.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await reader.mouse.down();
  await reader.mouse.move(beside.x, beside.y, { steps: 5 });
  await reader.mouse.up();
  await field.press('End', { timeout: 30_000 });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('{title}');
});

async function openArticle(extension: Extension): Promise<Page> {
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('article h1')).toBeVisible();
  return reader;
}
