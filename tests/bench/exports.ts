import { chromium } from '@playwright/test';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { buildPage } from '@/tests/build-page';
import type { ExportsBench } from './exports-page';
import { longThread } from './long-thread';
import { ratio, row } from './measure';

declare const exportsBench: ExportsBench;

const length = 200;

/** Each export of 200 posts as a ratio to composing them, in the same page of a browser. */
export async function benchExports(): Promise<void> {
  const executablePath = await findBrowser();
  const { script } = await buildPage('tests/bench/exports-page.ts');
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'exportsBench' in globalThis);
    const times = await page.evaluate((thread) => exportsBench.times(thread), longThread(length));
    const { compose = 0, ...exports } = times;
    for (const [name, time] of Object.entries(exports)) {
      const note = `of composing, ${time.toFixed(1)} ms`;
      row(`export as ${name} (${length} posts)`, ratio(time, compose), note);
    }
  } finally {
    await browser.close();
  }
}
