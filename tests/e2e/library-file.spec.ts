import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import { libraryFileEn as words } from '@/texts/library-file/en';
import { type Extension, expect, extensionFolder, test } from './extension';
import { keep, openLibrary } from './kept-threads';
import { startBrowser } from './start-browser';

async function openFileDialog(library: Page) {
  await library.getByRole('button', { name: libraryEn.asFile }).click();
  return library.getByRole('dialog', { name: words.title });
}

/** All that is kept, saved where the browser saves downloads. */
async function saveAll(library: Page): Promise<string> {
  const dialog = await openFileDialog(library);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: words.save }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unspool-library-\d{4}-\d\d-\d\d\.zip$/);
  await expect(dialog).toContainText(words.saved({ name: download.suggestedFilename() }));
  await dialog.getByRole('button', { name: libraryEn.close }).click();
  return download.path();
}

async function choose(library: Page, file: string): Promise<void> {
  await library.locator('dialog input[type=file]').setInputFiles(file);
}

/** Another reader's browser, with nothing kept in it. */
async function elsewhere(
  { standIn }: Pick<Extension, 'standIn'>,
  use: (library: Page) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
  const context = await startBrowser({ port: standIn.port, profile, extensionFolder });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/library.html`);
  await use(page);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

test('all that is kept goes out as one file, and comes in in another browser', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await keep(extension, 'ko');
  await reader.keyboard.press('s');
  await reader.getByLabel(keepEn.tags).fill('전기');
  await reader.getByLabel(keepEn.note).fill('항구');
  await reader.keyboard.press('Tab');
  await keep(extension, 'en');
  const library = await openLibrary(extension);
  await expect(library.locator('.kept-tags')).toHaveText('#전기');
  const titles = await library.locator('.kept-title').allInnerTexts();
  const file = await saveAll(library);

  await elsewhere(extension, async (other) => {
    await other.getByText(libraryEn.nothingKept).waitFor();
    const dialog = await openFileDialog(other);
    await choose(other, file);
    await expect(dialog.locator('.file-plan')).toHaveText(words.added({ count: 2 }));
    await expect(other.locator('.kept')).toHaveCount(0);
    await dialog.getByRole('button', { name: words.bringInNow({ count: 2 }) }).click();
    await expect(dialog).toContainText(words.broughtIn({ count: 2 }));
    await expect(other.locator('.kept')).toHaveCount(2);
    await choose(other, file);
    await expect(dialog.locator('.file-plan')).toHaveText(words.same({ count: 2 }));
    await expect(dialog).toContainText(words.nothingNew);

    await other.reload();
    await expect(other.locator('.kept')).toHaveCount(2);
    expect((await other.locator('.kept-title').allInnerTexts()).toSorted()).toEqual(
      titles.toSorted(),
    );
    await other.getByRole('searchbox').fill('항구');
    await expect(other.locator('.passages')).toContainText(`${libraryEn.inNote}항구`);
    await expect(other.locator('.kept-tags')).toHaveText('#전기');

    await openFileDialog(other);
    await dialog.getByRole('button', { name: words.undo }).click();
    await expect(dialog).toContainText(words.undone);
    await expect(other.getByText(libraryEn.nothingKept)).toBeVisible();
    await expect(dialog.getByRole('button', { name: words.undo })).toHaveCount(0);
  });
});

test('a file that is none, is not whole, or is too new says so, and changes nothing', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  await (await keep(extension, 'en')).close();
  const library = await openLibrary(extension);
  const whole = readFileSync(await saveAll(library));
  const later = { format: 'unspool-library', version: 2, madeAt: 1, threads: 0 };
  const files: [string, Uint8Array, keyof typeof words.refused][] = [
    ['words.zip', strToU8('Hello'), 'foreign'],
    ['book.zip', zipSync({ mimetype: strToU8('application/epub+zip') }), 'foreign'],
    ['half.zip', whole.subarray(0, whole.length / 2), 'damaged'],
    ['later.zip', zipSync({ 'library.json': strToU8(JSON.stringify(later)) }), 'newer'],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'unspool-'));
  const dialog = await openFileDialog(library);
  for (const [name, bytes, why] of files) {
    writeFileSync(join(folder, name), bytes);
    await choose(library, join(folder, name));
    await expect(dialog.getByRole('status')).toHaveText(words.refused[why]({ name }));
    await expect(dialog.locator('.file-plan')).toHaveCount(0);
  }
  const good = { ...later, version: 1, threads: 2 };
  const damaged = zipSync({
    'library.json': strToU8(JSON.stringify(good)),
    'threads/1-1.json': strToU8('{"title":"Half a thread"}'),
  });
  writeFileSync(join(folder, 'damaged.zip'), damaged);
  await choose(library, join(folder, 'damaged.zip'));
  await expect(dialog.locator('.file-plan')).toHaveText(
    `${words.unreadable({ count: 1 })}Half a thread${words.missing({ count: 1 })}`,
  );
  await expect(dialog).toContainText(words.nothingNew);
  rmSync(folder, { recursive: true });
  await expect(library.locator('.kept')).toHaveCount(1);
});

test('where one wished so, a file is offered once a month', async ({ extension }) => {
  await extension.choose({ mayAskX: false });
  await (await keep(extension, 'en')).close();
  const library = await openLibrary(extension);
  const dialog = await openFileDialog(library);
  const wish = dialog.getByRole('checkbox', { name: words.remind });
  await wish.click();
  await expect(wish).toBeChecked();
  await dialog.getByRole('button', { name: libraryEn.close }).click();
  const offer = library.getByText(words.due);
  const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;
  const inDays = async (count: number) => {
    await library.clock.setFixedTime(days(count));
    await library.reload();
    await library.locator('.kept').waitFor();
  };
  await inDays(31);
  await library.getByRole('button', { name: words.notNow }).click();
  await expect(offer).toHaveCount(0);
  await inDays(62);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: words.save }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await expect(offer).toHaveCount(0);
  await inDays(93);
  await expect(offer).toBeVisible();
});
