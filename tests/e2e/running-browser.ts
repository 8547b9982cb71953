import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Worker } from '@playwright/test';
import { startBrowser } from './start-browser';

declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  runtime: { sendMessage(message: string): Promise<unknown> };
  scripting: { unregisterContentScripts(): Promise<void> };
};

/** What every test waits for is seen soon after it is there. */
export const atOnce = { timeout: 20_000, intervals: [50] };

export type BrowserOptions = {
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

/** A browser with the extension, which looks for X on `port` of this machine. */
export type RunningBrowser = {
  context: BrowserContext;
  /** Of the extension. */
  id: string;
  port: number;
  debuggingPort: number;
  /** The folder that the browser writes to. */
  profile: string;
  /** What is saved goes where the driver finds it: another driver, as it leaves, takes that back. */
  saveForDriver(): Promise<void>;
  close(): Promise<void>;
};

export async function runBrowser(options: BrowserOptions): Promise<RunningBrowser> {
  const { build, display, language, isHeard, hasBackForwardCache } = options;
  const [port, debuggingPort] = [await freePort(), await freePort()];
  const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
  // Playwright's own folder for it is emptied after the first test.
  const downloads = mkdtempSync(join(tmpdir(), 'unspool-downloads-'));
  const context = await startBrowser({
    port,
    profile,
    downloads,
    extensionFolder: build,
    display,
    language,
    ignoreDefaultArgs: hasBackForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      ...(isHeard ? ['--force-renderer-accessibility'] : []),
      `--remote-debugging-port=${debuggingPort}`,
    ],
  });
  // What it sets holds as long as it is there.
  const session = await context.browser()?.newBrowserCDPSession();
  return {
    context,
    id: new URL((await startedWorker(context)).url()).host,
    port,
    debuggingPort,
    profile,
    async saveForDriver() {
      await session?.send('Browser.setDownloadBehavior', {
        behavior: 'allowAndName',
        downloadPath: downloads,
        eventsEnabled: true,
      });
    },
    async close() {
      await context.close();
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The extension's worker, once it runs. */
export async function startedWorker(context: BrowserContext): Promise<Worker> {
  await expect.poll(() => context.serviceWorkers().length, atOnce).toBeGreaterThan(0);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('unreachable');
  return worker;
}

/** Nothing of what a test opened, allowed, changed or left behind is there for the next one. */
export async function leaveAsNew(browser: RunningBrowser): Promise<void> {
  const { context, id } = browser;
  const ours = `chrome-extension://${id}`;
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await browser.saveForDriver();
  await context.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  // It runs nothing of its own, and is of the extension's origin.
  await page.goto(`${ours}/icons/16.png`);
  const session = await context.newCDPSession(page);
  await stopWorker(session);
  for (const origin of [ours, 'https://x.com']) {
    const storageTypes = 'indexeddb,local_storage,cache_storage';
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  }
  await session.send('Network.clearBrowserCache');
  await page.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    // Any message starts the worker, as one of X's page would; this one it does not know.
    await chrome.runtime.sendMessage('start').catch(() => {});
  });
  // The next test has this page, without a past.
  await page.goto('about:blank');
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Resolves once it has stopped, or where it did not run. */
async function stopWorker(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  // Says at once how each of them is.
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.send('ServiceWorker.disable');
}

/** Below those that systems hand out by themselves, so that nobody else is given it before it is used. */
const firstPort = 20_000;
const portsPerWorker = 500;
let given = 0;

/** Each worker of Playwright has ports of its own. */
async function freePort(): Promise<number> {
  const first = firstPort + Number(process.env.TEST_PARALLEL_INDEX ?? 0) * portsPerWorker;
  for (let tried = 0; tried < portsPerWorker; tried += 1) {
    const port = first + (given++ % portsPerWorker);
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free for a browser.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
