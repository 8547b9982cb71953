import type { Page } from '@playwright/test';
import { collectionEn } from '@/texts/collection/en';
import { libraryEn } from '@/texts/library/en';
import { libraryFileEn } from '@/texts/library-file/en';
import { expect, test } from './extension';
import { keep, openLibrary } from './kept-threads';
import { findProblems } from './reader-structure';

/** Each leaves the page as it found it. */
const states: Record<
  string,
  [open: (page: Page) => Promise<void>, close?: (page: Page) => Promise<void>]
> = {
  list: [async () => {}],
  found: [
    async (page) => {
      await page.getByRole('searchbox').fill('the');
      await page.locator('.passages').first().waitFor();
    },
    (page) => page.getByRole('searchbox').fill(''),
  ],
  'nothing found': [
    async (page) => {
      await page.getByRole('searchbox').fill('qqqq');
      await page.locator('.library-nothing').waitFor();
    },
    (page) => page.getByRole('searchbox').fill(''),
  ],
  menu: [
    (page) => page.locator('.kept-more').first().click(),
    (page) => page.keyboard.press('Escape'),
  ],
  tags: [
    async (page) => {
      await page.locator('.kept-more').first().click();
      await page.locator('.kept-menu button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
    (page) => page.keyboard.press('Escape'),
  ],
  'one file': [
    async (page) => {
      await page.locator('.tools button').click();
      await page.locator('dialog[open]').waitFor();
    },
    (page) => page.keyboard.press('Escape'),
  ],
  'one book': [
    async (page) => {
      await page.locator('.library-choosing button').click();
      await page.locator('.kept-select input').first().check();
      await page.locator('.selection-bar button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
    async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await page.locator('.selection-bar button').last().click();
    },
  ],
};

test('axe finds nothing in the library, its menu and its dialogs, light and dark, en and ko', {
  tag: '@wide',
}, async ({ extension }) => {
  await extension.choose({ mayAskX: false });
  for (const sample of ['en', 'ko', 'ar']) await (await keep(extension, sample)).close();
  for (const language of ['en', 'ko'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await extension.choose({ mayAskX: false, language, theme });
      const page = await extension.context.newPage();
      await page.goto(`chrome-extension://${extension.id}/library.html`);
      await expect(page.locator('.kept')).toHaveCount(3);
      for (const [name, [open, close]] of Object.entries(states)) {
        await open(page);
        expect(await findProblems(page), `${name}, ${language}, ${theme}`).toEqual([]);
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
        });
        await close?.(page);
      }
      await page.close();
    }
  }
});

test('by keyboard alone: find, open the menu, mark, write tags, choose, close', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  for (const sample of ['en', 'ko']) await (await keep(extension, sample)).close();
  const page = await openLibrary(extension);
  await expect(page.locator('.kept')).toHaveCount(2);
  const { keyboard } = page;

  await keyboard.press('/');
  await keyboard.type('engine');
  await expect(page.locator('.kept')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await expect(page.locator('.kept-title')).toBeFocused();
  const title = await page.locator('.kept-title').innerText();
  const more = page.getByRole('button', { name: libraryEn.actions({ title }) });
  while (!(await more.evaluate((button) => button === document.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: libraryEn.open, exact: true })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.locator('.kept-progress')).toHaveText(libraryEn.states.finished);
  await expect(more).toBeFocused();

  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.locator('[name=tags]')).toBeFocused();
  await keyboard.type('sea');
  await keyboard.press('Enter');
  await expect(page.locator('.kept-tags')).toHaveText('#sea');

  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(page.locator('.kept')).toHaveCount(2);
  await keyboard.press('ArrowDown');
  await keyboard.press('x');
  await expect(page.locator('.selection-bar')).toContainText(libraryEn.selected({ count: 1 }));
  await page.getByRole('button', { name: libraryEn.asBook }).press('Enter');
  const book = page.getByRole('dialog', { name: collectionEn.heading({ count: 1 }) });
  await expect(book.getByLabel(collectionEn.title)).toBeFocused();
  await keyboard.press('Escape');
  await expect(book).toHaveCount(0);
  await page.locator('.kept-title').first().focus();
  await keyboard.press('Escape');
  await expect(page.locator('.selection-bar')).toHaveCount(0);
  await page.locator('.kept-title').first().focus();
  await keyboard.press('Delete');
  await expect(page.locator('.kept')).toHaveCount(1);
  await page.getByRole('button', { name: libraryEn.asFile }).press('Enter');
  const file = page.getByRole('dialog', { name: libraryFileEn.title });
  await expect(file.getByRole('button', { name: libraryFileEn.save })).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: libraryEn.asFile })).toBeFocused();
});
