import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import { settingsEn } from '@/texts/settings/en';
import { expect, test } from './extension';
import { keep, openLibrary, openReader } from './kept-threads';
import { passingWords } from './passing-words';

test('what is kept is listed, found by its words, and opens at the passage', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const english = await keep(extension, 'en');
  const title = await english.locator('article h1').innerText();
  await english.close();
  await (await keep(extension, 'ko')).close();

  const library = await openLibrary(extension);
  await expect(library.locator('.kept')).toHaveCount(2);
  await expect(library.getByRole('link', { name: title })).toBeVisible();

  await library.keyboard.press('/');
  await library.keyboard.type('ENGINE');
  await expect(library.locator('.kept')).toHaveCount(1);
  await expect(library.locator('.passages mark').first()).toHaveText(/engine/i);
  await library.keyboard.press('ArrowDown');
  await expect(library.locator('.kept-title')).toBeFocused();

  const passage = library.locator('.passages a').first();
  const words = (await passage.locator('mark').first().innerText()).toLowerCase();
  await passage.click();
  await library.locator('article h1').waitFor();
  await expect
    .poll(() =>
      library.evaluate(() => {
        const blocks = [...document.querySelectorAll('.article .block')];
        const first = blocks.find((each) => each.getBoundingClientRect().bottom > 60);
        return first?.textContent?.toLowerCase() ?? '';
      }),
    )
    .toContain(words);
  await expect(
    library.getByRole('toolbar').getByRole('button', { name: keepEn.kept }),
  ).toBeVisible();
});

test('what is removed can be taken back, from the list and from the reader', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await keep(extension, 'en');
  const library = await openLibrary(extension);
  const row = library.locator('.kept');
  await row.click({ button: 'right', position: { x: 5, y: 5 } });
  await library.getByRole('menuitem', { name: libraryEn.remove }).click();
  await expect(row).toHaveCount(0);
  await expect(library.getByText(libraryEn.nothingKept)).toBeVisible();
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep, exact: true }),
  ).toBeVisible();
  await library.getByRole('button', { name: keepEn.undo }).click();
  await expect(row).toHaveCount(1);
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept }),
  ).toBeVisible();
});

test('tags and a note are written in the reader or in the list, and found', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await keep(extension, 'en');
  const library = await openLibrary(extension);
  await reader.bringToFront();
  await reader.keyboard.press('s');
  await reader.getByLabel(keepEn.tags).fill('sea, energy');
  const note = reader.getByLabel(keepEn.note);
  await note.fill('Ask Mira about');
  // The tags were saved as one came to the note.
  await expect(library.locator('.kept-tags')).toHaveText('#sea#energy');
  await note.pressSequentially(' ports');
  await expect(note).toHaveValue('Ask Mira about ports');
  await reader.keyboard.press('Tab');
  await library.getByRole('searchbox').fill('mira ports');
  await expect(library.locator('.passages')).toContainText(
    `${libraryEn.inNote}Ask Mira about ports`,
  );
  await library.getByRole('combobox', { name: libraryEn.tag }).selectOption('energy');
  await expect(library.locator('.kept')).toHaveCount(1);
});

test('read to its end a thread is kept, where one chose that, and else not', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await openReader(extension, 'single');
  await reader
    .getByRole('toolbar')
    .getByRole('button', { name: keepEn.keep, exact: true })
    .waitFor();
  // Two seconds at its end are enough; what is read after it shows that they are over.
  await reader.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 90_000));
  await expect(reader.getByText(en.finished)).toBeVisible();
  await reader.close();
  await extension.choose({ mayAskX: false, keepsFinished: true });
  const other = await openReader(extension, 'ja');
  await other
    .getByRole('toolbar')
    .getByRole('button', { name: keepEn.keep, exact: true })
    .waitFor();
  await other.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 90_000));
  await expect(other.getByRole('toolbar').getByRole('button', { name: keepEn.kept })).toBeVisible();
  const library = await openLibrary(extension);
  await expect(library.locator('.kept')).toHaveCount(1);
});

test('“Forget this thread” leaves what is kept, “Delete everything” deletes it', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await keep(extension, 'en');
  const library = await openLibrary(extension);
  await reader.bringToFront();
  await reader.getByRole('button', { name: en.more }).click();
  const isForgotten = passingWords(reader, barEn.forgotten);
  await reader.getByRole('menuitem', { name: barEn.forgetThread }).click();
  await isForgotten;
  await library.reload();
  await expect(library.locator('.kept')).toHaveCount(1);
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/settings.html`);
  await expect(settings.locator('#kept')).toContainText(/\d.* used · .* free/);
  await settings.getByRole('button', { name: settingsEn.forgetRead }).click();
  await expect(settings.getByText(settingsEn.forgottenRead)).toBeVisible();
  await library.reload();
  await expect(library.locator('.kept')).toHaveCount(1);
  await settings.getByRole('button', { name: settingsEn.forgetEverything }).click();
  await settings
    .getByRole('button', { name: settingsEn.reallyForgetEverything({ count: 1 }) })
    .click();
  await expect(library.getByText(libraryEn.nothingKept)).toBeVisible();
});

test('how far one has read is remembered, and finished once its end was seen', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  const reader = await keep(extension, 'ko');
  const library = await openLibrary(extension);
  await expect(library.locator('.kept-progress')).toHaveText(libraryEn.states.unread);
  await reader.bringToFront();
  await reader.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 900));
  await expect(library.locator('.kept-progress')).toHaveText(/^\d+%$/);
  await reader.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 90_000));
  await expect(library.locator('.kept-progress')).toHaveText(libraryEn.states.finished);
});
