import type { Page } from '@playwright/test';
import { mostInWindow } from '@/core/request-limits';
import { longConversation } from '@/tests/bench/long-conversation';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { asked } from './asked';
import { expect, read, test, workerOf } from './home';
import { expectAtTop } from './reader-tab';

declare const chrome: {
  storage: {
    local: {
      QUOTA_BYTES: number;
      get(name: string): Promise<object>;
      set(values: object): Promise<void>;
      remove(name: string): Promise<void>;
    };
  };
};

test('after X refused, no tab asks again, nor does the next browser', async ({ home }) => {
  home.standIn.setFault('rate limited', { madeBy: 'other', count: 1 });
  const browser = await home.startBrowser();
  await says(await read(browser, home, 'en'), 'rate-limited');
  await says(await read(browser, home, 'en', 2), 'rate-limited');
  await browser.close();

  const next = await home.startBrowser();
  await says(await read(next, home, 'en'), 'rate-limited');
  expect(asked(home)).toHaveLength(1);
});

test('a refusal without end, as an earlier version noted it, is over after an hour', async ({
  extension,
}) => {
  await extension.background.evaluate(async () => {
    const until = 99_999_999_999_000;
    const refusal = { failure: { type: 'rate-limited', until }, at: Date.now() - 3_600_000, until };
    await chrome.storage.local.set({ asking: { askedAt: [], refusal } });
  });
  const reader = await read(extension.context, extension, 'en');
  await expect(reader.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
});

test('times of requests that no limit needs are gone as the background starts', async ({
  home,
}) => {
  const browser = await home.startBrowser();
  const worker = await workerOf(browser);
  const now = Date.now();
  await worker.evaluate(
    (askedAt) => chrome.storage.local.set({ asking: { askedAt } }),
    [now - 86_400_000, now - 60_000],
  );
  await browser.close();

  const next = await workerOf(await home.startBrowser());
  const kept = () => next.evaluate(() => chrome.storage.local.get('asking'));
  await expect.poll(kept).toEqual({ asking: { askedAt: [now - 60_000] } });
});

test('on a disk that is full, X is asked for nothing, in words', async ({ extension }) => {
  const { background, context } = extension;
  await background.evaluate(async () => {
    const { local } = chrome.storage;
    const quota = local.QUOTA_BYTES - '"filler"'.length;
    await local.set({ filler: 'x'.repeat(quota - 2) });
  });
  const reader = await read(context, extension, 'en');
  await says(reader, 'not-recorded');
  expect(asked(extension)).toEqual([]);

  await background.evaluate(() => chrome.storage.local.remove('filler'));
  await expect(reader.getByText(en.failure({ type: 'not-recorded' }).title).first()).toBeVisible();
  await reader.getByRole('button', { name: en.tryAgain }).first().click();
  await expectAtTop(reader, 'All 25 posts');
});

test('the budget is one for all tabs, and the next browser goes on with what is left of it', async ({
  home,
}) => {
  const first = await home.startBrowser();
  const worker = await workerOf(first);
  await worker.evaluate(async (count) => {
    const askedAt = Array.from({ length: count }, (_, index) => Date.now() - 600_000 + index);
    await chrome.storage.local.set({ asking: { askedAt } });
  }, mostInWindow - 1);
  await says(await read(first, home, 'en'), 'budget-spent');
  expect(asked(home)).toHaveLength(1);
  const another = { ...longConversation(30), delivery: { moduleSize: 10 } };
  home.standIn.addConversation('another', another);
  await says(await read(first, home, 'another'), 'budget-spent');
  await first.close();

  const next = await home.startBrowser();
  await says(await read(next, home, 'en'), 'budget-spent');
  expect(asked(home)).toHaveLength(1);
});

test('two readers at once ask one after the other, and never for the same', async ({
  extension,
}) => {
  const { context } = extension;
  const readers = await Promise.all([
    read(context, extension, 'en'),
    read(context, extension, 'en', 25),
  ]);
  for (const reader of readers) {
    await expect(reader.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
  }
  const times = asked(extension).map(({ time }) => time);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(times.length).toBeLessThanOrEqual(2);
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_450);
});

async function says(
  reader: Page,
  type: 'rate-limited' | 'budget-spent' | 'not-recorded',
): Promise<void> {
  await expect(reader.locator('article h1')).toBeVisible();
  // The bar says it, with what there is and a way to the whole reason.
  await expect(reader.locator('.status')).toContainText(barEn.reasons[type], { timeout: 40_000 });
}
