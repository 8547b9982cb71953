import type { Page } from '@playwright/test';
import { settingsEn } from '@/texts/settings/en';
import { type Extension, expect, test } from './extension';
import { openPopupInTab, openSettings } from './reader-tab';

declare const chrome: { storage: { session: { get(name: string): Promise<object> } } };

const popup = { width: 785, height: 600 };

/** The passage under the eyes by its first words, and how far its top is from the top of the page. */
type InView = { words: string; top: number };

async function inView(reader: Page): Promise<InView> {
  return reader.evaluate(() => {
    const blocks = [...document.querySelectorAll('.article .block')];
    const block = blocks.find((each) => each.getBoundingClientRect().bottom > 60);
    return {
      words: block?.textContent?.slice(0, 40) ?? '',
      top: Math.round(block?.getBoundingClientRect().top ?? 0),
    };
  });
}

async function open(extension: Extension): Promise<Page> {
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize(popup);
  await reader.locator('article').waitFor();
  return reader;
}

/** Again while the page is still being brought to where it was left. */
async function scrollTo(reader: Page, top: number): Promise<InView> {
  const scroll = (to: number) => {
    const page = document.querySelector('.scroller');
    const isThere = page?.scrollTop === to;
    if (page) page.scrollTop = to;
    return isThere;
  };
  await expect.poll(() => reader.evaluate(scroll, top)).toBe(true);
  return settled(reader);
}

/** The bar gives way on the way down, and comes back to who goes up a little or reaches it by key. */
async function press(reader: Page, name: string): Promise<void> {
  const button = reader.getByRole('button', { name }).first();
  await button.focus();
  await reader.keyboard.press('Enter');
}

/** What is drawn late has come, and what is kept has been written. */
async function settled(reader: Page): Promise<InView> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await inView(reader));
      return last === before;
    })
    .toBe(true);
  return JSON.parse(last);
}

/** The same words, to the pixel of a line. */
async function standsAt(reader: Page, { words, top }: InView): Promise<void> {
  await expect
    .poll(async () => {
      const now = await inView(reader);
      return { words: now.words, isThere: Math.abs(now.top - top) <= 2 };
    })
    .toEqual({ words, isThere: true });
}

async function kept(extension: Extension): Promise<string> {
  return extension.background.evaluate(async () =>
    JSON.stringify(await chrome.storage.session.get('bookmarks')),
  );
}

async function openRead(extension: Extension): Promise<{ reader: Page; left: InView }> {
  await extension.choose({ mayAskX: false });
  await extension.openKnown('en');
  const reader = await open(extension);
  const left = await scrollTo(reader, 1_900);
  await expect.poll(() => kept(extension)).toContain('into');
  const first = await kept(extension);
  expect(first).toContain('"into"');
  return { reader, left };
}

test('closed and opened again, a thread stands where it was left', async ({ extension }) => {
  const { reader, left } = await openRead(extension);
  await reader.close();
  const again = await open(extension);
  await standsAt(again, left);
  await again.reload();
  await again.locator('article').waitFor();
  await standsAt(again, left);
});

test('it goes on in a tab where it was left in the popup, on a wider page', async ({
  extension,
}) => {
  const { reader, left } = await openRead(extension);
  await press(reader, 'Open in a tab');
  const opened = () =>
    extension.context.pages().find((page) => page.url().includes('/reader.html'));
  await expect.poll(opened).toBeDefined();
  const tab = opened();
  if (!tab) throw new Error('unreachable');
  await tab.setViewportSize({ width: 1440, height: 900 });
  await tab.locator('article').waitFor();
  await expect.poll(async () => (await inView(tab)).words).toBe(left.words);
});

test('the words under the eyes stay at another width, size, theme and way of composing', async ({
  extension,
}) => {
  const { reader, left } = await openRead(extension);
  for (const width of [1_200, 400, 785]) {
    await reader.setViewportSize({ width, height: 600 });
    await expect.poll(async () => (await inView(reader)).words).toBe(left.words);
  }
  for (const key of ['+', '+', '+', '-', '-', '-', '-', '-', '+', '+', 't', 't']) {
    await reader.keyboard.press(key);
    await expect.poll(async () => (await inView(reader)).words).toBe(left.words);
  }
  expect(Math.abs((await settled(reader)).top - left.top)).toBeLessThan(40);
  await extension.choose({ mayAskX: false, isPlain: true });
  await expect
    .poll(async () => (await inView(reader)).words.slice(0, 12))
    .toBe(left.words.slice(0, 12));
});

test('of two windows the last one moved is remembered, and neither jumps', async ({
  extension,
}) => {
  const { reader, left } = await openRead(extension);
  const other = await open(extension);
  await standsAt(other, left);
  const before = await kept(extension);
  const later = await scrollTo(other, 2_400);
  await expect.poll(() => kept(extension)).not.toBe(before);
  expect(await inView(reader)).toEqual(left);
  await other.close();
  await reader.close();
  const again = await open(extension);
  await standsAt(again, later);
});

test('at the beginning nothing is remembered, and deleting everything leaves no place', async ({
  extension,
}) => {
  const { reader } = await openRead(extension);
  await scrollTo(reader, 0);
  await expect.poll(() => kept(extension)).not.toContain('into');
  await scrollTo(reader, 1_500);
  await expect.poll(() => kept(extension)).toContain('into');
  const settings = await openSettings(extension);
  await settings.getByRole('button', { name: settingsEn.forgetEverything }).click();
  await settings
    .getByRole('button', { name: settingsEn.reallyForgetEverything({ count: 0 }) })
    .click();
  await expect.poll(() => kept(extension)).toBe('{}');
  // A page that is still open notes nothing again, whoever reads on in it and leaves it then.
  await scrollTo(reader, 900);
  await scrollTo(reader, 1_200);
  await reader.close();
  await settings.close();
  expect(await kept(extension)).toBe('{}');
});
