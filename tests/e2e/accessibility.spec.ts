import type { Page } from '@playwright/test';
import { samples } from '@/demo/samples';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { type Extension, expect, test } from './extension';
import {
  findProblems,
  forgetStops,
  readFocus,
  readStopsInOrder,
  readStructure,
  type Stop,
} from './reader-structure';
import { isGathered, openPopupInTab, openSettings } from './reader-tab';

const popupSize = { width: 785, height: 600 };
const tabSize = { width: 1280, height: 900 };

/** Every other name in each, so that two run beside each other. */
const halves = [0, 1].map((half) => Object.keys(samples).filter((_, place) => place % 2 === half));

const languages = ['en', 'ko'] as const;

/**
 * High contrast follows the system into the dark; the others are what they are. Themes set colours
 * and nothing else, so what axe says of names, roles and order is the same in all of them: every rule
 * runs once for each language and size, and those that colours decide run in each theme.
 */
const themes = [
  { theme: 'light', colorScheme: 'light', rules: 'colours' },
  { theme: 'dark', colorScheme: 'light', rules: 'colours' },
  { theme: 'sepia', colorScheme: 'light', rules: 'colours' },
  { theme: 'contrast', colorScheme: 'light', rules: 'strong colours' },
  { theme: 'contrast', colorScheme: 'dark', rules: 'strong colours' },
] as const;

for (const names of halves) {
  test(`axe finds nothing in any theme and language: ${names.join(', ')}`, {
    tag: '@wide',
  }, async ({ extension }) => {
    await extension.choose({ theme: 'light', language: 'en' });
    const reader = await extension.context.newPage();
    for (const name of names) {
      await openSample(extension, reader, name);
      for (const language of languages) {
        await reader.setViewportSize(tabSize);
        await dress(extension, reader, language, themes[0]);
        expect(await findProblems(reader), `${name}, ${language}`).toEqual([]);
        expect(await reader.evaluate(readStructure), name).toEqual({
          articles: 1,
          mains: 1,
          titles: 1,
          bylines: 1,
          startsWith: 1,
          skipped: [],
          nameless: 0,
          isNamed: true,
          language,
          blocksWithoutDirection: 0,
        });
        await reader.setViewportSize(popupSize);
        expect(await findProblems(reader), `${name}, ${language}, narrow`).toEqual([]);
        for (const look of themes) {
          await dress(extension, reader, language, look);
          const found = await findProblems(reader, look.rules);
          expect(found, `${name}, ${language}, ${JSON.stringify(look)}`).toEqual([]);
        }
      }
    }
  });
}

test('axe does find what is too pale, nameless or mute, however far down', async ({
  extension,
}) => {
  await extension.choose({ theme: 'light', language: 'en' });
  const reader = await extension.context.newPage();
  await openSample(extension, reader, 'manga');
  expect(await findProblems(reader, 'colours')).toEqual([]);
  await reader.evaluate(() => {
    const last = [...document.querySelectorAll<HTMLElement>('.block')].at(-1);
    last?.append(document.createElement('button'), document.createElement('img'));
    const pale = document.createElement('p');
    pale.style.color = '#ccc';
    pale.textContent = 'Hardly to be read.';
    last?.append(pale);
  });
  const found = (await findProblems(reader)).map((problem) => problem.replace(/:.*/s, ''));
  expect(found.sort()).toEqual(['button-name', 'color-contrast', 'image-alt']);
});

test('axe finds nothing in the popup', async ({ extension }) => {
  await extension.choose({ theme: 'light', language: 'ko' });
  await extension.openThread('ko');
  const popup = await openPopupInTab(extension);
  await popup.setViewportSize(popupSize);
  await settled(popup);
  expect(await findProblems(popup)).toEqual([]);
});

for (const language of languages) {
  test(`axe finds nothing in what opens over the article, in any theme: ${language}`, {
    tag: '@wide',
  }, async ({ extension }) => {
    const texts = { en, ko }[language];
    await extension.choose({ theme: 'light', language });
    const reader = await extension.context.newPage();
    await openSample(extension, reader, 'rich');
    await reader.setViewportSize(popupSize);
    const waysIn = {
      keys: () => reader.keyboard.press('?'),
      contents: () => reader.keyboard.press('c'),
      settings: () => reader.getByRole('button', { name: texts.appearance }).click(),
      originals: () => reader.keyboard.press('o'),
    };
    for (const [name, open] of Object.entries(waysIn)) {
      await open();
      await reader.locator('dialog[open], .originals').waitFor();
      expect(await findProblems(reader), name).toEqual([]);
      for (const look of themes) {
        await dress(extension, reader, language, look);
        const found = await findProblems(reader, look.rules);
        expect(found, `${name}, ${JSON.stringify(look)}`).toEqual([]);
      }
      await reader.keyboard.press('Escape');
      await expect(reader.locator('dialog[open], .originals')).toHaveCount(0);
    }
  });
}

for (const language of languages) {
  const tag = language === 'en' ? [] : '@wide';
  test(`axe finds nothing on the page of settings, in any theme: ${language}`, { tag }, async ({
    extension,
  }) => {
    await extension.choose({ theme: 'light', language });
    const settings = await openSettings(extension);
    await settings.setViewportSize(tabSize);
    await expect(settings.locator('html')).toHaveAttribute('lang', language);
    await expect(settings.getByRole('switch').last()).toBeVisible();
    expect(await findProblems(settings)).toEqual([]);
    for (const look of themes) {
      await dress(extension, settings, language, look);
      const found = await findProblems(settings, look.rules);
      expect(found, JSON.stringify(look)).toEqual([]);
    }
  });
}

for (const [name, forward] of [
  ['rich', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
] as const) {
  test(`by keyboard alone, one stop for the tools, one for each link, none between paragraphs: ${name}`, async ({
    extension,
  }) => {
    await extension.choose({ language: 'en' });
    const reader = await extension.context.newPage();
    await openSample(extension, reader, name);
    await reader.emulateMedia({ reducedMotion: 'reduce' });
    const stops = await walk(reader, 'Tab', 200);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ place }) => place === 'tool')).toHaveLength(1);
    expect(stops.filter(({ place }) => place === 'passage')).toEqual([]);
    // Reading starts in the article, and after the last link the walk begins anew at the top.
    const inOrder = await reader.evaluate(readStopsInOrder);
    const first = stops.findIndex(({ stop }) => stop === inOrder[0]);
    const walked = [...stops.slice(first), ...stops.slice(0, first)];
    expect(walked.map(({ stop }) => stop)).toEqual(inOrder);

    await reader.locator('.tools .tool[tabindex="0"]').focus();
    const tools = await reader.locator('.tools .tool').count();
    await reader.evaluate(forgetStops);
    const moved = await walk(reader, forward, tools + 1);
    expect(moved).toHaveLength(tools);
    expect(moved.every(({ place, isSeen }) => place === 'tool' && isSeen)).toBe(true);
    expect(await reader.locator('.tools .tool[tabindex="0"]').count()).toBe(1);

    // The way to a passage on X is no stop, but a key.
    await reader.keyboard.press('j');
    await reader.keyboard.press('j');
    const mark = reader.locator('.block:focus > a.passage');
    await expect(mark).toHaveCSS('opacity', '1');
    const opening = extension.context.waitForEvent('page');
    await reader.keyboard.press('x');
    await expect(await opening).toHaveURL((await mark.getAttribute('href')) ?? '');
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
  await isGathered(reader);
}

/** Settings that are changed elsewhere arrive without a reload. */
async function dress(
  extension: Extension,
  reader: Page,
  language: (typeof languages)[number],
  { theme, colorScheme }: (typeof themes)[number],
): Promise<void> {
  await reader.emulateMedia({ colorScheme });
  await extension.choose({ theme, language });
  await expect(reader.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(reader.locator('html')).toHaveAttribute('lang', language);
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
