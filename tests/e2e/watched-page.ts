import type { Page } from '@playwright/test';
import { watchPage } from '@/tests/hostile/watch-page';
import { test as base } from './extension';

export const { expect } = base;

export type Watched = { hosts: Set<string>; caught: string[] };

/** A browser without the extension and without a network; nothing in its page stops what runs. */
export const test = base.extend<{ watched: Watched }>({
  watched: async ({ page }, use) => {
    const watched: Watched = { hosts: new Set(), caught: [] };
    await page.addInitScript(watchPage);
    await page.addInitScript(tellAtOnce);
    page.on('request', (request) => watched.hosts.add(new URL(request.url()).host));
    page.on('console', (message) => {
      if (message.type() === 'debug') watched.caught.push(message.text());
    });
    await use(watched);
  },
});

/** What is caught is told before the page may be lost. */
function tellAtOnce(): void {
  window.caught.push = (...what) => {
    console.debug(...what);
    return 0;
  };
}

/** Loads a page of this HTML, as a file that was opened. */
export async function show(page: Page, html: string, contentType = 'text/html'): Promise<void> {
  const address = 'https://file.example/';
  await page.route(address, (route) =>
    route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: html }),
  );
  await page.goto(address);
  await page.unroute(address);
}
