import type { Page } from '@playwright/test';
import { exportEn } from '@/texts/export/en';
import { highlightsEn } from '@/texts/highlights/en';
import { keepEn } from '@/texts/keep/en';
import { type Extension, expect } from './extension';
import { openPopupInTab } from './reader-tab';

/** A long thread of which nothing is kept. */
export async function openReader(extension: Extension, name = 'en'): Promise<Page> {
  await extension.choose({ mayAskX: false });
  await extension.openKnown(name);
  return isOpen(await openPopupInTab(extension));
}

export async function openTab(extension: Extension, name = 'en'): Promise<Page> {
  await extension.choose({ mayAskX: false });
  await extension.openKnown(name);
  const reader = await extension.context.newPage();
  await reader.setViewportSize({ width: 1440, height: 900 });
  const post = extension.standIn.focal(name);
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  return isOpen(reader);
}

export async function isOpen(reader: Page): Promise<Page> {
  await reader.locator('article h1').waitFor();
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep }).waitFor();
  return reader;
}

export const toolbar = (reader: Page) =>
  reader.getByRole('toolbar', { name: exportEn.selectedWords });
export const tool = (reader: Page, name: string) => toolbar(reader).getByRole('button', { name });

/** As with the mouse: over the whole of a paragraph, or the word that stands there in its first line. */
export async function selectWords(
  reader: Page,
  paragraph: number,
  wordAt?: number,
): Promise<string> {
  const words = reader.locator('.block-paragraph p').nth(paragraph);
  await words.scrollIntoViewIfNeeded();
  const clickCount = wordAt === undefined ? 3 : 2;
  await words.click({ clickCount, position: { x: wordAt ?? 20, y: 12 } });
  await toolbar(reader).waitFor();
  return (await words.textContent()) ?? '';
}

/** The words that are drawn as marked, in reading order. */
export function marked(reader: Page): Promise<string[]> {
  return reader.evaluate(() =>
    [...(CSS.highlights.get('yours') ?? [])].map((range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    ),
  );
}

export async function expectMarked(reader: Page, words: string): Promise<void> {
  const letters = (text: string) => text.replace(/\s/g, '');
  await expect.poll(async () => letters((await marked(reader)).join(''))).toBe(letters(words));
}

export async function keepFirst(reader: Page): Promise<void> {
  const dialog = reader.getByRole('dialog', { name: highlightsEn.keepFirst });
  await dialog.getByRole('button', { name: highlightsEn.keep }).click();
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept }),
  ).toBeVisible();
}

/** Highlighted and noted; settled once it is marked. */
export async function note(
  reader: Page,
  paragraph: number,
  words: string,
  wordAt?: number,
): Promise<string> {
  const passage = await selectWords(reader, paragraph, wordAt);
  await tool(reader, highlightsEn.note).click();
  const asked = reader.getByRole('dialog', { name: highlightsEn.keepFirst });
  const editor = reader.getByRole('dialog', { name: highlightsEn.noteOn });
  await asked.or(editor).waitFor();
  if (await asked.isVisible()) await keepFirst(reader);
  await editor.getByRole('textbox').fill(words);
  await editor.getByRole('button', { name: highlightsEn.save }).click();
  await expect(editor).toBeHidden();
  return passage;
}
