import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportEn } from '@/texts/export/en';
import { textFilesOf } from '../export/book/read-book';
import { expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

/** Others answer in it, and the author answers them. */
const sample = 'gaps';
/** An answer to an answer. */
const words = 'Then it has been paid for.';

const files: Record<string, (bytes: Buffer) => string> = {
  'Markdown .md': String,
  'HTML .html': String,
  'EPUB .epub': (bytes) => textFilesOf(bytes)['book/article.xhtml'] ?? '',
  'Text .txt': String,
  [exportEn.data.json]: String,
};

test('the discussion is in every file where it is wanted, and in none where it is not', async ({
  extension,
}) => {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.locator('article').waitFor();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.keyboard.press('e');
  const wanted = reader.getByRole('checkbox', { name: exportEn.discussion });
  for (const isWanted of [false, true]) {
    await wanted.setChecked(isWanted);
    for (const [name, read] of Object.entries(files)) {
      const text = read(await save(reader, name));
      expect(text.includes(words), `${name}, ${isWanted}`).toBe(isWanted);
    }
    await reader
      .getByRole('dialog')
      .getByRole('button', { name: exportEn.copyMarkdown })
      .click();
    await expect(reader.getByRole('dialog').getByRole('status')).toContainText('Copied');
    const copied = await reader.evaluate(() => navigator.clipboard.readText());
    expect(copied.includes(words), `copied, ${isWanted}`).toBe(isWanted);
  }
});

async function save(reader: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}
