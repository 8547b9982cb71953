import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Settings } from '@/core/settings';
import { type StandIn, startStandIn } from '@/demo/server';
import { filed } from './kept';
import { startBrowser } from './start-browser';

/** The extension's own API, as its worker has it. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** What every test waits for is seen soon after it is there. */
const atOnce = { timeout: 20_000, intervals: [50] };

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
  /** And until the extension has heard and filed them as well. */
  openKnown(sample: string, postIndex?: number): Promise<void>;
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
  /** What the browser is given as the extension. */
  build: string;
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
  build: [extensionFolder, { option: true }],
  display: [undefined, { option: true }],
  language: ['en-US', { option: true }],
  isHeard: [false, { option: true }],
  hasBackForwardCache: [false, { option: true }],
  extension: async ({ build, display, language, isHeard, hasBackForwardCache }, use) => {
    const standIn = await startStandIn();
    const debuggingPort = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const context = await startBrowser({
      port: standIn.port,
      profile,
      extensionFolder: build,
      display,
      language,
      ignoreDefaultArgs: hasBackForwardCache ? ['--disable-back-forward-cache'] : [],
      args: [
        ...(isHeard ? ['--force-renderer-accessibility'] : []),
        `--remote-debugging-port=${debuggingPort}`,
      ],
    });
    const background = await startedWorker(context);
    const page = context.pages()[0] ?? (await context.newPage());
    const connections: { close(): Promise<void> }[] = [];

    const targets = await context.browser()?.newBrowserCDPSession();
    const currentPopup = async () => {
      const listed = await targets?.send('Target.getTargets', { filter: [{}] });
      if (!listed?.targetInfos.some(({ url }) => url.includes('/popup.html'))) return undefined;
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
      const found: Page[] = [];
      const look = async () => {
        const popup = await currentPopup();
        if (popup) found.push(popup);
        return found.length;
      };
      await expect.poll(look, atOnce).toBe(1);
      const [popup] = found;
      if (!popup) throw new Error('unreachable');
      return popup;
    };

    const openThread = async (sample: string, postIndex?: number) => {
      await page.goto(standIn.url(sample, postIndex));
      await page.locator('article').first().waitFor();
    };

    await use({
      context,
      page,
      standIn,
      id: new URL(background.url()).host,
      profile,
      background,
      openThread,
      async openKnown(sample, postIndex) {
        await openThread(sample, postIndex);
        await filed(background, standIn.focal(sample, postIndex));
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

export { expect };

async function startedWorker(context: BrowserContext): Promise<Worker> {
  await expect.poll(() => context.serviceWorkers().length, atOnce).toBeGreaterThan(0);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('unreachable');
  return worker;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
