import type { Page } from '@playwright/test';
import { en } from '@/components/texts/en';
import { samples } from '@/demo/samples';
import { type Extension, expect, test } from './extension';
import {
  findProblems,
  forgetStops,
  readFocus,
  readStopsInOrder,
  readStructure,
  type Stop,
} from './reader-structure';
import { openPopupInTab } from './reader-tab';

const popupSize = { width: 785, height: 600 };
const tabSize = { width: 1280, height: 900 };

/** Every other name in each, so that two run beside each other. */
const halves = [0, 1].map((half) => Object.keys(samples).filter((_, place) => place % 2 === half));

for (const names of halves) {
  test(`axe finds nothing, and there is one article: ${names.join(', ')}`, async ({
    extension,
  }) => {
    await extension.choose({ theme: 'light', language: 'en' });
    const reader = await extension.context.newPage();
    for (const name of names) {
      await openSample(extension, reader, name);
      expect(await findProblems(reader), `${name} in a tab`).toEqual([]);
      expect(await reader.evaluate(readStructure), name).toEqual({
        articles: 1,
        mains: 1,
        titles: 1,
        bylines: 1,
        startsWith: 1,
        skipped: [],
        nameless: 0,
        isNamed: true,
        language: 'en',
        blocksWithoutDirection: 0,
      });
      await reader.setViewportSize(popupSize);
      expect(await findProblems(reader), `${name} narrow`).toEqual([]);
    }
  });
}

for (const name of ['ko', 'ar']) {
  test(`axe finds nothing in any theme and language of the popup: ${name}`, async ({
    extension,
  }) => {
    await extension.openThread(name);
    const popup = await openPopupInTab(extension);
    await popup.setViewportSize(popupSize);
    await settled(popup);
    for (const language of ['en', 'ko'] as const) {
      for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
        await extension.choose({ theme, language });
        await expect(popup.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(popup.locator('html')).toHaveAttribute('lang', language);
        expect(await findProblems(popup), `${theme}, ${language}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing in what opens over the article, in any theme', async ({ extension }) => {
  await extension.choose({ language: 'en' });
  const reader = await extension.context.newPage();
  await openSample(extension, reader, 'rich');
  for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
    await extension.choose({ theme, language: 'en' });
    await expect(reader.locator('html')).toHaveAttribute('data-theme', theme);
    await reader.keyboard.press('?');
    await reader.locator('dialog[open]').waitFor();
    await shownWhole(reader);
    expect(await findProblems(reader), `keys, ${theme}`).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.getByRole('button', { name: en.appearance }).click();
    await reader.locator('dialog[open]').waitFor();
    await shownWhole(reader);
    expect(await findProblems(reader), `settings, ${theme}`).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.keyboard.press('o');
    await reader.locator('.originals').waitFor();
    await shownWhole(reader);
    expect(await findProblems(reader), `originals, ${theme}`).toEqual([]);
    await reader.keyboard.press('o');
  }
});

for (const [name, forward] of [
  ['rich', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
] as const) {
  test(`by keyboard alone, one stop for the tools and one for each link: ${name}`, async ({
    extension,
  }) => {
    await extension.choose({ language: 'en' });
    const reader = await extension.context.newPage();
    await openSample(extension, reader, name);
    await reader.emulateMedia({ reducedMotion: 'reduce' });
    const stops = await walk(reader, 'Tab', 200);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ place }) => place === 'tool')).toHaveLength(1);
    expect(stops.filter(({ place }) => place === 'passage').length).toBeGreaterThan(1);
    // Reading starts in the article, and after the last link the walk begins anew at the top.
    const inOrder = await reader.evaluate(readStopsInOrder);
    const first = stops.findIndex(({ stop }) => stop === inOrder[0]);
    const walked = [...stops.slice(first), ...stops.slice(0, first)];
    expect(walked.map(({ stop }) => stop)).toEqual(inOrder);

    await reader.locator('.tool[tabindex="0"]').focus();
    const tools = await reader.locator('.tool').count();
    await reader.evaluate(forgetStops);
    const moved = await walk(reader, forward, tools + 1);
    expect(moved).toHaveLength(tools);
    expect(moved.every(({ place, isSeen }) => place === 'tool' && isSeen)).toBe(true);
    expect(await reader.locator('.tool[tabindex="0"]').count()).toBe(1);
  });
}

async function openSample(extension: Extension, reader: Page, name: string): Promise<void> {
  await extension.openThread(name);
  await reader.setViewportSize(tabSize);
  const post = extension.standIn.focal(name);
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  await settled(reader);
}

/** Whole, or whatever there will be of it. */
async function settled(reader: Page): Promise<void> {
  await reader.locator('article h1').waitFor();
  await expect(reader.locator('.pill')).toHaveCount(0, { timeout: 30_000 });
}

/** What fades in has less contrast on its way. */
async function shownWhole(reader: Page): Promise<void> {
  await reader.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

/** Where the focus comes to with each press, until it has been everywhere. */
async function walk(reader: Page, key: string, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await reader.keyboard.press(key);
    const stop = await reader.evaluate(readFocus);
    if (stop?.isKnown) return stops;
    if (stop !== undefined) stops.push(stop);
  }
  throw new Error(`The walk does not end: ${stops.map(({ place }) => place).join(' ')}`);
}
