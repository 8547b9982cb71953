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
import type { Settings } from '@/core/settings';
import { browserFlags } from '@/demo/browser-flags';
import { type StandIn, startStandIn } from '@/demo/server';

/** The extension's own API, as its worker has it. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  storage: { local: { set(values: object): Promise<void> } };
};

export const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The extension as a person has it: a real Chromium, the unchanged build, X played by the stand-in. */
export type Extension = {
  context: BrowserContext;
  page: Page;
  standIn: StandIn;
  id: string;
  /** The folder that the browser writes to. */
  profile: string;
  background: Worker;
  /** Opens a sample in the tab and waits until X's page shows posts. */
  openThread(sample: string, postIndex?: number): Promise<void>;
  /** Clicks the icon: the real popup, as a page that can be driven. */
  clickIcon(): Promise<Page>;
  /** The popup that is open now, however it was opened; undefined where there is none. */
  currentPopup(): Promise<Page | undefined>;
  /** The popup, as soon as it has opened. */
  openedPopup(): Promise<Page>;
  /** Changes settings as the reader's own panel would. */
  choose(changes: Partial<Settings>): Promise<void>;
};

type Options = {
  /** An X display to show the browser on; headless without. */
  display: string | undefined;
  /** Language of the browser's own interface. */
  language: string;
  /** As if a screen reader were running: then the browser keeps its whole tree for it. */
  isHeard: boolean;
  /** Pages one comes back to are taken from memory as they were left; the driver switches it off. */
  hasBackForwardCache: boolean;
};

export const test = base.extend<{ extension: Extension } & Options>({
  display: [undefined, { option: true }],
  language: ['en-US', { option: true }],
  isHeard: [false, { option: true }],
  hasBackForwardCache: [false, { option: true }],
  extension: async ({ display, language, isHeard, hasBackForwardCache }, use) => {
    const standIn = await startStandIn();
    const debuggingPort = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const executablePath = process.env.UNSPOOL_BROWSER;
    const context = await chromium.launchPersistentContext(profile, {
      headless: display === undefined,
      env: {
        ...process.env,
        LANGUAGE: language.replace('-', '_'),
        ...(display && { DISPLAY: display }),
      },
      ...(executablePath && { executablePath }),
      ignoreHTTPSErrors: true,
      viewport: null,
      ...(hasBackForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      args: [
        ...browserFlags({ port: standIn.port, extensionFolder }),
        `--lang=${language}`,
        ...(isHeard ? ['--force-renderer-accessibility'] : []),
        `--remote-debugging-port=${debuggingPort}`,
      ],
    });
    const background = await startedWorker(context);
    const page = context.pages()[0] ?? (await context.newPage());
    const connections: { close(): Promise<void> }[] = [];

    const currentPopup = async () => {
      // A connection made before the popup opened does not see it.
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
      const popup = browser
        .contexts()
        .flatMap((each) => each.pages())
        .find((each) => each.url().includes('/popup.html'));
      if (popup) connections.push(browser);
      else await browser.close();
      return popup;
    };

    const openedPopup = async () => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const popup = await currentPopup();
        if (popup) return popup;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('No popup opened.');
    };

    await use({
      context,
      page,
      standIn,
      id: new URL(background.url()).host,
      profile,
      background,
      async openThread(sample, postIndex) {
        await page.goto(standIn.url(sample, postIndex));
        await page.locator('article').first().waitFor();
      },
      async clickIcon() {
        await page.bringToFront();
        await background.evaluate(() => chrome.action.openPopup());
        return openedPopup();
      },
      currentPopup,
      openedPopup,
      async choose(changes) {
        await background.evaluate(
          (given) => chrome.storage.local.set({ settings: { version: 1, changes: given } }),
          changes,
        );
      },
    });

    for (const connection of connections) await connection.close();
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

/** Asked for again and again, as its start may fall between a look and a listener. */
async function startedWorker(context: BrowserContext): Promise<Worker> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [worker] = context.serviceWorkers();
    if (worker) return worker;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser started without the extension.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
