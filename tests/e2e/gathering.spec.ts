import { longConversation } from '@/tests/bench/long-conversation';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { mostForThread } from '@/x/gather/asking-limits';
import { asked } from './asked';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

declare const chrome: {
  contextMenus: { onClicked: { dispatch(choice: object, tab: object): void } };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
};

const enough = { timeout: 30_000 };

test('after a release of X the request fits no more: the page’s next own one is taken, once', async ({
  extension,
}) => {
  await extension.openThread('en');
  extension.standIn.setFault('empty 404', { madeBy: 'other', count: 1 });
  const reader = await openPopupInTab(extension);
  const { title } = en.failure({ type: 'request-outdated' });
  await expect(reader.getByText(title).first()).toBeVisible(enough);
  expect(asked(extension).map(({ status }) => status)).toEqual([404]);

  await extension.page.reload();
  await expect(reader.getByText('All 25 posts')).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(3);
});

test('the second front-end, by fetch from api.x.com, is heard and asked just so', async ({
  extension,
}) => {
  extension.standIn.useFrontEnd('x-web');
  await extension.openThread('en');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 25 posts')).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(2);
});

test('gone away on X and back again, the tab still hears and asks', async ({ extension }) => {
  await extension.openThread('en');
  await extension.page.goto('https://x.com/home');
  await extension.page.goBack();
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 25 posts')).toBeVisible(enough);
});

test('three hundred posts over ten pages take as many requests as there are pages left', {
  tag: '@wide',
}, async ({ extension }) => {
  const conversation = { ...longConversation(300), delivery: { moduleSize: 30 } };
  extension.standIn.addConversation('three-hundred', conversation);
  await extension.openThread('three-hundred');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 300 posts')).toBeVisible({ timeout: 60_000 });
  const requests = asked(extension);
  // The page itself has loaded the first of ten, and the author's numbering says when it is whole.
  const leastPossible = 300 / 30 - 1;
  expect(requests).toHaveLength(leastPossible);
  expect(leastPossible).toBeLessThan(mostForThread);
  const pauses = requests.slice(1).map(({ time }, index) => time - (requests[index]?.time ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1_490);
});

test('a thread longer than one opening may ask for goes on when the reader is opened again', {
  tag: '@wide',
}, async ({ extension }) => {
  const pages = mostForThread + 2;
  const conversation = { ...longConversation(pages * 8), delivery: { moduleSize: 8 } };
  extension.standIn.addConversation('longer', conversation);
  await extension.openThread('longer');
  const reader = await openPopupInTab(extension);
  const { title, advice } = en.failure({ type: 'budget-spent' });
  await expect(reader.getByText(title)).toBeVisible({ timeout: 60_000 });
  await reader.getByRole('button', { name: barEn.why }).click();
  await expect(reader.getByText(advice)).toBeVisible();
  expect(asked(extension)).toHaveLength(mostForThread);
  await reader.close();

  const again = await openPopupInTab(extension);
  await expect(again.getByText(`All ${pages * 8} posts`)).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(pages - 1);
});

test('“Read as article” on a link opens the post on X, and its reader as soon as X shows it', async ({
  extension,
}) => {
  await extension.page.goto('https://x.com/home');
  await chooseMenu(extension, extension.standIn.url('en'));
  const reader = await readerTab(extension);
  await expect(reader.getByText('All 25 posts')).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(2);
});

test('“Read as article” on a thread that is known opens its reader at once', async ({
  extension,
}) => {
  await extension.openKnown('ko');
  await chooseMenu(extension, extension.standIn.url('ko', 3));
  const reader = await readerTab(extension);
  await expect(reader.getByText('All 14 posts')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(2);
});

async function chooseMenu({ background }: Extension, linkUrl: string): Promise<void> {
  await background.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'read-as-article-link', linkUrl: address, pageUrl: 'https://x.com/home' },
      tab as object,
    );
  }, linkUrl);
}

async function readerTab({ context }: Extension) {
  await expect
    .poll(() => context.pages().some((page) => page.url().includes('/reader.html')), enough)
    .toBe(true);
  const reader = context.pages().find((page) => page.url().includes('/reader.html'));
  if (!reader) throw new Error('unreachable');
  return reader;
}

test('a thread that X’s page shows from its own memory, without a request, is asked for', async ({
  extension,
}) => {
  await extension.openKnown('ko');
  const path = new URL(extension.standIn.url('ja')).pathname;
  await extension.page.evaluate((address) => history.pushState({}, '', address), path);
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article [lang="ja"]').first()).toBeAttached({ timeout: 15_000 });
  expect(asked(extension)).toHaveLength(1);
});
