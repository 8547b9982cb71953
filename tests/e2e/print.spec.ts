import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { type Extension, expect, test } from './extension';

const hasTools = spawnSync('pdftotext', ['-v']).error === undefined;
test.skip(!hasTools, 'needs pdftotext (Debian: poppler-utils)');

test('links are numbered from the first to the last, and their addresses stand at the end in that order', async ({
  extension,
}, { outputDir }) => {
  const reader = await openSample(extension, 'cards');
  const printed = await printedWords(reader, outputDir);
  const [words = '', addresses = ''] = printed.split(
    /^.*· https:\/\/x\.com\/petra_v\/status\/\d+$/m,
  );
  const listed = [...addresses.matchAll(/^\s*(\d+)\. (https?:\S+)$/gm)];
  expect(listed.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5]);
  expect(listed[2]?.[2]).toBe('https://www.example.org/reports/pavements-and-roots');
  // The number of each stands at its words.
  for (const [title, number] of [
    ['for people who are not gardeners.', 1],
    ['Talking Soil, episode 84', 2],
    ['Planting is in November.', 4],
  ] as const) {
    expect(words).toMatch(new RegExp(`${title.replaceAll('.', '\\.')}\\s+${number}$`, 'm'));
  }
});

test('the author’s aside is open, a source line names author, day and address, and no tool is printed', async ({
  extension,
}, { outputDir }) => {
  const reader = await openSample(extension, 'en');
  await reader.getByRole('button', { name: en.getRest }).first().click();
  await expect(reader.locator('.byline')).toContainText('25 posts', { timeout: 30_000 });
  const ask = await reader.locator('.from-author p').last().textContent({ timeout: 10_000 });
  const printed = await printedWords(reader, outputDir);
  expect(oneLine(printed)).toContain(oneLine(ask ?? 'no aside').slice(0, 60));
  expect(oneLine(printed)).toMatch(
    /Mira Holm @mira_writes · 17 February 2026 · https:\/\/x\.com\/mira_writes\/status\/\d+/,
  );
  for (const tool of [en.contents, en.exports, en.getRest]) expect(printed).not.toContain(tool);
});

test('a heading is never the last line of its page', async ({ extension }, { outputDir }) => {
  const reader = await openSample(extension, 'en');
  await reader.getByRole('button', { name: en.getRest }).first().click();
  await expect(reader.locator('.byline')).toContainText('25 posts', { timeout: 30_000 });
  const headings = await reader.locator('article h2').allTextContents();
  expect(headings.length).toBeGreaterThan(3);
  const pages = (await printedWords(reader, outputDir)).trim().split('\f');
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const last = page.trim().split('\n').at(-1)?.trim() ?? '';
    expect(headings).not.toContain(last);
  }
});

test('a film is printed as its picture', async ({ extension }) => {
  const reader = await openSample(extension, 'en');
  await reader.emulateMedia({ media: 'print' });
  const poster = reader.locator('img.poster').first();
  await poster.scrollIntoViewIfNeeded();
  await expect(poster).toBeVisible();
  const width = await poster.evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width).toBeGreaterThan(0);
  await expect(reader.locator('video').first()).toBeHidden();
});

async function openSample(extension: Extension, name: string): Promise<Page> {
  await extension.choose({ theme: 'dark', language: 'en' });
  await extension.openKnown(name);
  const reader = await extension.context.newPage();
  const post = extension.standIn.focal(name);
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  await reader.locator('article h1').waitFor();
  return reader;
}

/** What stands on the paper, page by page. */
async function printedWords(reader: Page, folder: string): Promise<string> {
  const path = join(folder, 'printed.pdf');
  await reader.pdf({ path, format: 'A4' });
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}
