import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserFlags } from '@/demo/browser-flags';
import { closeFirstRun } from '@/demo/close-first-run';
import { samples } from '@/demo/samples';
import { type StandIn, startStandIn } from '@/demo/server';
import { chooseSample } from './choose-sample';
import { missingLetters } from './missing-letters';

declare const chrome: { action: { openPopup(): Promise<void> } };

const extensionFolder = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const pictureFolder = fileURLToPath(new URL('../.cache/start', import.meta.url));

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

process.exitCode = await openSample(process.argv[2] ?? 'ko').catch(explain);

/** Starts the stand-in X, opens a sample in a browser with the extension, and opens the reader. */
async function openSample(wish: string): Promise<number> {
  if (!(wish in samples)) {
    console.error(`There is no sample "${wish}". There are: ${Object.keys(samples).join(', ')}.`);
    return 1;
  }
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), 'unspool-start-'));
  try {
    console.log('Starting the browser …');
    const context = await startBrowser(profile, standIn.port);
    return await show(wish, context, standIn).finally(() => context.close().catch(() => undefined));
  } finally {
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

function startBrowser(profile: string, port: number): Promise<BrowserContext> {
  const executablePath = process.env.UNSPOOL_BROWSER;
  return chromium.launchPersistentContext(profile, {
    headless: !hasDisplay,
    ...(executablePath && { executablePath }),
    ignoreHTTPSErrors: true,
    viewport: null,
    args: browserFlags({ port, extensionFolder }),
  });
}

async function show(wish: string, context: BrowserContext, standIn: StandIn): Promise<number> {
  const id = await loadedExtension(context);
  if (!id) {
    console.error(
      'The browser started without the extension: this one does not take unpacked extensions.',
    );
    return 1;
  }
  console.log(`The extension is loaded (${id}).`);
  await closeFirstRun(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const { name, notice } = await chooseSample(wish, (letters) => missingLetters(page, letters));
  if (notice) console.log(notice);
  console.log(`Opening the sample "${name}" …`);
  await page.goto(standIn.url(name));
  await page.locator('article').first().waitFor();
  if (hasDisplay) await readInPopup(context, page);
  else await readHeadless(context, id, standIn.focal(name), name);
  return 0;
}

/** What went wrong, in its own first line: where in our code it happened helps no newcomer. */
function explain(error: Error): number {
  console.error(`The sample could not be shown: ${error.message.split('\n')[0]}`);
  return 1;
}

/** Its id, or undefined where no worker of ours has started within ten seconds. */
async function loadedExtension(context: BrowserContext): Promise<string | undefined> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined));
  const address = worker?.url();
  return address?.startsWith('chrome-extension://') ? new URL(address).host : undefined;
}

async function readInPopup(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  await context.serviceWorkers()[0]?.evaluate(() => chrome.action.openPopup());
  console.log(
    'The reader is open. Click the icon or press Alt+R to open it again; close the browser to end.',
  );
  await new Promise((resolve) => context.on('close', resolve));
}

/** Without a display: the article as Markdown on standard output, and a picture of it. */
async function readHeadless(
  context: BrowserContext,
  id: string,
  focal: string,
  name: string,
): Promise<void> {
  const reader = await context.newPage();
  await reader.setViewportSize({ width: 1280, height: 900 });
  await reader.goto(`chrome-extension://${id}/reader.html?post=${focal}`);
  await reader.locator('article h1').waitFor();
  await reader.evaluate(() => {
    // What the reader copies is what is printed: nobody is there to paste it.
    navigator.clipboard.writeText = async (text) =>
      void Object.assign(globalThis, { copied: text });
  });
  await reader.keyboard.press('m');
  let markdown: string | undefined;
  for (let attempt = 0; attempt < 100 && markdown === undefined; attempt += 1) {
    await reader.waitForTimeout(100);
    markdown = await reader.evaluate(() => (globalThis as { copied?: string }).copied);
  }
  console.log(markdown);
  mkdirSync(pictureFolder, { recursive: true });
  const picture = join(pictureFolder, `${name}.png`);
  await reader.screenshot({ path: picture });
  console.log(`\nNo display here, so this was read without one. A picture of it: ${picture}`);
}
