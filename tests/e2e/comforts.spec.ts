import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { findProblems } from './reader-structure';
import { openPopupInTab, openSettings } from './reader-tab';

/** A window of 1280 px at 200 and at 400 %. */
const zoomed = [
  { width: 640, height: 450 },
  { width: 320, height: 256 },
];
/** In a wide tab contents stand beside the text. */
const panels = { looks: 'a', exports: 'e', keys: '?' };

for (const name of ['rich', 'ar']) {
  test(`at 200 and 400 % nothing is lost, and nothing is scrolled both ways: ${name}`, async ({
    extension,
  }) => {
    await extension.openKnown(name);
    const reader = await openTab(extension, name);
    for (const size of zoomed) {
      await reader.setViewportSize(size);
      await expect.poll(() => reader.evaluate(tooWide), `${size.width}`).toEqual([]);
      for (const [panel, key] of Object.entries({ ...panels, contents: 'c' })) {
        await reader.keyboard.press(key);
        const dialog = reader.locator('dialog[open]');
        // Down to the last of it.
        const last = dialog.locator('button, a, input, kbd').last();
        await expect(last).toBeAttached();
        expect(await reader.evaluate(tooWide), `${panel}, ${size.width}`).toEqual([]);
        // What is loaded with the panel may still come below.
        await expect(async () => {
          await last.scrollIntoViewIfNeeded();
          await expect(last, `${panel}, ${size.width}`).toBeInViewport({ timeout: 1_000 });
        }).toPass();
        await reader.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    }
    const settings = await openSettings(extension);
    for (const size of zoomed) {
      await settings.setViewportSize(size);
      await expect(settings.locator('h1')).toBeVisible();
      expect(await settings.evaluate(tooWide), `settings, ${size.width}`).toEqual([]);
    }
  });
}

test('with reduced motion nothing moves by itself', async ({ extension }) => {
  await extension.openKnown('rich');
  const reader = await openTab(extension, 'rich');
  await reader.emulateMedia({ reducedMotion: 'reduce' });
  for (const key of Object.values(panels)) {
    await reader.keyboard.press(key);
    await expect(reader.locator('dialog[open]')).toBeVisible();
    expect(await reader.evaluate(moving)).toEqual([]);
    await reader.keyboard.press('Escape');
    await expect(reader.locator('dialog[open]')).toHaveCount(0);
  }
  const behaviour = () =>
    getComputedStyle(document.querySelector('.scroller') as Element).scrollBehavior;
  expect(await reader.evaluate(behaviour)).toBe('auto');
});

test('in forced colours what is chosen, focused and pressed is told by more than colour', async ({
  extension,
}) => {
  await extension.openKnown('rich');
  const reader = await openTab(extension, 'rich');
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ forcedColors: 'active', colorScheme });
    await reader.keyboard.press('a');
    await expect(reader.locator('dialog[open] .segments').first()).toBeVisible();
    const edges = await reader.evaluate(() =>
      [...document.querySelectorAll('.segments:has(input)')].map((row) =>
        [...row.querySelectorAll('label')].map((label) => {
          const { borderTopStyle, outlineStyle, backgroundColor } = getComputedStyle(label);
          return `${borderTopStyle} ${outlineStyle} ${backgroundColor}`;
        }),
      ),
    );
    for (const row of edges) expect(new Set(row).size, row.join(', ')).toBe(2);
    await reader.keyboard.press('Escape');
    await expect(reader.locator('dialog[open]')).toHaveCount(0);
    const problems = await findProblems(reader);
    expect(problems).toEqual([]);
    await reader.reload();
    await reader.locator('.afterwards').waitFor({ state: 'attached' });
  }
});

test('with reduced transparency nothing shows through anything', async ({ extension }) => {
  await extension.choose({ lineFocus: 'one' });
  await extension.openKnown('en');
  const reader = await openTab(extension, 'en');
  const cdp = await extension.context.newCDPSession(reader);
  const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
  await expect(reader.locator('.line-focus')).toBeVisible();
  expect(await reader.evaluate(seeThrough)).toContain('line-focus');
  await cdp.send('Emulation.setEmulatedMedia', { features });
  await expect(reader.locator('.line-focus > div').first()).toHaveCSS('opacity', '1');
  expect(await reader.evaluate(seeThrough)).toEqual([]);
  await reader.locator('.photo > a').first().click();
  await expect(reader.locator('dialog.gallery .pswp__img').first()).toBeVisible();
  await expect.poll(() => reader.evaluate(seeThrough)).toEqual([]);
});

async function openTab(extension: Extension, name: string): Promise<Page> {
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 1_280, height: 900 });
  const address = reader.url().replace('popup.html', 'reader.html');
  await reader.goto(`${address}&post=${extension.standIn.focal(name)}`);
  await reader.locator('.afterwards').waitFor({ state: 'attached' });
  return reader;
}

/** What stands outside of the window sideways, but for what scrolls in a box of its own. */
function tooWide(): string[] {
  const found: string[] = [];
  for (const box of document.querySelectorAll('html, body, .scroller, dialog[open], .panel-body')) {
    if (box.scrollWidth > box.clientWidth + 1)
      found.push(`${box.className || box.localName} scrolls`);
  }
  const isOwnBox = (box: Element) =>
    /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX);
  for (const one of document.querySelectorAll(
    'main :is(p, h1, h2, h3, li, button, a, label, small)',
  )) {
    const { left, right, width } = one.getBoundingClientRect();
    if (width < 2 || (left > -1 && right < innerWidth + 1)) continue;
    let box = one.parentElement;
    while (box && !box.matches('.scroller, body') && !isOwnBox(box)) box = box.parentElement;
    if (!box || box.matches('.scroller, body')) found.push(`${one.outerHTML.slice(0, 90)}`);
  }
  return found;
}

function moving(): string[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
    .map((animation) => String((animation as CSSTransition).transitionProperty ?? 'animation'));
}

/** What lets something else be seen through its ground, by the class of what it stands in. */
function seeThrough(): string[] {
  const scope = document.querySelector('dialog[open]') ?? document.body;
  return [...scope.querySelectorAll('*')].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return [];
    const { backgroundColor, opacity } = getComputedStyle(one);
    const alpha = Number(/[,/] *([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? 1);
    const isGround = backgroundColor.startsWith('rgba') || backgroundColor.includes('/');
    const isThrough = isGround && alpha > 0 && alpha < 1;
    const isFaded = Number(opacity) < 1 && Number(opacity) > 0 && !one.closest('[aria-disabled]');
    return isThrough || isFaded ? [String(one.parentElement?.className || one.className)] : [];
  });
}
