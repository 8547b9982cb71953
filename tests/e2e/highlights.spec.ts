import type { Page } from '@playwright/test';
import { exportEn } from '@/texts/export/en';
import { highlightsEn } from '@/texts/highlights/en';
import { keepEn } from '@/texts/keep/en';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** A long thread of which nothing is kept. */
async function openReader(extension: Extension): Promise<Page> {
  await extension.choose({ mayAskX: false });
  await extension.openKnown('en');
  const reader = await openPopupInTab(extension);
  await reader.locator('article h1').waitFor();
  await reader.getByRole('button', { name: keepEn.keep }).waitFor();
  return reader;
}

const toolbar = (reader: Page) => reader.getByRole('toolbar', { name: exportEn.selectedWords });
const tool = (reader: Page, name: string) => toolbar(reader).getByRole('button', { name });

/** As with the mouse: over the whole of a paragraph. */
async function selectWords(reader: Page, paragraph: number): Promise<string> {
  const words = reader.locator('.block-paragraph p').nth(paragraph);
  await words.scrollIntoViewIfNeeded();
  await words.click({ clickCount: 3, position: { x: 20, y: 12 } });
  await toolbar(reader).waitFor();
  return (await words.textContent()) ?? '';
}

/** The words that are drawn as marked, in reading order. */
function marked(reader: Page): Promise<string[]> {
  return reader.evaluate(() =>
    [...(CSS.highlights.get('yours') ?? [])].map((range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    ),
  );
}

async function expectMarked(reader: Page, words: string): Promise<void> {
  const letters = (text: string) => text.replace(/\s/g, '');
  await expect.poll(async () => letters((await marked(reader)).join(''))).toBe(letters(words));
}

async function keepFirst(reader: Page): Promise<void> {
  const dialog = reader.getByRole('dialog', { name: highlightsEn.keepFirst });
  await dialog.getByRole('button', { name: highlightsEn.keep }).click();
  await expect(reader.getByRole('button', { name: keepEn.kept })).toBeVisible();
}

test('the first highlight asks whether to keep the thread, and stays through a reload', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  const words = await selectWords(reader, 1);
  await tool(reader, highlightsEn.highlight).click();
  await keepFirst(reader);
  await expectMarked(reader, words);
  await expect(toolbar(reader)).toBeHidden();

  const other = await selectWords(reader, 2);
  await reader.keyboard.press('h');
  await expectMarked(reader, words + other);

  await reader.reload();
  await reader.locator('article h1').waitFor();
  await expectMarked(reader, words + other);

  await extension.choose({ isPlain: true });
  await expect(reader.locator('.block-heading')).toHaveCount(0);
  await expectMarked(reader, words + other);
});

test('who does not want it kept has no highlight', async ({ extension }) => {
  const reader = await openReader(extension);
  await selectWords(reader, 1);
  await tool(reader, highlightsEn.highlight).click();
  await reader.getByRole('button', { name: highlightsEn.notNow }).click();
  await expect(reader.getByRole('button', { name: keepEn.keep, exact: true })).toBeVisible();
  expect(await marked(reader)).toEqual([]);
});
