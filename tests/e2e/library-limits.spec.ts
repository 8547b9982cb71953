import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from '@/tests/export/book/read-book';
import { collectionEn } from '@/texts/collection/en';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import { type Extension, expect, test } from './extension';
import { test as atHome, read, workerOf } from './home';
import { openPopupInTab } from './reader-tab';

async function openReader(extension: Extension, sample: string): Promise<Page> {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader
    .getByRole('toolbar')
    .getByRole('button', { name: keepEn.keep, exact: true })
    .waitFor();
  return reader;
}

const keptMark = (reader: Page) =>
  reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept, exact: true });
const keepMark = (reader: Page) =>
  reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep, exact: true });

async function openLibrary({ context, id }: Pick<Extension, 'context' | 'id'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html`);
  await page.getByRole('heading', { name: keepEn.library, level: 1 }).waitFor();
  return page;
}

/** Whether it was the mark or what stands behind it that was pressed before. */
async function openKept(reader: Page): Promise<void> {
  await expect(async () => {
    const note = reader.getByLabel(keepEn.note);
    if (!(await note.isVisible())) await keptMark(reader).click({ timeout: 1_000 });
    await expect(note).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('two windows with the same thread keep it once, and what is written in both is there', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const one = await openReader(extension, 'en');
  const other = await openPopupInTab(extension);
  await keepMark(other).waitFor();
  // Both marks are in hand before either is pressed: one that has heard of the other's press is another.
  const marks = await Promise.all([one, other].map((reader) => keepMark(reader).elementHandle()));
  await Promise.all(
    marks.map((mark) => mark?.evaluate((button) => (button as HTMLElement).click())),
  );
  for (const reader of [one, other]) await openKept(reader);
  await one.getByLabel(keepEn.note).fill('From the one');
  await other.getByLabel(keepEn.tags).fill('other');
  await Promise.all([one.keyboard.press('Tab'), other.keyboard.press('Tab')]);
  const library = await openLibrary(extension);
  await expect(library.locator('.kept')).toHaveCount(1);
  await expect(library.locator('.kept-tags')).toHaveText('#other');
  await library.getByRole('searchbox').fill('from the one');
  await expect(library.locator('.passages')).toContainText('From the one');
});

test('a library that a newer version wrote is read and searched, and says why nothing is changed', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const first = await openReader(extension, 'en');
  await keepMark(first).click();
  await keptMark(first).waitFor();
  await first.evaluate(
    (version) =>
      new Promise((settle, fail) => {
        const request = indexedDB.open('unspool-library', version);
        request.onsuccess = () => {
          request.result.close();
          settle(undefined);
        };
        request.onerror = () => fail(request.error);
      }),
    newer,
  );
  const library = await openLibrary(extension);
  await expect(library.getByText(libraryEn.isReadOnly)).toBeVisible();
  await library.getByRole('searchbox').fill('engine');
  await expect(library.locator('.passages mark').first()).toHaveText(/engine/i);
  const reader = await openReader(extension, 'ko');
  await keepMark(reader).click();
  await expect(reader.locator('.outcome')).toContainText(keepEn.writtenByNewer);
  await library.reload();
  await expect(library.locator('.kept')).toHaveCount(1);

  await library.getByRole('button', { name: libraryEn.select, exact: true }).click();
  await library.getByRole('checkbox').check();
  const actions = library.locator('.selection-bar');
  await expect(actions.getByRole('button', { name: libraryEn.remove })).toHaveCount(0);
  await actions.getByRole('button', { name: libraryEn.asBook }).click();
  const [book] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: collectionEn.save }).click(),
  ]);
  expect(await faultsOf(new Uint8Array(readFileSync(await book.path())))).toEqual([]);
});

const newer = 1_000;

atHome(
  'where the browser has no room one is told why, what was there is there, and it may be tried again',
  async ({ home }) => {
    const first = await home.startBrowser();
    const before = await read(first, home, 'en');
    await keepMark(before).click();
    await keptMark(before).waitFor();
    await first.close();

    // How much room there was, a browser remembers for a while.
    const context = await home.startBrowser();
    const id = new URL((await workerOf(context)).url()).host;
    const reader = await read(context, home, 'ko');
    const session = await context.newCDPSession(reader);
    const origin = `chrome-extension://${id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await keepMark(reader).click();
    await expect(reader.locator('.outcome')).toContainText(keepEn.noRoom);
    const library = await openLibrary({ context, id });
    await expect(library.locator('.kept')).toHaveCount(1);
    await library.getByRole('searchbox').fill('engine');
    await expect(library.locator('.passages mark').first()).toHaveText(/engine/i);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await reader.locator('.outcome').getByRole('button').first().click();
    await expect(keptMark(reader)).toBeVisible();
    await library.reload();
    await expect(library.locator('.kept')).toHaveCount(2);
  },
);
