import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags } from '@/demo/browser-flags';
import { startStandIn } from '@/demo/server';
import { expect, extensionFolder, test } from './extension';

const script = readFileSync(join(extensionFolder, 'content-scripts/x-page.js'), 'utf8');
const perBurst = 30;

test('whoever had our line could make X’s page ask no faster than one request at a time, 1.5 s apart', async () => {
  const standIn = await startStandIn();
  const executablePath = process.env.UNSPOOL_BROWSER;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: browserFlags({ port: standIn.port }),
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    // In place of the extension's other half: somebody who takes the line.
    await page.addInitScript(() => {
      document.addEventListener('unspool:offer', (event) => {
        const [port] = (event as MessageEvent).ports;
        const heard: unknown[] = [];
        event.preventDefault();
        Object.assign(globalThis, { port, heard });
        if (port) port.onmessage = ({ data }) => heard.push(data);
      });
    });
    await page.addInitScript({ content: script });
    await page.goto(standIn.url('en'));
    const answers = () =>
      page.evaluate(() => (globalThis as unknown as Line).heard.filter(({ number }) => number));
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as Line).heard))
      .toHaveLength(1);

    for (let burst = 1; burst <= 4; burst += 1) {
      await page.evaluate(
        ({ count, first, id }) => {
          for (let number = first; number < first + count; number += 1) {
            const ask = { id, cursor: `c${number}` };
            (globalThis as unknown as Line).port.postMessage({ number, ask });
          }
        },
        { count: perBurst, first: burst * 100, id: standIn.focal('en') },
      );
      await expect.poll(async () => (await answers()).length).toBe(burst * perBurst);
    }
    const refused = (await answers()).filter(({ because }) => because === 'too many');
    expect(refused).toHaveLength(4 * (perBurst - 1));
    expect(standIn.requests.filter(({ madeBy }) => madeBy === 'other')).toHaveLength(4);
    // By the page's own clock: on its way to the server a request may be late, and each begins a
    // moment after its time was noted.
    const times = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (name.includes('cursor') ? [startTime] : [])),
    );
    expect(times).toHaveLength(4);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_400);
  } finally {
    await browser.close();
    await standIn.stop();
  }
});

type Line = { port: MessagePort; heard: { number?: number; because?: string }[] };
