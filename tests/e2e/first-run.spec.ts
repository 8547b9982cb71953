import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { firstRunOf } from '@/demo/close-first-run';
import { startStandIn } from '@/demo/server';
import { en } from '@/texts/en';
import { firstRunEn } from '@/texts/first-run/en';
import { firstRunKo } from '@/texts/first-run/ko';
import { settingsEn } from '@/texts/settings/en';
import { test as base, type Extension, expect, extensionFolder } from './extension';
import { workerOf } from './home';
import { findProblems } from './reader-structure';
import { startBrowser } from './start-browser';

declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

type Installed = { context: BrowserContext; page: Page };

/** A browser that has just installed the extension, with the page that this opens. */
const test = base.extend<{ installed: Installed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
  installed: async ({}, use) => {
    const standIn = await startStandIn();
    const profile = mkdtempSync(join(tmpdir(), 'unspool-'));
    const context = await startBrowser({
      port: standIn.port,
      profile,
      extensionFolder,
      keepsFirstRun: true,
    });
    await use({ context, page: await firstRunOf(context) });
    await context.close();
    await standIn.stop();
    rmSync(profile, { recursive: true, force: true });
  },
});

/** As the link to it does, at any time after. */
async function openFirstRun({ id, page }: Extension): Promise<Page> {
  await page.goto(`chrome-extension://${id}/first-run.html`);
  return page;
}

test('installing opens one page, which tells the keys as they are', async ({ installed }) => {
  const { context, page } = installed;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstRunEn.title);
  const worker = await workerOf(context);
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  const { shortcut } = commands.find(({ name }) => name === '_execute_action') ?? {};
  expect(shortcut).toBe('Alt+R');
  await expect(page.locator('kbd')).toHaveText(['Alt', 'R']);
  expect(context.pages().filter((each) => each.url() === page.url())).toHaveLength(1);
});

test('where no keys are set it says so, and the way to choose some is the browser’s own', async ({
  extension,
}) => {
  const { context, page } = extension;
  await page.addInitScript(() => {
    Object.assign(chrome.commands, { getAll: async () => [] });
  });
  await openFirstRun(extension);
  await expect(page.getByText(firstRunEn.noShortcut)).toBeVisible();
  await expect(page.locator('kbd')).toHaveCount(0);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: firstRunEn.changeShortcut }).click();
  await expect.poll(async () => (await opening).url()).toBe('chrome://extensions/shortcuts');
});

test('a sample thread reads without a connection, and asks nobody', async ({
  installed: { context, page },
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await context.setOffline(true);
  await page.getByRole('link', { name: firstRunEn.trySample }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nine posts, read as one page');
  await expect(page.locator('.byline')).toContainText(en.posts({ count: 9 }));
  await expect(page.getByText(en.allPosts({ count: 9 })).first()).toBeVisible();
  const picture = page.getByRole('img', { name: /^A harbour/ });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  const addresses = await page
    .locator('article a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect([...new Set(addresses)].filter((to) => to.startsWith('https:'))).toEqual([
    'https://x.com/',
  ]);
  expect(new Set(asked)).toEqual(new Set(['chrome-extension:']));
});

test('what one may choose is one press away', async ({ extension }) => {
  const page = await openFirstRun(extension);
  await page.getByRole('link', { name: firstRunEn.settings }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(settingsEn.settings);
});

test('in Korean, page and sample are Korean', async ({ extension }) => {
  await extension.choose({ language: 'ko' });
  const page = await openFirstRun(extension);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstRunKo.title);
  await page.getByRole('link', { name: firstRunKo.trySample }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '아홉 조각으로 쓰고 한 편으로 읽는 글',
  );
});

test('axe finds nothing on it in any theme, wide and narrow', async ({ extension }) => {
  for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
    await extension.choose({ theme });
    const page = await openFirstRun(extension);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findProblems(page), `${theme}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});
