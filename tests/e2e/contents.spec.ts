import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { type Extension, expect, test } from './extension';
import { expectAtTop } from './reader-tab';

const widths = [900, 1000, 1100, 1200, 1300, 1440, 1600];
const sizes = [100, 110, 120, 130, 150, 170, 200];

async function openTab(extension: Extension, name: string): Promise<Page> {
  await extension.openKnown(name);
  const reader = await extension.context.newPage();
  await reader.setViewportSize({ width: 1440, height: 900 });
  const post = extension.standIn.focal(name);
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  await reader.locator('article h2').first().waitFor();
  const rest = reader.getByRole('button', { name: en.getRest }).first();
  await expect(rest.or(reader.getByText(/^All \d+ posts$/)).first()).toBeVisible();
  if (await rest.isVisible()) await rest.click();
  await expectAtTop(reader, /^All \d+ posts$/);
  return reader;
}

for (const name of ['en', 'ko', 'ar']) {
  const tag = name === 'en' ? [] : '@wide';
  test(`contents keep away from the text or give way to their button: ${name}`, { tag }, async ({
    extension,
  }) => {
    const reader = await openTab(extension, name);
    const seen = { list: 0, button: 0 };
    for (const textSize of sizes) {
      await extension.choose({ textSize });
      await expect(reader.locator('html')).toHaveCSS('--scale', `${textSize / 100}`);
      for (const width of widths) {
        await reader.setViewportSize({ width, height: 900 });
        // A busy machine may look twice before the page has seen its new width.
        await expect(async () => {
          const shown = await settledContents(reader);
          const where = `${name} ${textSize} % ${width} px`;
          expect(shown.hasButton, where).toBe(!shown.hasList);
          if (shown.hasList) {
            expect(shown.gap, where).toBeGreaterThanOrEqual(24);
            expect(shown.width, where).toBeGreaterThanOrEqual(192);
            expect(shown.edge, where).toBeGreaterThanOrEqual(24);
          }
          seen[shown.hasList ? 'list' : 'button'] += 1;
        }).toPass();
      }
    }
    expect(seen.list).toBeGreaterThan(8);
    expect(seen.button).toBeGreaterThan(20);
  });
}

test('down to the end the section one reads is marked, and the list goes along', async ({
  extension,
}) => {
  const reader = await openTab(extension, 'en');
  const marked = () => reader.locator('.side [aria-current]');
  await expect(marked()).toHaveCount(0);
  const sections = await reader.locator('.side a').allTextContents();
  for (const section of sections) {
    await reader.locator('.side a', { hasText: section }).click();
    await expect(marked()).toHaveText(section);
    await expect(marked()).toBeInViewport();
  }
  await reader.locator('.scroller').evaluate((page) => {
    page.scrollTop = page.scrollHeight;
  });
  await expect(marked()).toHaveText(sections.at(-1) ?? '');
  await expect(reader.locator('.status')).toContainText(en.finished);
  await expect
    .poll(() =>
      reader.locator('.progress').evaluate((line) => line.style.getPropertyValue('--progress')),
    )
    .toBe('1');
});

test('the sheet of contents says what is read, and the focus is where one is', async ({
  extension,
}) => {
  const reader = await openTab(extension, 'en');
  await reader.setViewportSize({ width: 785, height: 600 });
  await reader.keyboard.press('n');
  await reader.keyboard.press('n');
  await expect(reader.locator('.status')).toContainText(/\b2\/\d/);
  await reader.keyboard.press('c');
  const here = reader.locator('.panel [aria-current]');
  await expect(here).toContainText('here');
  await expect(here).toBeFocused();
  await expect(reader.locator('.panel .contents a').first()).toContainText('read');
  await reader.keyboard.press('Escape');
  await expect(reader.locator('dialog')).toHaveCount(0);
});

type Shown = { hasList: boolean; hasButton: boolean; gap: number; width: number; edge: number };

/** As it stays: what is measured is drawn a frame later. */
async function settledContents(reader: Page): Promise<Shown> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await reader.evaluate(readContents));
      return last === before;
    })
    .toBe(true);
  return JSON.parse(last);
}

function readContents(): Shown {
  const list = document.querySelector('.side')?.getBoundingClientRect();
  const words = document.createRange();
  const paragraph = document.querySelector('article .block p, article h1');
  if (paragraph) words.selectNodeContents(paragraph);
  const text = words.getBoundingClientRect();
  const isRightToLeft = document.querySelector('article')?.dir === 'rtl';
  return {
    hasList: list !== undefined,
    hasButton: document.querySelector('.is-contents') !== null,
    gap: list ? (isRightToLeft ? list.left - text.right : text.left - list.right) : 0,
    width: list?.width ?? 0,
    edge: list ? (isRightToLeft ? innerWidth - list.right : list.left) : 0,
  };
}
