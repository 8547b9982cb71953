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
import {
  atOnce,
  type BrowserOptions,
  leaveAsNew,
  type RunningBrowser,
  runBrowser,
  startedWorker,
} from './running-browser';

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

type Options = BrowserOptions & {
  /** In a browser that no other test has used, nor will use. */
  isAlone: boolean;
};

const usual: BrowserOptions = {
  build: extensionFolder,
  display: undefined,
  language: 'en-US',
  isHeard: false,
  hasBackForwardCache: false,
};

export const test = base.extend<
  { extension: Extension } & Options,
  { browsers: ReturnType<typeof keepBrowsers> }
>({
  build: [usual.build, { option: true }],
  display: [usual.display, { option: true }],
  language: [usual.language, { option: true }],
  isHeard: [usual.isHeard, { option: true }],
  hasBackForwardCache: [usual.hasBackForwardCache, { option: true }],
  isAlone: [false, { option: true }],
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => {
      const browsers = keepBrowsers();
      await use(browsers);
      await browsers.drop();
    },
    { scope: 'worker' },
  ],
  extension: async (
    { browsers, isAlone, build, display, language, isHeard, hasBackForwardCache },
    use,
  ) => {
    const options = { build, display, language, isHeard, hasBackForwardCache };
    const browser = await (isAlone ? runBrowser(options) : browsers.take(options));
    const { context, debuggingPort, id, profile, port } = browser;
    const standIn = await startStandIn({ port });
    const background = await startedWorker(context);
    const page = context.pages()[0] ?? (await context.newPage());
    const connections: { close(): Promise<void> }[] = [];

    const targets = await context.browser()?.newBrowserCDPSession();
    const currentPopup = async () => {
      const listed = await targets?.send('Target.getTargets', { filter: [{}] });
      if (!listed?.targetInfos.some(({ url }) => url.includes('/popup.html'))) return undefined;
      // A connection made before the popup opened does not see it.
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
      const popup = connection
        .contexts()
        .flatMap((each) => each.pages())
        .find((each) => each.url().includes('/popup.html'));
      if (popup) connections.push(connection);
      else await connection.close();
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
      id,
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
    if (isAlone) await browser.close();
    else {
      await targets?.detach();
      await leaveAsNew(browser);
    }
    await standIn.stop();
  },
});

export { expect };

/** Hands out browsers, and keeps each for who asks for the same: to start one costs a third of a test. */
function keepBrowsers() {
  const kept = new Map<string, RunningBrowser>();
  return {
    async take(options: BrowserOptions): Promise<RunningBrowser> {
      const as = JSON.stringify(options);
      const browser = kept.get(as) ?? (await runBrowser(options));
      kept.set(as, browser);
      return browser;
    },
    async drop(): Promise<void> {
      for (const browser of kept.values()) await browser.close();
    },
  };
}
