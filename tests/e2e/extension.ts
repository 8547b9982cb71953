import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { browserFlags } from '@/demo/browser-flags';
import { type StandIn, startStandIn } from '@/demo/server';

/** The extension's own API, as its worker has it. */
declare const chrome: { action: { openPopup(): Promise<void> } };

const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The extension as a person has it: a real Chromium, the unchanged build, X played by the stand-in. */
export type Extension = {
  context: BrowserContext;
  page: Page;
  standIn: StandIn;
  id: string;
  background: Worker;
  /** Opens a sample in the tab and waits until X's page shows posts. */
  openThread(sample: string, postIndex?: number): Promise<void>;
  /** Clicks the icon: the real popup, as a page that can be driven. */
  clickIcon(): Promise<Page>;
  /** The popup that is open now, however it was opened; undefined where there is none. */
  currentPopup(): Promise<Page | undefined>;
};

export const test = base.extend<{ extension: Extension; isHeadless: boolean }>({
  isHeadless: [true, { option: true }],
  extension: async ({ isHeadless }, use) => {
    const standIn = await startStandIn();
    const debuggingPort = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const executablePath = process.env.UNSPOOL_BROWSER;
    const context = await chromium.launchPersistentContext(profile, {
      headless: isHeadless,
      ...(executablePath && { executablePath }),
      ignoreHTTPSErrors: true,
      viewport: null,
      args: [
        ...browserFlags({ port: standIn.port, extensionFolder }),
        `--remote-debugging-port=${debuggingPort}`,
      ],
    });
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = context.pages()[0] ?? (await context.newPage());
    const connections: { close(): Promise<void> }[] = [];

    const currentPopup = async () => {
      // A connection made before the popup opened does not see it.
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
      connections.push(browser);
      return browser
        .contexts()
        .flatMap((each) => each.pages())
        .find((each) => each.url().includes('/popup.html'));
    };

    await use({
      context,
      page,
      standIn,
      id: new URL(background.url()).host,
      background,
      async openThread(sample, postIndex) {
        await page.goto(standIn.url(sample, postIndex));
        await page.locator('article').first().waitFor();
      },
      async clickIcon() {
        await page.bringToFront();
        await background.evaluate(() => chrome.action.openPopup());
        const popup = await currentPopup();
        if (!popup) throw new Error('The icon was clicked, but no popup opened.');
        return popup;
      },
      currentPopup,
    });

    for (const connection of connections) await connection.close();
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
