import type { BrowserContext, Request, Worker } from '@playwright/test';
import { en } from '@/texts/en';
import { settingsEn } from '@/texts/settings/en';
import { filesWith } from './files-with';
import { expect, type Home, read, test, workerOf } from './home';
import { openSettings } from './reader-tab';

declare const chrome: {
  storage: Record<'local' | 'session', { get(key: null): Promise<Record<string, unknown>> }>;
};

const title = 'Why ships still burn';

test('of a thread that was read nothing is on the disk, and nothing in the next browser', async ({
  home,
}) => {
  const browser = await home.startBrowser();
  const worker = await workerOf(browser);
  await readInSepia(browser, home, worker);
  expect(await kept(worker, 'local')).toEqual({
    asking: { askedAt: [expect.any(Number), expect.any(Number)] },
    settings: { version: 2, changes: { theme: 'sepia' } },
  });
  expect(JSON.stringify(await kept(worker, 'session'))).toContain(title);
  const { host } = new URL(worker.url());
  await browser.close();

  const ours = (words: string) =>
    filesWith(home.profile, words).filter((path) => path.includes(host));
  expect(ours('askedAt')).not.toEqual([]);
  for (const words of [title, home.standIn.focal('en')]) expect(ours(words)).toEqual([]);

  const next = await workerOf(await home.startBrowser());
  expect(JSON.stringify(await kept(next, 'session'))).not.toContain('page:');
});

test('“Delete everything” brings the settings back to what they were, and leaves the limits alone', async ({
  extension,
}) => {
  const { context, background: worker } = extension;
  await readInSepia(context, extension, worker);
  const settings = await openSettings(extension);
  await settings.getByRole('button', { name: settingsEn.forgetEverything }).click();
  await settings
    .getByRole('button', { name: settingsEn.reallyForgetEverything({ count: 0 }) })
    .click();
  await expect(settings.getByText(settingsEn.forgottenEverything)).toBeVisible();
  expect(await kept(worker, 'local')).toEqual({
    asking: { askedAt: [expect.any(Number), expect.any(Number)] },
  });
  expect(JSON.stringify(await kept(worker, 'session'))).not.toContain(title);
});

/** The whole of a thread, with a setting that is not as by default. */
async function readInSepia(
  browser: BrowserContext,
  home: Pick<Home, 'standIn'>,
  worker: Worker,
): Promise<void> {
  const reader = await read(browser, home, 'en');
  await expect(reader.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
  await reader.getByRole('button', { name: en.appearance }).click();
  await reader.getByRole('radio', { name: en.themes.sepia }).check();
  await expect.poll(async () => Object.keys(await kept(worker, 'local'))).toContain('settings');
}

test('pictures and films are loaded when the article is shown, and not before', async ({
  extension,
}) => {
  const { context: browser, page, standIn } = extension;
  const asked: string[] = [];
  const noteMedia = (request: Request) => {
    const isMedia = /^https:\/\/(pbs|video)\.twimg\.com\//.test(request.url());
    if (isMedia && request.frame()?.url().startsWith('chrome-extension:'))
      asked.push(request.url());
  };
  browser.on('request', noteMedia);
  await page.goto(standIn.url('en'));
  await page.locator('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const reader = await read(browser, extension, 'en');
  await expect(reader.locator('article img').first()).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  browser.off('request', noteMedia);
});

function kept(worker: Worker, area: 'local' | 'session'): Promise<Record<string, unknown>> {
  return worker.evaluate((name) => chrome.storage[name].get(null), area);
}
