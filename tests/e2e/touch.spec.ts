import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { type Extension, expect, test } from './extension';
import { keep, openLibrary } from './kept-threads';
import { openPopupInTab, openSettings } from './reader-tab';

const panels = { keys: '?', looks: 'a', exports: 'e' };

test('where a finger presses, everything in the reader and its pictures is at least 44 px', async ({
  extension,
}) => {
  await extension.openKnown('rich');
  const reader = await openPopupInTab(extension);
  const address = reader.url().replace('popup.html', 'reader.html');
  await reader.goto(`${address}&post=${extension.standIn.focal('rich')}`);
  await reader.locator('.afterwards').waitFor({ state: 'attached' });
  await touch(extension, reader);
  expect(await reader.evaluate(tooSmall)).toEqual([]);
  for (const [panel, key] of Object.entries(panels)) {
    await reader.keyboard.press(key);
    await expect(reader.locator('dialog[open]')).toBeVisible();
    expect(await reader.evaluate(tooSmall), panel).toEqual([]);
    await reader.keyboard.press('Escape');
    await expect(reader.locator('dialog[open]')).toHaveCount(0);
  }
  await reader.getByRole('button', { name: en.more }).click();
  await expect(reader.locator('dialog[open]')).toBeVisible();
  expect(await reader.evaluate(tooSmall)).toEqual([]);
});

test('and in the gallery', async ({ extension }) => {
  await extension.openKnown('en');
  const reader = await openPopupInTab(extension);
  await reader.locator('.afterwards').waitFor({ state: 'attached' });
  await touch(extension, reader);
  await reader.locator('.photo > a').first().click();
  await expect(reader.locator('dialog.gallery .pswp__img').first()).toBeVisible();
  expect(await reader.evaluate(tooSmall)).toEqual([]);
});

test('and in settings and on the first page', async ({ extension }) => {
  const settings = await openSettings(extension);
  await settings.locator('h1').waitFor();
  await touch(extension, settings);
  expect(await settings.evaluate(tooSmall)).toEqual([]);
  const welcome = await extension.context.newPage();
  await welcome.goto(`chrome-extension://${extension.id}/first-run.html`);
  await welcome.locator('h1').waitFor();
  await touch(extension, welcome);
  expect(await welcome.evaluate(tooSmall)).toEqual([]);
});

test('and in the library', async ({ extension }) => {
  await keep(extension, 'en');
  const library = await openLibrary(extension);
  await library.locator('.kept-more').first().waitFor();
  await touch(extension, library);
  expect(await library.evaluate(tooSmall)).toEqual([]);
  await library.locator('.kept-more').first().click();
  expect(await library.evaluate(tooSmall), 'menu').toEqual([]);
  await library.locator('.kept-menu button').first().click();
  await library.locator('dialog[open]').waitFor();
  expect(await library.evaluate(tooSmall), 'tags').toEqual([]);
  await library.keyboard.press('Escape');
  await library.locator('.library-choosing button').click();
  await library.locator('.kept-select input').first().waitFor();
  expect(await library.evaluate(tooSmall), 'choosing').toEqual([]);
});

/** A tablet: a finger, and nothing that hovers. */
async function touch({ context }: Extension, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 820, height: 1_180, deviceScaleFactor: 1, mobile: true },
  });
  await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
}

/** What is pressed, with the label around it; links within words are as high as their line. */
function tooSmall(): string[] {
  const pressed =
    'button, summary, select, input:not([type="hidden"]), textarea, .button, label:has(input), a.tool, nav a, [role="menuitem"]';
  const sizeOf = (one: Element) => {
    const { width, height } = (one.closest('.search-field') ?? one).getBoundingClientRect();
    const around = getComputedStyle(one, '::before');
    if (around.position !== 'absolute' || around.content === 'none') return { width, height };
    const beyond = (side: string) => Math.max(0, -(Number.parseFloat(side) || 0));
    return {
      width: width + beyond(around.left) + beyond(around.right),
      height: height + beyond(around.top) + beyond(around.bottom),
    };
  };
  const small: string[] = [];
  const scope = document.querySelector('dialog[open]') ?? document;
  for (const one of scope.querySelectorAll(pressed)) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('p, .hidden')) continue;
    // Pressed by its label.
    if (one.matches('label input')) continue;
    const { width, height } = sizeOf(one);
    if (width > 0 && Math.min(width, height) < 43.5)
      small.push(`${Math.round(width)} × ${Math.round(height)} ${one.outerHTML.slice(0, 90)}`);
  }
  return small;
}
