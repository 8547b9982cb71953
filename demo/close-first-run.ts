import type { BrowserContext, Page } from '@playwright/test';

/**
 * A browser that was started with the extension installs it, and that opens a page in front of all
 * others: waits for it and closes it.
 */
export async function closeFirstRun(context: BrowserContext): Promise<void> {
  const page = await firstRunOf(context);
  await page.close();
}

/** A page may be there before it has its address. */
export async function firstRunOf(context: BrowserContext): Promise<Page> {
  const arrived = async (page: Page) => {
    await page.waitForURL(/\/first-run\.html$/, { waitUntil: 'commit' });
    return page;
  };
  const isIt = (page: Page) => arrived(page).then(Boolean, () => false);
  const opened = context.waitForEvent('page', { predicate: isIt });
  return Promise.any([opened, ...context.pages().map(arrived)]);
}
