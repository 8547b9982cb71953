import { exportEn } from '@/texts/export/en';
import { textFilesOf } from '../export/book/read-book';
import { openExports, saveAs } from './exported';
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
  for (const isWanted of [false, true]) {
    const dialog = await openExports(reader);
    await dialog.getByRole('switch', { name: exportEn.discussion }).setChecked(isWanted);
    for (const [name, read] of Object.entries(files)) {
      const text = read((await saveAs(reader, name)).bytes);
      expect(text.includes(words), `${name}, ${isWanted}`).toBe(isWanted);
    }
    await openExports(reader);
    await dialog.getByRole('button', { name: exportEn.copyMarkdown }).click();
    await expect(dialog).toBeHidden();
    const copied = await reader.evaluate(() => navigator.clipboard.readText());
    expect(copied.includes(words), `copied, ${isWanted}`).toBe(isWanted);
  }
});
