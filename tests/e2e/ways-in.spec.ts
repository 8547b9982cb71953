import { longConversation } from '@/tests/bench/long-conversation';
import { type Extension, expect, test } from './extension';

test('the icon shows how many posts of the thread are known', async ({ extension }) => {
  await extension.openThread('ko');
  await expect.poll(() => badge(extension)).toBe('14');
  await extension.page.goto('https://x.com/home');
  await expect.poll(() => badge(extension)).toBe('');
});

test('the icon follows navigation inside X’s page', async ({ extension }) => {
  await extension.page.goto('https://x.com/home');
  await extension.page
    .locator(`a[href="${new URL(extension.standIn.url('ja')).pathname}"]`)
    .first()
    .click();
  await extension.page.locator('article').first().waitFor();
  const popup = await extension.clickIcon();
  await expect(popup.locator('article [lang="ja"]').first()).toBeAttached();
});

test('opens by itself on a thread, once, without asking X and without a history entry', async ({
  extension,
}) => {
  await extension.choose({ autoOpen: true });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await expect(popup.locator('article h1')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Get the rest' }).first()).toBeVisible();
  expect(asked(extension)).toBe(0);
  expect(await extension.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);

  await popup.close();
  await extension.page.reload();
  await extension.page.locator('article').first().waitFor();
  await extension.page.waitForTimeout(2_500);
  expect(await extension.currentPopup()).toBeUndefined();
});

test('“Get the rest” in a reader that opened by itself gathers the whole thread', async ({
  extension,
}) => {
  await extension.choose({ autoOpen: true });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await popup.getByRole('button', { name: 'Get the rest' }).first().click();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
});

test('does not open by itself unless that was chosen, nor for fewer posts than chosen', async ({
  extension,
}) => {
  await extension.openThread('ko');
  await extension.page.waitForTimeout(2_000);
  expect(await extension.currentPopup()).toBeUndefined();
  await extension.choose({ autoOpen: true });
  await extension.openThread('single');
  await extension.page.waitForTimeout(2_000);
  expect(await extension.currentPopup()).toBeUndefined();
});

test('opening by itself on twenty threads costs X nothing', async ({ extension }) => {
  test.setTimeout(120_000);
  await extension.choose({ autoOpen: true });
  for (let index = 0; index < 20; index += 1) {
    const conversation = longConversation(6 + index);
    const name = `long-${index}`;
    extension.standIn.addConversation(name, {
      ...conversation,
      author: { name: `Author ${index}`, handle: `author_${index}` },
      date: `2026-02-${String(index + 1).padStart(2, '0')}T09:00:00Z`,
      delivery: { moduleSize: 4 },
    });
    await extension.openThread(name);
    const popup = await extension.openedPopup();
    await expect(popup.locator('article h1')).toBeVisible();
    await popup.close();
  }
  expect(asked(extension)).toBe(0);
});

test('with asking turned off, a click shows what is there and says what to do', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  await popup.waitForTimeout(3_000);
  expect(asked(extension)).toBe(0);
});

/** Requests that X's own page did not make. */
function asked({ standIn }: Extension): number {
  return standIn.requests.filter(({ operation, madeBy }) => operation && madeBy === 'other').length;
}

function badge({ background }: Extension): Promise<string> {
  return background.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Badge }).chrome;
    const [tab] = await tabs.query({ active: true });
    return action.getBadgeText({ tabId: tab?.id });
  });
}

type Badge = {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(filter: object): Promise<string> };
};
