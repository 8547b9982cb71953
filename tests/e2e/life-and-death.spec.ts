import { longConversation } from '@/tests/bench/long-conversation';
import { type Extension, expect, test } from './extension';
import { openPopupInTab, stopBackground } from './reader-tab';

const whole = 'All 25 posts';
const enough = { timeout: 30_000 };

test('the worker stopped while X is asked: the answer is not lost and nothing is asked twice', async ({
  extension,
}) => {
  extension.standIn.setFault('slow', { madeBy: 'other', count: 2, delayMs: 1_200 });
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  for (const count of [1, 2]) {
    await expect.poll(() => asked(extension).length, enough).toBe(count);
    await stopBackground(extension, reader);
  }
  await expect(reader.getByText(whole)).toBeVisible(enough);
  await nothingMoreIsAsked(extension, 2);
});

test('the worker stopped between two requests: gathering goes on where it was', async ({
  extension,
}) => {
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect.poll(() => asked(extension).at(0)?.status, enough).toBe(200);
  await reader.waitForTimeout(400);
  await stopBackground(extension, reader);
  await expect(reader.getByText(whole)).toBeVisible(enough);
  await nothingMoreIsAsked(extension, 2);
});

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

function asked({ standIn }: Extension) {
  return standIn.requests.filter(
    ({ path, madeBy }) => path.includes('/graphql/') && madeBy !== 'page',
  );
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
