import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startStandIn } from '@/demo/server';
import { longConversation } from '@/tests/bench/long-conversation';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { everyMs } from '@/x/visible-page/watch-visible';
import { asked } from './asked';
import { expect, extensionFolder, test } from './extension';
import { expectAtTop } from './reader-tab';
import { scrollOn } from './scroll-on';
import { startBrowser } from './start-browser';

// What the browser lets the extension see is changed.
test.use({ isAlone: true });

test('where the browser withholds the site, the reader offers to allow it', async ({
  extension,
}) => {
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, extension.id);
  await manager.close();
  await extension.page.goto(extension.standIn.url('ko'));
  const popup = await extension.clickIcon();
  await expect(popup.getByText(en.failure({ type: 'access-withheld' }).title)).toBeVisible();
  await expect(popup.getByRole('button', { name: en.grantAccess })).toBeVisible();
});

for (const frontEnd of ['legacy', 'x-web'] as const) {
  test(`a page opened before the extension: what is visible is read at once, more as one scrolls, all after a reload (${frontEnd})`, async () => {
    const standIn = await startStandIn({ frontEnd });
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const context = await startBrowser({
      port: standIn.port,
      profile,
      viewport: { width: 1280, height: 720 },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--enable-unsafe-extension-debugging'],
    });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      standIn.addConversation('long', longConversation(25));
      await page.goto(standIn.url('long'));
      await page.locator('article').first().waitFor();
      const session = await context.browser()?.newBrowserCDPSession();
      // Playwright's list of commands does not know this one yet.
      const send = session?.send.bind(session) as unknown as (
        method: string,
        given: object,
      ) => Promise<{ id: string }>;
      const { id } = await send('Extensions.loadUnpacked', { path: extensionFolder });
      const reader = await context.newPage();
      await reader.goto(`chrome-extension://${id}/reader.html?post=${standIn.focal('long')}`);
      await expect(
        reader.getByText(en.failure({ type: 'page-opened-before' }).title),
      ).toBeVisible();
      await expect(reader.getByText(barEn.readFromPage)).toBeVisible();
      await expect(reader.locator('article h1')).toBeVisible();

      await page.bringToFront();
      for (let step = 0; step < 8; step += 1) await page.evaluate(scrollOn, everyMs);
      await reader.bringToFront();
      await expect.poll(() => passagesIn(reader)).toBeGreaterThan(30);
      expect(asked({ standIn })).toEqual([]);

      await reader.getByRole('button', { name: en.reloadPage }).click();
      await expectAtTop(reader, 'All 25 posts');
      await expect(reader.getByText(barEn.readFromPage)).toBeHidden();
    } finally {
      await context.close();
      await standIn.stop();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

function passagesIn(reader: Page): Promise<number> {
  return reader.locator('article p').count();
}

type Developer = {
  developerPrivate: { updateExtensionConfiguration(changes: object): Promise<void> };
};
