import type { BrowserContext, Page } from '@playwright/test';

/**
 * A browser that was started with the extension installs it, and that opens a page in front of all
 * others: waits for it and closes it.
 */
export async function closeFirstRun(context: BrowserContext): Promise<void> {
  const page = await firstRunOf(context);
  await page.close();
}

export async function firstRunOf(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/first-run.html');
  const opened = context.waitForEvent('page', { predicate: isIt });
  const open = context.pages().find(isIt);
  if (!open) return opened;
  opened.catch(() => {});
  return open;
}
