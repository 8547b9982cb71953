import type { Page } from '@playwright/test';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { searchEn } from '@/texts/search/en';
import { type Extension, expect, test } from './extension';
import { findProblems } from './reader-structure';
import { openPopupInTab } from './reader-tab';

test('words are looked for in the article: all marked, counted, gone to one by one', async ({
  extension,
}) => {
  const reader = await openSample(extension, 'en');
  // All of it is drawn, slice after slice.
  await expect(reader.locator('article h2').last()).toContainText('Conclusion');
  await reader.keyboard.press('/');
  const field = reader.getByRole('textbox', { name: searchEn.find });
  await expect(field).toBeFocused();
  await field.fill('ENGİNE');
  const count = await reader.evaluate(countMarked);
  expect(count).toBeGreaterThan(2);
  const status = reader.locator('.find [role="status"]');
  await expect(status).toHaveText(searchEn.found({ index: 1, count }));
  await field.press('Enter');
  await expect(status).toHaveText(searchEn.found({ index: 2, count }));
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(status).toHaveText(searchEn.found({ index: count, count }));
  await expect.poll(() => reader.evaluate(currentIsInView)).toBe(true);

  await field.fill('no such words');
  await expect(status).toHaveText(searchEn.notFound);
  await field.fill('engine');
  await field.press('Escape');
  await expect(field).toHaveCount(0);
  await expect.poll(() => reader.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect(reader.locator('.block:focus')).toHaveCount(1);
});

test('from the menu as by its key', async ({ extension }) => {
  const reader = await openSample(extension, 'ko');
  await reader.getByRole('button', { name: en.more }).click();
  await reader.getByRole('menuitem', { name: barEn.find }).click();
  await expect(reader.getByRole('textbox', { name: searchEn.find })).toBeFocused();
  await expect(reader.locator('dialog[open]')).toHaveCount(0);
});

test('where a word is written in Hangul or Arabic letters, any way of writing it finds it', async ({
  extension,
}) => {
  for (const [sample, query] of [
    ['ko', '전기'.normalize('NFD')],
    ['ar', 'الـمـاء'],
  ] as const) {
    const reader = await openSample(extension, sample);
    await reader.keyboard.press('/');
    await reader.getByRole('textbox', { name: searchEn.find }).fill(query);
    await expect.poll(() => reader.evaluate(countMarked), sample).toBeGreaterThan(0);
    await reader.close();
  }
});

test('Escape closes the innermost thing: the picture, then the search, and no tab', async ({
  extension,
}) => {
  const reader = await openSample(extension, 'en');
  await reader.keyboard.press('o');
  await expect(reader.locator('.originals')).toBeVisible();
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('/');
  await expect(reader.locator('.find input')).toBeFocused();
  await reader.locator('article .photo > a').first().click();
  await expect(reader.locator('dialog.gallery')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(reader.locator('dialog.gallery')).toHaveCount(0);
  await expect(reader.locator('.find')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(reader.locator('.find')).toHaveCount(0);
  await expect(reader.locator('article')).toBeVisible();
});

test('axe finds nothing in the search', async ({ extension }) => {
  const reader = await openSample(extension, 'en');
  await reader.keyboard.press('/');
  await reader.getByRole('textbox', { name: searchEn.find }).fill('engine');
  expect(await findProblems(reader)).toEqual([]);
});

function countMarked(): number {
  return CSS.highlights.get('found')?.size ?? 0;
}

function currentIsInView(): boolean {
  const [match] = CSS.highlights.get('found-here') ?? [];
  const box = match?.startContainer.parentElement?.getBoundingClientRect();
  return box !== undefined && box.top > 44 && box.bottom < innerHeight;
}

async function openSample(extension: Extension, sample: string): Promise<Page> {
  await extension.choose({ language: 'en' });
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('article h1')).toBeAttached();
  await expect(reader.locator('.afterwards')).toBeAttached();
  return reader;
}
