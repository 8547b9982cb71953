import type { BrowserContext, Page } from '@playwright/test';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { settingsKo } from '@/texts/settings/ko';
import { expect, read, test, workerOf } from './home';
import { openSettings } from './reader-tab';

declare const chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };

const idOf = async (browser: BrowserContext) => new URL((await workerOf(browser)).url()).host;

test('what is chosen under Aa holds at once, and after the browser was closed', async ({
  home,
}) => {
  const first = await home.startBrowser();
  const reader = await read(first, home, 'en');
  await reader.getByRole('button', { name: en.appearance }).click();
  for (const name of ['Dark', 'Sans', 'Airy', 'Wider', 'Justified', '3 lines']) {
    await reader.getByRole('radio', { name, exact: true }).click();
  }
  await reader.getByRole('radiogroup', { name: 'Width' }).getByLabel('Narrow').click();
  await reader.getByRole('switch', { name: settingsEn.pictures }).click();
  await reader.getByRole('button', { name: settingsEn.larger }).click();
  const chosen = {
    theme: 'dark',
    typeface: 'sans',
    lineHeight: 'airy',
    spacing: 'wider',
    alignment: 'justified',
    pictures: 'off',
  };
  await expect.poll(() => looksOf(reader)).toMatchObject(chosen);
  await expect.poll(() => keptOf(first)).toMatchObject({ ...chosenSettings, textSize: 110 });
  await expect.poll(() => typeOf(reader)).toMatchObject({ align: 'justify', picture: 'none' });
  const set = await typeOf(reader);
  await first.close();

  const second = await home.startBrowser();
  const again = await read(second, home, 'en');
  await expect.poll(() => looksOf(again)).toMatchObject(chosen);
  await again.locator('.photo img').first().waitFor({ state: 'attached' });
  await expect.poll(() => typeOf(again)).toEqual(set);
});

const chosenSettings = {
  theme: 'dark',
  typeface: 'sans',
  lineHeight: 'airy',
  spacing: 'wider',
  alignment: 'justified',
  lineFocus: 'three',
  showsPictures: false,
};

test('what is chosen on the page of settings holds after the browser was closed', async ({
  home,
}) => {
  const first = await home.startBrowser();
  const settings = await openSettings({ context: first, id: await idOf(first) });
  const turn = (name: string) => settings.getByRole('switch', { name, exact: true }).click();
  for (const name of [settingsEn.plain, settingsEn.playsAnimations, settingsEn.mayAskForReplies]) {
    await turn(name);
  }
  await settings.getByRole('radio', { name: settingsEn.openingChoices.long }).click();
  await expect(settings.getByRole('spinbutton')).toBeEnabled();
  await settings.getByRole('spinbutton', { name: settingsEn.openingFrom }).fill('8');
  await settings.getByRole('spinbutton', { name: settingsEn.openingFrom }).blur();
  await settings.getByRole('textbox', { name: settingsEn.authorHandle }).fill('@mira_writes');
  await settings.getByRole('button', { name: settingsEn.addAuthor }).click();
  await expect(settings.getByText('@mira_writes')).toBeVisible();
  const chosen = {
    isPlain: true,
    playsAnimations: false,
    mayAskForReplies: false,
    opening: 'long',
    openingFrom: 8,
    neverOpens: ['mira_writes'],
  };
  await expect.poll(() => keptOf(first)).toEqual(chosen);
  await first.close();

  const second = await home.startBrowser();
  const again = await openSettings({ context: second, id: await idOf(second) });
  await expect(again.getByText('@mira_writes')).toBeVisible();
  await expect(again.getByRole('switch', { name: settingsEn.plain })).toBeChecked();
  await expect(again.getByRole('switch', { name: settingsEn.playsAnimations })).not.toBeChecked();
  await expect(again.getByRole('spinbutton', { name: settingsEn.openingFrom })).toHaveValue('8');
});

test('the rest of what is chosen holds after the browser was closed: face, columns, language, what is asked and kept', async ({
  home,
}) => {
  const first = await home.startBrowser();
  const settings = await openSettings({ context: first, id: await idOf(first) });
  await settings.setViewportSize({ width: 1_440, height: 900 });
  const turn = (name: string) => settings.getByRole('switch', { name, exact: true }).click();
  const choose = (group: string, name: string) =>
    settings.getByRole('radiogroup', { name: group }).getByLabel(name, { exact: true }).click();
  await settings.getByRole('button', { name: settingsEn.change, exact: true }).first().click();
  await settings.getByRole('radio', { name: settingsEn.typefaces.easy }).click();
  await choose(settingsEn.columns, settingsEn.columnCounts.two);
  await turn(settingsEn.mayAskX);
  await turn(settingsEn.readsOnlyVisible);
  await settings.getByRole('combobox', { name: settingsEn.remembersFor }).selectOption('30');
  await settings.getByRole('combobox', { name: settingsEn.languageName }).selectOption('ko');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'ko');
  const chosen = {
    typeface: 'easy',
    columns: 'two',
    mayAskX: false,
    readsOnlyVisible: true,
    remembersFor: 30,
    language: 'ko',
  };
  await expect.poll(() => keptOf(first)).toEqual(chosen);
  await first.close();

  const second = await home.startBrowser();
  const again = await openSettings({ context: second, id: await idOf(second) });
  await expect(again.locator('html')).toHaveAttribute('lang', 'ko');
  await expect.poll(() => looksOf(again)).toMatchObject({ typeface: 'easy' });
  const isOn = (name: string) => again.getByRole('switch', { name, exact: true });
  await expect(isOn(settingsKo.mayAskX)).not.toBeChecked();
  await expect(isOn(settingsKo.readsOnlyVisible)).toBeChecked();
  const days = again.getByRole('combobox', { name: settingsKo.remembersFor });
  await expect(days).toHaveValue('30');
  expect(await keptOf(second)).toEqual(chosen);
});

test('no frame of another theme is drawn while a page opens', async ({ extension }) => {
  const { context, id } = extension;
  const reader = await read(context, extension, 'en');
  await reader.getByRole('button', { name: en.appearance }).click();
  await reader.getByRole('radio', { name: en.themes.sepia }).click();
  const sepia = 'rgb(245, 236, 217)';
  await expect.poll(() => groundOf(reader)).toBe(sepia);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const grounds: string[] = [];
    Object.assign(globalThis, { grounds });
    const note = () => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      // Until its style sheet is there the browser draws nothing of a page.
      if (document.body) grounds.push(backgroundColor);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (const address of [reader.url(), `chrome-extension://${id}/settings.html`]) {
    await page.goto(address);
    // A page behind another has no frames.
    await page.bringToFront();
    await expect(page.locator('h1').first()).toBeVisible();
    const grounds = () => page.evaluate(() => Reflect.get(globalThis, 'grounds') as string[]);
    await expect.poll(async () => (await grounds()).length).toBeGreaterThan(0);
    expect(new Set(await grounds())).toEqual(new Set([sepia]));
  }
});

function looksOf(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => ({ ...document.documentElement.dataset }));
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function typeOf(page: Page) {
  return page.evaluate(() => {
    const words = document.querySelector('.block p');
    const picture = document.querySelector('.photo img');
    if (!words || !picture) throw new Error('There is no article.');
    const { textAlign, letterSpacing, fontFamily, lineHeight } = getComputedStyle(words);
    return {
      align: textAlign,
      spacing: Number.parseFloat(letterSpacing),
      face: fontFamily,
      lineHeight,
      picture: getComputedStyle(picture).display,
    };
  });
}

async function keptOf(browser: BrowserContext): Promise<unknown> {
  const { settings } = await (await workerOf(browser)).evaluate(() =>
    chrome.storage.local.get(null),
  );
  return Object(settings).changes;
}
