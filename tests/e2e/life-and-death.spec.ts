import type { Page } from '@playwright/test';
import type { Gate } from '@/demo/gates';
import { longConversation } from '@/tests/bench/long-conversation';
import { en } from '@/texts/en';
import { asked, nothingMoreIsAsked } from './asked';
import { type Extension, expect, test } from './extension';
import { openPopupInTab, stopBackground } from './reader-tab';

const whole = 'All 25 posts';
const enough = { timeout: 30_000 };

/** Where in the life of the next request, `count` having been answered, the worker is stopped. */
const moments: Record<string, (given: Moment) => Promise<void>> = {
  'before each request': async ({ extension, reader, gate, count, stop }) => {
    if (count > 0) await expect(reader.getByText(`${11 + 10 * count} of 40`).first()).toBeVisible();
    await stop();
    await gate.reached(count + 1);
    await letOneGo(extension, gate, count);
  },
  'while each request is under way': async ({ extension, gate, count, stop }) => {
    await gate.reached(count + 1);
    await stop();
    await letOneGo(extension, gate, count);
  },
  'as soon as each request is answered': async ({ extension, gate, count, stop }) => {
    await gate.reached(count + 1);
    await letOneGo(extension, gate, count);
    await stop();
  },
};

type Moment = {
  extension: Extension;
  reader: Page;
  gate: Gate;
  count: number;
  stop: () => Promise<void>;
};

async function letOneGo(extension: Extension, gate: Gate, count: number): Promise<void> {
  gate.letOneGo();
  await expect.poll(() => asked(extension)[count]?.status, { ...enough, intervals: [5] }).toBe(200);
}

for (const [moment, pass] of Object.entries(moments)) {
  test(`the worker stopped ${moment}: nothing is lost and nothing asked twice`, async ({
    extension,
  }) => {
    extension.standIn.addConversation('forty', {
      ...longConversation(40),
      delivery: { moduleSize: 10 },
    });
    const gate = extension.standIn.closeGate('other');
    await extension.openThread('forty');
    const reader = await openPopupInTab(extension);
    const stop = () => stopBackground(extension, reader);
    for (const count of [0, 1, 2]) await pass({ extension, reader, gate, count, stop });
    gate.open();
    await expect(reader.getByText('All 40 posts')).toBeVisible(enough);
    await askedOnceEach(extension, 3);
  });
}

test('the worker stopped before the reader opens: what the page had loaded is there', async ({
  extension,
}) => {
  await extension.openThread('ko');
  const other = await openPopupInTab(extension);
  await expect(other.locator('article h1')).toBeVisible();
  const address = other.url();
  await stopBackground(extension, other);
  await other.goto('about:blank');
  await other.goto(address);
  await expect(other.locator('article h1')).toBeVisible();
  expect(asked(extension)).toHaveLength(0);
});

test('the worker asleep while one reads: a click wakes it, and the rest is gathered', async ({
  extension,
}) => {
  await extension.openThread('en');
  const { context, id, standIn } = extension;
  const reader = await context.newPage();
  await reader.goto(`chrome-extension://${id}/reader.html?post=${standIn.focal('en')}`);
  await reader.getByRole('button', { name: en.getRest }).first().waitFor();
  await stopBackground(extension, reader);
  await reader.getByRole('button', { name: en.getRest }).first().click();
  await expect(reader.getByText(whole)).toBeVisible(enough);
  await askedOnceEach(extension, 2);
});

test('the reader closed while gathering: the request under way is the last one', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await gate.reached();
  await reader.close();
  gate.open();
  await nothingMoreIsAsked(extension);
  expect(asked(extension).filter(isFor(extension, 'en'))).toHaveLength(1);

  const again = await openPopupInTab(extension);
  await expect(again.getByText(whole)).toBeVisible(enough);
  expect(asked(extension).filter(isFor(extension, 'en'))).toHaveLength(2);
});

test('back at a thread read before, it is there at once and X is asked for nothing', async ({
  extension,
}) => {
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText(whole)).toBeVisible(enough);
  await reader.close();
  await extension.openThread('ko');
  await extension.openThread('en');
  const again = await openPopupInTab(extension);
  await expect(again.getByText(whole)).toBeVisible({ timeout: 3_000 });
  await askedOnceEach(extension, 2);
});

test('the tab closed while gathering: what was gathered stays, and why it ended is said', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await gate.reached();
  await extension.page.close();
  await expect(reader.getByText(/no longer open/)).toBeVisible(enough);
  await expect(reader.locator('article h1')).toBeVisible();
});

test('the tab navigated while gathering: what was there stays, and it goes on once back', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const address = extension.page.url();
  const reader = await openPopupInTab(extension);
  await gate.reached();
  await extension.page.goto('https://x.com/home');
  await expect(reader.getByText(en.failure({ type: 'tab-gone' }).title)).toBeVisible(enough);
  await expect(reader.locator('article h1')).toBeVisible();

  gate.open();
  await extension.page.goto(address);
  const again = await openPopupInTab(extension);
  await expect(again.getByText(whole)).toBeVisible(enough);
  expect(asked(extension).length).toBeLessThanOrEqual(3);
});

test('X’s page moved on to another thread while gathering: this reader gets its own to the end', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  await extension.openThread('en');
  const reader = await openPopupInTab(extension, { post: extension.standIn.focal('en') });
  await gate.reached();
  const elsewhere = new URL(extension.standIn.url('ja')).pathname;
  await extension.page.evaluate((path) => history.pushState({}, '', path), elsewhere);
  gate.open();
  await expect(reader.getByText(whole)).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(2);
});

test.describe('with the back/forward cache', () => {
  test.use({ hasBackForwardCache: true });

  test('a page taken from it still hears and asks', async ({ extension }) => {
    await leaveAndComeBack(extension);
    const reader = await openPopupInTab(extension);
    await expect(reader.getByText(whole)).toBeVisible(enough);
    await askedOnceEach(extension, 2);
  });

  test('one left for it while gathering goes on when it is back', async ({ extension }) => {
    const gate = extension.standIn.closeGate('other');
    const reader = await leaveAndComeBack(extension, async () => {
      const opened = await openPopupInTab(extension);
      await gate.reached();
      return opened;
    });
    gate.open();
    await expect(reader.locator('article h1')).toBeVisible();
    const again = await openPopupInTab(extension);
    await expect(again.getByText(whole)).toBeVisible(enough);
    expect(asked(extension).length).toBeLessThanOrEqual(3);
  });
});

/** Away from a thread and back again, to the very page that was left. */
async function leaveAndComeBack<Reader>(
  extension: Extension,
  meanwhile?: () => Promise<Reader>,
): Promise<Reader> {
  const { page } = extension;
  await extension.openKnown('en');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  const made = await meanwhile?.();
  await page.evaluate(() => setTimeout(() => location.assign('https://x.com/home'), 0));
  const path = () => page.evaluate(() => location.pathname).catch(() => 'on its way');
  await expect.poll(path, enough).toBe('/home');
  await page.evaluate(() => setTimeout(() => history.back(), 0));
  const isBack = () => page.evaluate(() => Reflect.get(window, 'persisted') === true);
  await expect.poll(() => isBack().catch(() => false), enough).toBe(true);
  return made as Reader;
}

function isFor({ standIn }: Extension, name: string) {
  return ({ variables }: { variables: Record<string, unknown> }) =>
    variables.focalTweetId === standIn.focal(name);
}

/** So often for each of its pages once, and no more. */
async function askedOnceEach(extension: Extension, count: number): Promise<void> {
  const cursors = asked(extension).map(({ variables }) => variables.cursor);
  expect(cursors).toHaveLength(count);
  expect(new Set(cursors).size).toBe(count);
  await nothingMoreIsAsked(extension);
}

test('back at a thread that has grown, what is known is there at once, and X is not asked unbidden', async ({
  extension,
}) => {
  const thread = longConversation(5);
  const author = { name: 'Ana Sol', handle: 'ana_sol' };
  extension.standIn.addConversation('growing', { ...thread, author });
  await extension.openThread('growing');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 5 posts')).toBeVisible();
  await reader.close();

  const later = { text: 'One thing more, a year later.', at: '2030-01-01T09:00:00Z' };
  const main = thread.posts.slice(0, 5);
  extension.standIn.addConversation('growing', {
    ...thread,
    author,
    posts: [...main, later, ...thread.posts.slice(5)],
  });
  const again = await openPopupInTab(extension);
  await expect(again.getByText('All 5 posts')).toBeVisible();
  expect(asked(extension)).toHaveLength(0);
});
