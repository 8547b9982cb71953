import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { expect } from './extension';

/** The export menu, opened if it is not. */
export async function openExports(reader: Page) {
  const dialog = reader.getByRole('dialog', { name: en.exports });
  if (!(await dialog.isVisible())) await reader.keyboard.press('e');
  await dialog.getByRole('button').first().waitFor();
  return dialog;
}

/** Saves from the menu, by a button's name; `isWhole` false where the menu stays and says what is missing. */
export async function saveAs(
  reader: Page,
  button: string,
  isWhole = true,
): Promise<{ name: string; bytes: Buffer }> {
  const dialog = await openExports(reader);
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ]);
  if (isWhole) await expect(dialog).toBeHidden();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
