import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { Settings } from '@/core/settings';
import { browserFlags } from '@/demo/browser-flags';
import { closeFirstRun } from '@/demo/close-first-run';
import { samples } from '@/demo/samples';
import { type StandIn, startStandIn } from '@/demo/server';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';

/** What the extension's worker has, as far as pictures need it. */
declare const chrome: {
  tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
  storage: { local: { set(values: object): Promise<void> } };
};

type Shot = {
  name: string;
  sample: string;
  surface: 'popup' | 'tab';
  colorScheme: 'light' | 'dark';
  language: Settings['language'];
};

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = process.env.UNSPOOL_PICTURES ?? join(root, 'docs/screenshots');
const sizes = { popup: { width: 785, height: 600 }, tab: { width: 1280, height: 900 } };

const views = [
  { surface: 'popup', colorScheme: 'light' },
  { surface: 'popup', colorScheme: 'dark' },
  { surface: 'tab', colorScheme: 'light' },
  { surface: 'tab', colorScheme: 'dark' },
] as const;

await takeScreenshots(process.argv.slice(2));

/** Every sample in the popup and in a tab, light and dark, into docs/. */
async function takeScreenshots(wanted: string[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), 'unspool-pictures-'));
  const executablePath = process.env.UNSPOOL_BROWSER;
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    ignoreHTTPSErrors: true,
    deviceScaleFactor: 1.5,
    args: browserFlags({
      port: standIn.port,
      extensionFolder: join(root, '.output/chrome-mv3'),
    }),
  });
  try {
    await closeFirstRun(context);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    for (const shot of shots(wanted)) await take(shot, context, worker, standIn);
    if (wanted.length === 0) await joinForReadme(context, ['ko-popup-light', 'en-popup-dark']);
  } finally {
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

function shots(wanted: string[]): Shot[] {
  const names = wanted.length > 0 ? wanted : Object.keys(samples);
  return names.flatMap((sample) =>
    views.map(({ surface, colorScheme }) => ({
      name: `${sample}-${surface}-${colorScheme}`,
      sample,
      surface,
      colorScheme,
      language: sample.startsWith('ko') ? ('ko' as const) : ('en' as const),
    })),
  );
}

async function take(
  shot: Shot,
  context: BrowserContext,
  worker: Worker,
  standIn: StandIn,
): Promise<void> {
  const { name, sample, surface, colorScheme, language } = shot;
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    version: 1,
    changes: { language },
  });
  const page = await context.newPage();
  const address = standIn.url(sample);
  await page.goto(address);
  await page.locator('article').first().waitFor();
  const [tab] = await worker.evaluate((url) => chrome.tabs.query({ url }), address);

  const reader = await context.newPage();
  await reader.setViewportSize(sizes[surface]);
  await reader.emulateMedia({ colorScheme });
  const file = surface === 'popup' ? 'popup.html' : 'reader.html';
  const { host } = new URL(worker.url());
  await reader.goto(
    `chrome-extension://${host}/${file}?post=${standIn.focal(sample)}&tab=${tab?.id}`,
  );
  await reader.locator('h1').waitFor();
  // What the bar says of missing posts is loaded with this.
  await reader.locator('.afterwards .end').waitFor();
  const words = language === 'ko' ? ko : en;
  const rest = reader.locator('.status').getByRole('button', { name: words.getRest });
  if (await rest.isVisible()) await rest.click();
  await rest.waitFor({ state: 'detached' });
  await reader
    .locator('.reader > [role="status"]:not(:empty), .status .dots')
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 });
  await reader.evaluate(() => document.fonts.ready);
  await reader.waitForLoadState('networkidle');
  // One pixel per point keeps the pictures small; what the README shows is sharper.
  const scale = surface === 'popup' && sample === 'ko' ? 'device' : 'css';
  await reader.screenshot({ path: join(pictures, `${name}.png`), scale });
  await reader.close();
  await page.close();
  console.log(`${name}.png`);
}

/** Two popups side by side: what the README shows. */
async function joinForReadme(context: BrowserContext, names: string[]): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1310, height: 500 });
  const images = names.map((name) => {
    const picture = readFileSync(join(pictures, `${name}.png`)).toString('base64');
    return `<img width="655" src="data:image/png;base64,${picture}">`;
  });
  await page.setContent(`<body style="margin:0;display:flex">${images.join('')}</body>`);
  await page.screenshot({ path: join(pictures, 'readme.png'), scale: 'css' });
  await page.close();
}
