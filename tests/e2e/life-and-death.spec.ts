import { en } from '@/components/texts/en';
import { longConversation } from '@/tests/bench/long-conversation';
import { type Extension, expect, test } from './extension';
import { openPopupInTab, stopBackground } from './reader-tab';

const whole = 'All 25 posts';
const enough = { timeout: 30_000 };

/** Where in the life of each request the worker is stopped. */
const moments = {
  'before each request': (extension: Extension, count: number) =>
    expect
      .poll(() => isAnswered(extension, count), enough)
      .toBe(true)
      .then(() => pause(extension, count === 0 ? 0 : 900)),
  'while each request is under way': (extension: Extension, count: number) =>
    expect.poll(() => asked(extension).length, enough).toBe(count + 1),
  'as soon as each request is answered': (extension: Extension, count: number) =>
    expect.poll(() => isAnswered(extension, count + 1), enough).toBe(true),
};

for (const [moment, reach] of Object.entries(moments)) {
  test(`the worker stopped ${moment}: nothing is lost and nothing asked twice`, async ({
    extension,
  }) => {
    test.setTimeout(90_000);
    extension.standIn.addConversation('forty', {
      ...longConversation(40),
      delivery: { moduleSize: 10 },
    });
    extension.standIn.setFault('slow', { madeBy: 'other', count: 3, delayMs: 1_000 });
    await extension.openThread('forty');
    const reader = await openPopupInTab(extension);
    for (const count of [0, 1, 2]) {
      await reach(extension, count);
      await stopBackground(extension, reader);
    }
    await expect(reader.getByText('All 40 posts')).toBeVisible(enough);
    await nothingMoreIsAsked(extension, 3);
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
  await nothingMoreIsAsked(extension, 2);
});

test('the reader closed while gathering: the request under way is the last one', async ({
  extension,
}) => {
  extension.standIn.setFault('slow', { madeBy: 'other', count: 1, delayMs: 800 });
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect.poll(() => asked(extension).length, enough).toBe(1);
  await reader.close();
  await extension.page.waitForTimeout(4_500);
  expect(asked(extension)).toHaveLength(1);

  const again = await openPopupInTab(extension);
  await expect(again.getByText(whole)).toBeVisible(enough);
  await nothingMoreIsAsked(extension, 2);
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
  await nothingMoreIsAsked(extension, 2);
});

test('the tab closed while gathering: what was gathered stays, and why it ended is said', async ({
  extension,
}) => {
  extension.standIn.setFault('slow', { madeBy: 'other', count: 1, delayMs: 5_000 });
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect.poll(() => asked(extension).length, enough).toBe(1);
  await extension.page.close();
  await expect(reader.getByText(/no longer open/)).toBeVisible(enough);
  await expect(reader.locator('article h1')).toBeVisible();
});

test('the tab navigated while gathering: what was there stays, and it goes on once back', async ({
  extension,
}) => {
  extension.standIn.setFault('slow', { madeBy: 'other', count: 1, delayMs: 3_000 });
  await extension.openThread('en');
  const address = extension.page.url();
  const reader = await openPopupInTab(extension);
  await expect.poll(() => asked(extension).length, enough).toBe(1);
  await extension.page.goto('https://x.com/home');
  await expect(reader.getByText(en.failure({ type: 'tab-gone' }).title)).toBeVisible(enough);
  await expect(reader.locator('article h1')).toBeVisible();

  await extension.page.goto(address);
  const again = await openPopupInTab(extension);
  await expect(again.getByText(whole)).toBeVisible(enough);
  expect(asked(extension).length).toBeLessThanOrEqual(3);
});

test('X’s page moved on to another thread while gathering: this reader gets its own to the end', async ({
  extension,
}) => {
  extension.standIn.setFault('slow', { madeBy: 'other', count: 1, delayMs: 1_500 });
  await extension.openThread('en');
  const reader = await openPopupInTab(extension, { post: extension.standIn.focal('en') });
  await expect.poll(() => asked(extension).length, enough).toBe(1);
  const elsewhere = new URL(extension.standIn.url('ja')).pathname;
  await extension.page.evaluate((path) => history.pushState({}, '', path), elsewhere);
  await expect(reader.getByText(whole)).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(2);
});

test.describe('with the back/forward cache', () => {
  test.use({ hasBackForwardCache: true });

  test('a page taken from it still hears and asks', async ({ extension }) => {
    await leaveAndComeBack(extension);
    const reader = await openPopupInTab(extension);
    await expect(reader.getByText(whole)).toBeVisible(enough);
    await nothingMoreIsAsked(extension, 2);
  });

  test('one left for it while gathering goes on when it is back', async ({ extension }) => {
    extension.standIn.setFault('slow', { madeBy: 'other', count: 1, delayMs: 2_000 });
    const reader = await leaveAndComeBack(extension, () => openPopupInTab(extension));
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
  await extension.openThread('en');
  await pause(extension, 1_500);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  const made = await meanwhile?.();
  if (made) await expect.poll(() => asked(extension).length, enough).toBe(1);
  await page.evaluate(() => setTimeout(() => location.assign('https://x.com/home'), 0));
  const path = () => page.evaluate(() => location.pathname).catch(() => 'on its way');
  await expect.poll(path, enough).toBe('/home');
  await page.evaluate(() => setTimeout(() => history.back(), 0));
  const isBack = () => page.evaluate(() => Reflect.get(window, 'persisted') === true);
  await expect.poll(() => isBack().catch(() => false), enough).toBe(true);
  return made as Reader;
}

function asked({ standIn }: Extension) {
  return standIn.requests.filter(
    ({ path, madeBy }) => path.includes('/graphql/') && madeBy !== 'page',
  );
}

function isAnswered(extension: Extension, count: number): boolean {
  return count === 0 || asked(extension)[count - 1]?.status === 200;
}

function pause({ context }: Extension, ms: number): Promise<void> {
  return context.pages()[0]?.waitForTimeout(ms) ?? Promise.resolve();
}

async function nothingMoreIsAsked(extension: Extension, count: number): Promise<void> {
  await extension.context.pages()[0]?.waitForTimeout(3_500);
  const cursors = asked(extension).map(({ variables }) => variables.cursor);
  expect(cursors).toHaveLength(count);
  expect(new Set(cursors).size).toBe(count);
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
