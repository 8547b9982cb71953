import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './extension';
import { note, openTab } from './highlighting';

const long =
  'Ask Jonas about the pumps, and about how long it took to have them mended last winter.';

test('two notes on one line stand under one another, at every size of window and text', async ({
  extension,
}) => {
  const reader = await openTab(extension);
  await note(reader, 1, long, 20);
  await note(reader, 1, 'The second one.', 320);
  const notes = reader.locator('.margin-note');
  await expect(notes).toHaveCount(2);
  await expectApart(reader, notes);
  // Still behind each other as the text grows, and in the order of their words.
  for (const scale of ['1.2', '0.9']) {
    await reader.evaluate(
      (size) => document.documentElement.style.setProperty('--scale', size),
      scale,
    );
    await expectApart(reader, notes);
  }
  await reader.setViewportSize({ width: 1280, height: 700 });
  await expectApart(reader, notes);
  await expect(notes.first()).toContainText('Ask Jonas');
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(notes.first()).toHaveText('');
  await expectApart(reader, notes);
});

test.describe('on paper', () => {
  const hasTools = spawnSync('pdftotext', ['-v']).error === undefined;
  test.skip(!hasTools, 'needs pdftotext and pdftoppm (Debian: poppler-utils)');

  test('highlights are underlined, and each note stands behind its passage', async ({ extension }, {
    outputDir,
  }) => {
    const reader = await openTab(extension);
    const before = await print(reader, outputDir);
    const passage = await note(reader, 1, 'Ask Jonas about the pumps.');
    await note(reader, 3, 'The first of two.', 20);
    await note(reader, 3, 'The second of two.', 320);
    await expect(reader.locator('.margin-note')).toHaveCount(3);
    const next = (await reader.locator('.block-paragraph p').nth(2).textContent()) ?? '';
    const { words, underlined } = await print(reader, outputDir);
    const inOrder = [
      letters(passage).slice(-20),
      'AskJonasaboutthepumps',
      letters(next).slice(0, 20),
      'Thefirstoftwo',
      'Thesecondoftwo',
    ];
    const places = inOrder.map((each) => letters(words).indexOf(each));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
    // Of several notes behind one block each says which words it is about.
    expect(words).toMatch(/“[^”]+”\s+The first of two\./);
    expect(words).not.toMatch(/”\s+Ask Jonas/);
    expect(underlined).toBeGreaterThan(before.underlined + 500);
    // And on the screen they are beside it again.
    await expect(reader.locator('.printed-note')).toHaveCount(0);
  });
});

/** Each begins at least where the one before it has ended, and none higher than its words. */
async function expectApart(reader: Page, notes: Locator): Promise<void> {
  const line = reader.locator('.block-paragraph p').nth(1);
  await expect
    .poll(async () => {
      const [first, second] = await Promise.all([notes.first(), notes.last()].map(boxOf));
      const { y } = await boxOf(line);
      if (!first || !second) return 'missing';
      if (Math.abs(first.y - y) > 24) return `the first is at ${first.y}, its words at ${y}`;
      const gap = second.y - first.y - first.height;
      return gap >= 7 && gap < 16 ? 'apart' : `${gap} between them`;
    })
    .toBe('apart');
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/** What stands on the paper, and how many dots of its first page have the colour of a highlight's line. */
async function print(reader: Page, folder: string) {
  const path = join(folder, 'printed.pdf');
  await reader.pdf({ path, format: 'A4' });
  const words = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  const page = join(folder, 'page');
  execFileSync('pdftoppm', ['-r', '96', '-l', '1', '-singlefile', path, page]);
  return { words, underlined: accentDots(readFileSync(`${page}.ppm`)) };
}

/** `--accent` of print.css, #6b2f0f. */
function accentDots(picture: Buffer): number {
  let dots = 0;
  for (let at = picture.length % 3; at + 2 < picture.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = picture.subarray(at, at + 3);
    if (Math.abs(red - 0x6b) + Math.abs(green - 0x2f) + Math.abs(blue - 0x0f) < 24) dots += 1;
  }
  return dots;
}

/** Whatever the lines and the numbers of links. */
function letters(words: string): string {
  return words.replaceAll(/[^a-z]/gi, '');
}
