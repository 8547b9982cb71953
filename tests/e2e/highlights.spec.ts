import { readFile } from 'node:fs/promises';
import { en } from '@/texts/en';
import { exportEn } from '@/texts/export/en';
import { highlightsEn } from '@/texts/highlights/en';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import { openExports, saveAs } from './exported';
import { expect, test } from './extension';
import {
  expectMarked,
  keepFirst,
  marked,
  note,
  openReader,
  openTab,
  selectWords,
  tool,
  toolbar,
} from './highlighting';
import { findProblems } from './reader-structure';

test('the first highlight asks whether to keep the thread, and stays through a reload', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  const words = await selectWords(reader, 1);
  await tool(reader, highlightsEn.highlight).click();
  await keepFirst(reader);
  await expectMarked(reader, words);
  await expect(toolbar(reader)).toBeHidden();

  const other = await selectWords(reader, 2);
  await reader.keyboard.press('h');
  await expectMarked(reader, words + other);

  await reader.reload();
  await reader.locator('article h1').waitFor();
  await expectMarked(reader, words + other);

  await extension.choose({ isPlain: true });
  await expect(reader.locator('.block-heading')).toHaveCount(0);
  await expectMarked(reader, words + other);
});

test('who does not want it kept has no highlight', async ({ extension }) => {
  const reader = await openReader(extension);
  await selectWords(reader, 1);
  await tool(reader, highlightsEn.highlight).click();
  await reader.getByRole('button', { name: highlightsEn.notNow }).click();
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep, exact: true }),
  ).toBeVisible();
  expect(await marked(reader)).toEqual([]);
});

test('a note stands beside its passage, is listed, and found in the library', async ({
  extension,
}) => {
  const reader = await openTab(extension);
  await note(reader, 1, 'Ask Jonas about the pumps.');
  const beside = reader.getByRole('button', { name: /Ask Jonas about the pumps/ });
  await expect(beside).toContainText('Ask Jonas');
  const [noteBox, wordsBox] = await Promise.all([
    beside.boundingBox(),
    reader.locator('.block-paragraph p').nth(1).boundingBox(),
  ]);
  expect(Math.abs((noteBox?.y ?? 0) - (wordsBox?.y ?? 999))).toBeLessThan(24);
  expect(noteBox?.x).toBeGreaterThan((wordsBox?.x ?? 0) + (wordsBox?.width ?? 0));
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(beside).toHaveText('');
  await beside.click();
  await expect(reader.getByRole('textbox')).toHaveValue('Ask Jonas about the pumps.');
  await reader.keyboard.press('Escape');

  // The bar has left; it comes back for whoever goes to it.
  await reader.getByRole('button', { name: en.more }).press('Enter');
  await reader.getByRole('menuitem', { name: keepEn.highlights }).click();
  const list = reader.getByRole('dialog', { name: highlightsEn.list });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('Ask Jonas about the pumps.');
  await list.getByRole('button', { name: highlightsEn.remove }).click();
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await list.getByRole('button', { name: keepEn.undo }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);

  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.id}/library.html`);
  await expect(library.locator('.kept')).toContainText(libraryEn.highlightCount({ count: 1 }));
  await library.getByRole('radio', { name: libraryEn.states.highlighted }).check({ force: true });
  await expect(library.locator('.kept')).toHaveCount(1);
  await library.getByRole('searchbox').fill('jonas');
  await library.locator('.passages a').first().click();
  await expect(library.getByRole('button', { name: /Ask Jonas about the pumps/ })).toBeInViewport();
});

test('beside an article from right to left a note stands at the left, away from the contents', async ({
  extension,
}) => {
  const reader = await openTab(extension, 'ar');
  await note(reader, 1, 'Ask Jonas about the pumps.');
  const noteBox = await reader.locator('.margin-note').boundingBox();
  const text = await reader.locator('.block-paragraph p').first().boundingBox();
  const right = (noteBox?.x ?? 0) + (noteBox?.width ?? 9999);
  expect(right).toBeLessThan(text?.x ?? 0);
  // Its Latin words too begin at the rule between it and the text.
  const words = await reader.locator('.margin-note bdi').first().boundingBox();
  expect(right - (words?.x ?? 0) - (words?.width ?? 0)).toBeLessThan(20);
});

test('a press on a highlight removes it, and it can be taken back', async ({ extension }) => {
  const reader = await openReader(extension);
  const words = await selectWords(reader, 1);
  await reader.keyboard.press('Tab');
  await expect(tool(reader, highlightsEn.highlight)).toBeFocused();
  await reader.keyboard.press('Enter');
  await keepFirst(reader);
  await expectMarked(reader, words);
  await reader
    .locator('.block-paragraph p')
    .nth(1)
    .click({ position: { x: 20, y: 12 } });
  await tool(reader, highlightsEn.remove).click();
  await expect.poll(() => marked(reader)).toEqual([]);
  await reader.getByRole('button', { name: keepEn.undo }).click();
  await expectMarked(reader, words);
});

test('with the keyboard alone the passage that one is at is highlighted', async ({ extension }) => {
  const reader = await openReader(extension);
  const passage = reader.locator('.block-paragraph').nth(1);
  await passage.focus();
  const words = await passage.locator('p').innerText();
  await reader.keyboard.press('h');
  await keepFirst(reader);
  await expectMarked(reader, words);
  await reader.locator('.block-figure').first().focus();
  await reader.keyboard.press('h');
  await expect(reader.getByText(highlightsEn.nothingChosen)).toBeVisible();
  await expectMarked(reader, words);
});

test('highlights are taken to other programs, each with its post', async ({ extension }) => {
  const reader = await openReader(extension);
  await note(reader, 1, '=1+1');
  await reader.getByRole('button', { name: 'Note: =1+1' }).waitFor();
  await reader.getByRole('toolbar').getByRole('button', { name: en.exports }).press('Enter');
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: exportEn.highlightFiles.readwise }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/ - highlights\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^"Highlight","Title","Author","URL","Note"/);
  expect(csv).toMatch(/"https:\/\/x\.com\/\w+\/status\/\d+","'=1\+1"/);
});

test('highlights and notes stand in every file, and where the reader does not want them in none', async ({
  extension,
}) => {
  const reader = await openReader(extension);
  await note(reader, 1, 'Ask Jonas.');
  await reader.getByRole('button', { name: 'Note: Ask Jonas.' }).waitFor();
  const saved = async (button: string) => `${(await saveAs(reader, button)).bytes}`;
  const marks = {
    'Markdown .md': '> Ask Jonas.',
    'Text .txt': '> Ask Jonas.',
    'HTML .html': '<mark>',
  };
  for (const [button, mark] of Object.entries(marks)) expect(await saved(button)).toContain(mark);
  expect(JSON.parse(await saved(exportEn.data.json)).highlights).toHaveLength(1);

  const choice = (await openExports(reader)).getByRole('switch', { name: exportEn.highlights });
  await expect(choice).toBeChecked();
  await choice.click();
  for (const [button, mark] of Object.entries(marks)) {
    expect(await saved(button)).not.toContain(mark);
  }
  expect(JSON.parse(await saved(exportEn.data.json)).highlights).toBeUndefined();
  await reader.reload();
  await reader.getByRole('button', { name: 'Note: Ask Jonas.' }).waitFor();
  await openExports(reader);
  await expect(choice).not.toBeChecked();
});

test('axe finds nothing in the tools over selected words, nor in notes, beside the text or as marks', async ({
  extension,
}) => {
  const reader = await openTab(extension);
  await selectWords(reader, 1);
  expect(await findProblems(reader)).toEqual([]);
  await reader.keyboard.press('Escape');
  await note(reader, 2, 'Ask Jonas about the pumps.');
  await expect(reader.locator('.margin-note:not(.is-folded)')).toBeVisible();
  expect(await findProblems(reader)).toEqual([]);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('.margin-note.is-folded')).toBeVisible();
  expect(await findProblems(reader)).toEqual([]);
});
