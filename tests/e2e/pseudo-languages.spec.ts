import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PrintedPage } from '@/tests/texts/print-reader';
import { expect, test } from './extension';
import { findProblems } from './reader-structure';

/** The popup, and the narrowest window we promise. */
const sizes = [
  { width: 785, height: 600 },
  { width: 360, height: 800 },
];

/** One of each kind: other words in the same places are heard no differently. */
const heard = new Set([
  'whole',
  'with posts missing',
  'gathering',
  'stopped: offline',
  'stopped: signed-out',
  'signed-out',
  'why: rate-limited',
  'more',
  'settings',
  'report',
  'first run',
  'library',
  'library, one file',
  'library, one book',
  'highlights, tools',
  'highlights, keep first',
  'highlights, note',
  'highlights, list',
]);

for (const language of ['en-XA', 'ar-XB']) {
  test(`nothing is cut off or hard to hear where the words are ${language}`, {
    tag: '@wide',
  }, async ({ page }) => {
    const printed = printReader().filter((each) => each.language === language);
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.filter(({ name }) => heard.has(name))).toHaveLength(heard.size);
    const found: Record<string, string[]> = {};
    for (const { name, html } of printed) Object.assign(found, await faultsOf(page, name, html));
    expect(found).toEqual({});
  });
}

/** By the page's name, and the width at which it was. */
async function faultsOf(page: Page, name: string, html: string) {
  const found: Record<string, string[]> = {};
  await page.setContent(html);
  for (const size of sizes) {
    await page.setViewportSize(size);
    const cutOff = await page.evaluate(findCutOff);
    if (cutOff.length > 0) found[`${name}, ${size.width}`] = cutOff;
  }
  if (!heard.has(name)) return found;
  const problems = await findProblems(page);
  if (problems.length > 0) found[name] = problems;
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

test('what is cut off is found', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const words = 'Unbreakable'.repeat(9);
  for (const html of [
    `<p>${words}</p>`,
    `<button style="width: 50px">${words}</button>`,
    `<div style="overflow: hidden; width: 50px">${words}</div>`,
    `<div style="overflow: hidden; height: 10px">Some words</div>`,
    `<div dir="rtl"><p>${words}</p></div>`,
  ]) {
    await page.setContent(html);
    expect(await page.evaluate(findCutOff), html).not.toEqual([]);
  }
});

function printReader(): PrintedPage[] {
  const program = fileURLToPath(new URL('../texts/print-reader.tsx', import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], options));
}

/** Words that stand outside the window or the box they belong to; what ends with "…" on purpose fits. */
function findCutOff(): string[] {
  const isIn = (words: DOMRect, box: DOMRect) =>
    words.left >= box.left - 1 &&
    words.right <= box.right + 1 &&
    words.top >= box.top - 1 &&
    words.bottom <= box.bottom + 1;
  const scrolls = (element: Element) => getComputedStyle(element).overflowY === 'auto';
  /** One sees the box around the words, or it hides what is outside of it. */
  const holds = (element: Element) =>
    element.matches('button, .button, label') || getComputedStyle(element).overflowX !== 'visible';
  /** What does not fit on the bar's one line is left out whole; hidden words, code and states are not read. */
  const isShown = (parent: Element, words: DOMRect) => {
    if (!parent.checkVisibility()) return false;
    if (parent.closest('.hidden, pre, .status :not(button)')) return false;
    const bar = parent.closest('.status')?.getBoundingClientRect();
    return !bar || words.top < bar.bottom;
  };
  const boxesAround = function* (parent: Element) {
    for (let box: Element | null = parent; box && !scrolls(box); box = box.parentElement) yield box;
  };
  const isCutOff = (text: Text) => {
    const parent = text.parentElement;
    if (text.data.trim() === '' || !parent) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    if (!isShown(parent, words)) return false;
    if (words.left < -1 || words.right > innerWidth + 1) return true;
    return [...boxesAround(parent)].some(
      (box) => holds(box) && !isIn(words, box.getBoundingClientRect()),
    );
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (isCutOff(text)) found.push(`${text.parentElement?.outerHTML.slice(0, 120)}`);
  }
  return found;
}
