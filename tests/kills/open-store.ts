import type { BrowserContext, Page } from '@playwright/test';
import { buildScript } from '@/tests/build-script';
import { openAfterUpdate } from '@/tests/e2e/after-update';
import { workerOf } from '@/tests/e2e/home';

/** The library's page, with its own functions as `store`. */
export async function openStore(browser: BrowserContext): Promise<Page> {
  const { host } = new URL((await workerOf(browser)).url());
  const page = await openAfterUpdate(browser, `chrome-extension://${host}/library.html`);
  await page.evaluate(await buildScript('tests/kills/store.ts'));
  return page;
}
