import { copyFileSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { faultsOf, textFilesOf } from '@/tests/export/book/read-book';
import { collectionEn as words } from '@/texts/collection/en';
import { libraryEn } from '@/texts/library/en';
import { expect, test } from './extension';
import { keep, openLibrary } from './kept-threads';

async function saveBook(library: Page, dialog: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: words.save }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(dialog.getByRole('status')).toHaveText(words.saved({ name }));
  return { name, path: await download.path() };
}

test('threads chosen in the library, by keyboard too, become one book', async ({ extension }) => {
  await extension.choose({ mayAskX: false });
  for (const sample of ['en', 'ko', 'ja']) await (await keep(extension, sample)).close();
  const library = await openLibrary(extension);
  await expect(library.locator('.kept')).toHaveCount(3);
  const titles = await library.locator('.kept-title').allInnerTexts();

  await library.locator('.kept-title').first().focus();
  await library.keyboard.press('x');
  await expect(library.getByRole('checkbox')).toHaveCount(3);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('x');
  await expect(library.locator('.selection-bar')).toContainText(libraryEn.selected({ count: 2 }));
  await expect(
    library.getByRole('checkbox', { name: libraryEn.selectThread({ title: titles[1] ?? '' }) }),
  ).not.toBeChecked();

  await library.getByRole('button', { name: libraryEn.asBook }).click();
  const dialog = library.getByRole('dialog', { name: words.heading({ count: 2 }) });
  await dialog.getByLabel(words.title).fill('Two for the train');
  const epub = await saveBook(library, dialog);
  expect(epub.name).toBe('Two for the train.epub');
  const book = new Uint8Array(readFileSync(epub.path));
  expect(await faultsOf(book)).toEqual([]);
  const files = textFilesOf(book);
  expect(files['book/package.opf']).toContain('properties="cover-image"');
  expect(files['book/contents.xhtml']).toContain('Two for the train');
  for (const title of [titles[0], titles[2]]) expect(files['book/contents.xhtml']).toContain(title);
  expect(files['book/contents.xhtml']).not.toContain(titles[1]);

  await dialog.getByText(words.kinds.html).click();
  const html = await saveBook(library, dialog);
  const page = await extension.context.newPage();
  copyFileSync(html.path, `${html.path}.html`);
  await page.goto(`file://${html.path}.html`);
  await expect(page.locator('article')).toHaveCount(2);
  await page.locator('.collection-contents a').last().click();
  await expect(page.locator('article').last().locator('h1')).toBeInViewport();

  await dialog.getByRole('button', { name: libraryEn.close }).click();
  await library.keyboard.press('Escape');
  await expect(library.getByRole('checkbox')).toHaveCount(0);
});

test('all that were found are chosen at once, removed at once, and had back', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  for (const sample of ['en', 'ko']) await (await keep(extension, sample)).close();
  const library = await openLibrary(extension);
  await library.getByRole('button', { name: libraryEn.select, exact: true }).click();
  await library.getByRole('button', { name: libraryEn.selectAll({ count: 2 }) }).click();
  await library.locator('.selection-bar').getByRole('button', { name: libraryEn.remove }).click();
  await expect(library.getByText(libraryEn.nothingKept)).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.locator('.kept')).toHaveCount(2);
});
