import { expect, type Page } from '@playwright/test';
import type { Extension } from './extension';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

/** The popup's page in a tab: a page that stays, and that tests can drive as they like. */
export async function openPopupInTab(
  { context, background, id, page }: Extension,
  { post }: { post?: string } = {},
): Promise<Page> {
  const address = page.url();
  const tab = await background.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === wanted)?.id;
  }, address);
  const reader = await context.newPage();
  await reader.goto(`chrome-extension://${id}/popup.html?tab=${tab}${post ? `&post=${post}` : ''}`);
  return reader;
}

/** Where behaviour is chosen, and what is kept is deleted. */
export async function openSettings({
  context,
  id,
}: Pick<Extension, 'context' | 'id'>): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${id}/settings.html`);
  return settings;
}

/** As Chrome does when it wants the memory: at once, without a word. */
export async function stopBackground(
  { context }: Pick<Extension, 'context'>,
  reader: Page,
): Promise<void> {
  const session = await context.newCDPSession(reader);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Whole, or whatever there will be of it: said to those who hear the page as long as it goes on. */
export async function isGathered(reader: Page): Promise<void> {
  // Before that nothing is said, as nothing has begun.
  await reader.locator('article').waitFor();
  await expect(reader.locator('.reader > p[role="status"]')).toBeEmpty({ timeout: 30_000 });
}

/** What the bar says at the top of an article; further down, as after a click, it says where one is. */
export async function expectAtTop(reader: Page, words: string | RegExp): Promise<void> {
  await expect(async () => {
    await reader.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('.scroller')?.scrollTo(0, 0);
    });
    await expect(reader.getByText(words)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
}
