import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { exportEn } from '@/texts/export/en';
import { faultsOf, textFilesOf } from '../export/book/read-book';
import { openExports, saveAs } from './exported';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** Files from the demo's own pictures: those that X's media hosts would send as JPEG. */
const sample = 'en';

async function openReader(extension: Extension): Promise<Page> {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.locator('article').waitFor();
  return reader;
}

test('a thread is saved as each kind of file, and the file is what it says', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  const title = (await reader.locator('h1').textContent()) ?? '';

  const markdown = await saveAs(reader, 'Markdown .md');
  expect(markdown.name).toMatch(/^[^/\\:]+\.md$/);
  const [, head = '', body = ''] = markdown.bytes.toString().split(/^---\n/m);
  expect(parse(head)).toMatchObject({ title, handle: '@mira_writes', language: 'en' });
  expect(body).toContain(`# ${title}`);

  const text = await saveAs(reader, 'Text .txt');
  expect(text.bytes.toString()).toContain(title);

  const json = await saveAs(reader, 'JSON');
  expect(JSON.parse(json.bytes.toString())).toMatchObject({ format: 'unspool-thread', version: 1 });

  const book = await saveAs(reader, 'EPUB .epub');
  expect(await faultsOf(book.bytes)).toEqual([]);
  expect(textFilesOf(book.bytes)['book/article.xhtml']).toMatch(/src="pictures\/1\.jpg"/);

  for (const [kind, words] of [
    ['BibTeX', '@online{'],
    ['RIS', 'TY  - ELEC'],
    ['CSL', '"type": "post"'],
  ] as const) {
    expect((await saveAs(reader, kind)).bytes.toString()).toContain(words);
  }
  await expect(reader.getByRole('status').filter({ hasText: 'Saved:' })).toBeAttached();
});

test('an HTML file opens without a network, with its pictures and in its own face', async ({
  extension,
}, testInfo) => {
  const reader = await openReader(extension);
  const { bytes } = await saveAs(reader, 'HTML .html');
  const file = testInfo.outputPath('thread.html');
  await testInfo.attach('thread.html', { body: bytes, contentType: 'text/html' });
  writeFileSync(file, bytes);

  const page = await extension.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) asked.push(request.url());
  });
  await extension.context.setOffline(true);
  await page.goto(`file://${file}`);
  const pictures = page.locator('article img');
  expect(await pictures.count()).toBeGreaterThan(0);
  for (const picture of await pictures.all()) {
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
  }
  expect(await page.evaluate(() => document.fonts.check('18px Literata'))).toBe(true);
  expect(asked).toEqual([]);
});

test('what does not come is named, and what was switched off is not loaded', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  await openExports(reader);
  await reader.getByRole('switch', { name: exportEn.pictures }).uncheck();
  const without = await saveAs(reader, 'EPUB .epub');
  expect(textFilesOf(without.bytes)['book/article.xhtml']).not.toContain('<img');
  await openExports(reader);
  await expect(reader.getByRole('switch', { name: exportEn.pictures })).not.toBeChecked();

  await reader.getByRole('switch', { name: exportEn.pictures }).check();
  await extension.context.route(/twimg\.com/, (route) => route.abort());
  const missing = await saveAs(reader, 'EPUB .epub', false);
  expect(textFilesOf(missing.bytes)['book/article.xhtml']).not.toContain('<img');
  await expect(reader.getByRole('dialog').getByRole('status')).toContainText('did not come');
});

test('the words are copied by key and from the menu, and the menu says how much', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openExports(reader);
  await dialog.getByRole('button', { name: exportEn.copyText }).click();
  await expect(dialog).toBeHidden();
  await expect(reader.getByRole('status').filter({ hasText: 'Copied the text' })).toHaveText(
    /^Copied the text · \d+ posts$/,
  );
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain('](');

  await reader.keyboard.press('m');
  await expect(reader.getByRole('status').filter({ hasText: 'Copied as Markdown' })).toBeAttached();
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toMatch(/^# /);
});
