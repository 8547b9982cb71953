import type { Settings } from '@/core/settings';
import { longConversation } from '@/tests/bench/long-conversation';
import { en } from '@/texts/en';
import { asked } from './asked';
import { type Extension, expect, test } from './extension';
import { expectAtTop } from './reader-tab';

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
  await extension.choose({ opening: 'long' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await expect(popup.locator('article h1')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Get the rest' }).first()).toBeVisible();
  expect(asked(extension)).toHaveLength(0);
  expect(await extension.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);

  await popup.close();
  await opensByClickAlone(extension, 'en');
});

test('“Get the rest” in a reader that opened by itself gathers the whole thread', async ({
  extension,
}) => {
  await extension.choose({ opening: 'long' });
  await extension.openThread('en');
  const popup = await extension.openedPopup();
  await popup.getByRole('button', { name: 'Get the rest' }).first().click();
  await expectAtTop(popup, 'All 25 posts');
});

/** X shows the first post, and as many of those after it as its module holds. */
const unwanted: Record<string, { changes: Partial<Settings>; moduleSize: number }> = {
  'unless that was chosen': { changes: {}, moduleSize: 10 },
  'for fewer posts than usual': { changes: { opening: 'long' }, moduleSize: 1 },
  'for fewer posts than chosen': { changes: { opening: 'long', openingFrom: 12 }, moduleSize: 10 },
};

for (const [when, { changes, moduleSize }] of Object.entries(unwanted)) {
  test(`does not open by itself ${when}`, async ({ extension }) => {
    await extension.choose(changes);
    const conversation = { ...longConversation(30), delivery: { moduleSize } };
    extension.standIn.addConversation('long', conversation);
    await opensByClickAlone(extension, 'long');
  });
}

test('opening by itself on twenty threads costs X nothing', { tag: '@wide' }, async ({
  extension,
}) => {
  await extension.choose({ opening: 'long' });
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
  expect(asked(extension)).toHaveLength(0);
});

test('with asking turned off, a click shows what is there and says what to do', async ({
  extension,
}) => {
  await extension.choose({ mayAskX: false });
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await expect(popup.locator('article h1')).toBeVisible();
  const { title } = en.failure({ type: 'asking-is-off' });
  await expect(popup.getByText(title).first()).toBeVisible();
  expect(asked(extension)).toHaveLength(0);
});

/**
 * Only a reader that was clicked for asks X, and none opens where one is open: once the moment is
 * over in which it would open by itself, a click opens one, and that one asks.
 */
async function opensByClickAlone(extension: Extension, sample: string): Promise<void> {
  const gate = extension.standIn.closeGate('other');
  await extension.openKnown(sample);
  await momentIsOver(extension);
  expect(await extension.currentPopup()).toBeUndefined();
  await extension.clickIcon();
  await gate.reached();
}

/** Whoever waits for the page to be still hears of it in the order in which they asked. */
async function momentIsOver({ background }: Extension): Promise<void> {
  await background.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Badge }).chrome;
    const [tab] = await tabs.query({ active: true });
    await tabs.sendMessage(tab?.id, { type: 'wait until still' }, { frameId: 0 });
  });
}

function badge({ background }: Extension): Promise<string> {
  return background.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Badge }).chrome;
    const [tab] = await tabs.query({ active: true });
    return action.getBadgeText({ tabId: tab?.id });
  });
}

type Badge = {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number | undefined, message: object, to: object): Promise<unknown>;
  };
  action: { getBadgeText(filter: object): Promise<string> };
};
