import type { BrowserContext, Page } from '@playwright/test';
import { type StandIn, startStandIn } from '@/demo/server';
import { expect, test } from './extension';
import { startBrowser } from './start-browser';

/** The stand-in alone, without the extension: what X's page does, this one does too. */
let standIn: StandIn;
let context: BrowserContext;
let page: Page;

// All in one browser.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  standIn = await startStandIn();
  context = await startBrowser({ port: standIn.port, viewport: { width: 1000, height: 900 } });
  await standIn.stop();
});

test.beforeEach(async () => {
  standIn = await startStandIn({ port: standIn.port });
  page = await context.newPage();
});

test.afterEach(async () => {
  await page.close();
  await context.clearCookies();
  await standIn.stop();
});

test.afterAll(() => context.close());

test('a click on the home page opens a thread without a new document; going back asks nothing', async () => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await page.getByText('Why ships still burn').click();
  await expect(page.locator('[data-testid=tweetText]').first()).toContainText('Nine tenths');
  await expect(page).toHaveURL(standIn.url('en'));
  await page.goBack();
  await page.getByText('Why ships still burn').click();
  await expect(page.locator('[data-testid=tweetText]').first()).toBeVisible();
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
  expect(asked()).toHaveLength(1);
});

test('only the cells near the window are in the document, and the rest comes when scrolled to', async () => {
  await page.goto(standIn.url('en'));
  const cells = page.locator('[data-testid=cellInnerDiv]');
  await expect(cells.first()).toBeVisible();
  const more = page.getByRole('button', { name: 'Show replies' });
  for (let pages = 1; pages < 3; pages += 1) {
    await scrollTo(more);
    await more.click();
    await expect.poll(() => asked().length).toBe(pages + 1);
  }
  await scrollTo(page.getByText('25/25'));
  expect(await cells.count()).toBeLessThan(13);
  expect(asked().every((one) => one.madeBy === 'page' && one.status === 200)).toBe(true);
});

test('signed out there is a login and no request; after a refusal the page says so', async () => {
  standIn.signOut();
  await page.goto(standIn.url('ko'));
  await expect(page.getByTestId('login')).toBeVisible();
  expect(asked()).toHaveLength(0);
  standIn.signIn();
  standIn.setFault('rate limited');
  await page.goto('https://x.com/home');
  await page.goto(standIn.url('ko'));
  await expect(page.getByText('Something went wrong')).toBeVisible();
});

test('the second front-end asks api.x.com and has no test ids', async () => {
  standIn.useFrontEnd('x-web');
  await page.goto(standIn.url('ko'));
  await expect(page.locator('article')).toHaveCount(14);
  await expect(page.locator('[data-testid]')).toHaveCount(0);
  expect(asked()).toMatchObject([{ host: 'api.x.com', method: 'POST', status: 200 }]);
});

test('the films play', async () => {
  await page.goto('https://x.com/home');
  const duration = await page.evaluate(async () => {
    const video = document.createElement('video');
    video.src = 'https://video.twimg.com/tweet_video/rotor.mp4';
    await new Promise((resolve, reject) => {
      video.onloadedmetadata = resolve;
      video.onerror = () => reject(new Error(video.error?.message));
    });
    return video.duration;
  });
  expect(duration).toBeGreaterThan(1);
});

function asked() {
  return standIn.requests.filter((one) => one.operation !== undefined);
}

async function scrollTo(target: ReturnType<Page['locator']>) {
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 500);
      return target.isVisible();
    })
    .toBe(true);
}
