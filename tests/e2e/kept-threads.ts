import type { Page } from '@playwright/test';
import { keepEn } from '@/texts/keep/en';
import { type Extension, expect } from './extension';
import { openPopupInTab } from './reader-tab';

/** The reader on this sample, with all that X's page has of it. */
export async function openReader(extension: Extension, sample: string): Promise<Page> {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await reader.locator('article h1').waitFor();
  return reader;
}

/** Kept by its key; settled once the mark in the bar says so. */
export async function keep(extension: Extension, sample: string): Promise<Page> {
  const reader = await openReader(extension, sample);
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep }).waitFor();
  await reader.keyboard.press('s');
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept }),
  ).toBeVisible();
  return reader;
}

export async function openLibrary({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html`);
  await page.getByRole('heading', { name: keepEn.library, level: 1 }).waitFor();
  return page;
}
