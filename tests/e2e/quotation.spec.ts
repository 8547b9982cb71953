import type { Page } from '@playwright/test';
import { exportEn } from '@/texts/export/en';
import { type Extension, expect, test } from './extension';
import { isGathered, openPopupInTab } from './reader-tab';

/** A long thread whose paragraphs come from different posts. */
async function openReader(extension: Extension): Promise<Page> {
  await extension.openKnown('ko');
  const reader = await openPopupInTab(extension);
  await reader.locator('article').waitFor();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return reader;
}

/** As with the mouse: over the whole of a paragraph. */
async function selectWords(reader: Page, paragraph: number): Promise<string> {
  const words = reader.locator('.block-paragraph p').nth(paragraph);
  await words.scrollIntoViewIfNeeded();
  await words.click({ clickCount: 3, position: { x: 20, y: 12 } });
  await reader.getByRole('toolbar', { name: exportEn.selectedWords }).waitFor();
  return (await words.textContent()) ?? '';
}

test('selected words are copied with author, date and the address of their own post', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  const words = await selectWords(reader, 3);
  const address = await reader
    .locator('.block:has(p)')
    .filter({ hasText: words })
    .locator('.passage')
    .getAttribute('href');
  await reader.getByRole('button', { name: exportEn.copyQuotation }).click();
  await expect(reader.getByRole('toolbar').getByRole('status')).toHaveText(
    exportEn.quotationCopied,
  );
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`> ${words.slice(0, 20)}`);
  expect(copied).toMatch(/— 한서연 \(@seoyeon\\?_reads\), .*2025/);
  expect(copied).toContain(address ?? 'no address');
  const forms = await reader.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(forms).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
});

test('they become a picture in three formats, with what it says beside it', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  const words = await selectWords(reader, 1);
  await reader.getByRole('button', { name: exportEn.makeImage }).click();
  const dialog = reader.getByRole('dialog', { name: exportEn.imageOfWords });
  const picture = dialog.getByRole('img');
  const size = () =>
    picture.evaluate((image: HTMLImageElement) => `${image.naturalWidth}×${image.naturalHeight}`);
  for (const [format, drawn] of [
    [exportEn.imageFormats.portrait, '1200×1500'],
    [exportEn.imageFormats.square, '1200×1200'],
    [exportEn.imageFormats.tall, '1080×1920'],
  ] as const) {
    await dialog.getByRole('radio', { name: format }).check();
    await expect.poll(size).toBe(drawn);
  }
  expect(await picture.getAttribute('alt')).toContain(words.slice(0, 20));

  await dialog.getByRole('button', { name: exportEn.copyImage, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(exportEn.imageCopied);
  const forms = await reader.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(forms).toContain('image/png');
  await dialog.getByRole('button', { name: exportEn.copyDescription }).click();
  await expect(dialog.getByRole('status')).toHaveText(exportEn.descriptionCopied);
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toMatch(
    /한서연 \(@seoyeon_reads\).*\nhttps:\/\/x\.com\/seoyeon_reads\/status\/\d+$/,
  );
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    dialog.getByRole('button', { name: exportEn.saveImage }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
});

test('the toolbar goes with the selection, and with Escape', async ({ extension }) => {
  const reader = await openReader(extension);
  await selectWords(reader, 1);
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('toolbar', { name: exportEn.selectedWords })).toBeHidden();
  await selectWords(reader, 2);
  await reader.locator('h1').click();
  await expect(reader.getByRole('toolbar', { name: exportEn.selectedWords })).toBeHidden();
});

test('what is too long for a picture is told in a sentence', async ({ extension }) => {
  const reader = await openReader(extension);
  await isGathered(reader);
  // The tools come with what is loaded after the first words.
  await expect(async () => {
    await reader.evaluate(selectEverything);
    await expect(reader.getByRole('toolbar', { name: exportEn.selectedWords })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await reader.getByRole('button', { name: exportEn.makeImage }).click();
  await expect(reader.getByRole('dialog').getByRole('status')).toHaveText(exportEn.imageTooLong);
});

/** From the first words of the article to its last paragraph, and the mouse's button comes up. */
function selectEverything(): void {
  const blocks = document.querySelectorAll('.article .block');
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (first && last) document.getSelection()?.setBaseAndExtent(first, 0, last, 0);
  document.dispatchEvent(new PointerEvent('pointerup'));
}
