import type { Conversation, PostSpec } from '@/demo/thread-spec';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { endEn } from '@/texts/end/en';
import { settingsEn } from '@/texts/settings/en';
import { allowUnpacked, openAfterUpdate } from './after-update';
import { asked } from './asked';
import { type Extension, expect, test } from './extension';
import { kept } from './kept';
import { expectAtTop, openPopupInTab, openSettings } from './reader-tab';

declare const chrome: { runtime: { reload(): void } };

const enough = { timeout: 20_000 };

test('“3 new posts” since it was read, once the page has them', async ({ extension }) => {
  await readOnce(extension, grown(0));
  extension.standIn.addConversation('growing', grown(3));
  await extension.page.reload();
  const again = await openPopupInTab(extension);
  await expect(again.getByText(en.newPosts({ count: 3 })).first()).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(0);
});

test('“Look for new posts” asks X, once, and only then', async ({ extension }) => {
  await readOnce(extension, grown(0));
  extension.standIn.addConversation('growing', grown(3));
  const again = await openPopupInTab(extension);
  await again.getByRole('button', { name: en.lookForNew }).click();
  await expect(again.getByText(en.newPosts({ count: 3 })).first()).toBeVisible(enough);
  await expect(again.getByText('Added later: 3.')).toBeVisible();
  await again.getByRole('button', { name: endEn.readNew }).click();
  await expect(again.locator('.block:focus')).toContainText('Added later: 1.');
  expect(asked(extension)).toHaveLength(1);
});

test('a look that finds nothing says so, and when it was', async ({ extension }) => {
  await readOnce(extension, grown(0));
  const again = await openPopupInTab(extension);
  await again.getByRole('button', { name: en.lookForNew }).click();
  const end = again.locator('.end');
  await expect(end.getByText(/^Nothing new · looked at \d/)).toBeVisible(enough);
  await expect(end.getByRole('button', { name: endEn.lookAgain })).toBeVisible();
  await again.getByRole('button', { name: en.more }).click();
  await expect(again.getByRole('menuitem', { name: en.lookForNew })).toContainText(/\d:\d\d/);
});

test('a thread that had to make room for others stays on the screen, and says so', {
  tag: '@wide',
}, async ({ extension }) => {
  await extension.choose({ mayAskX: false });
  await extension.openThread('ko');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 14 posts')).toBeVisible(enough);
  const keptHere = () => kept(extension.background);
  const words = '지독한 부족';
  expect(await keptHere()).toContain(words);
  const other = await extension.context.newPage();
  for (const day of ['03', '04']) {
    extension.standIn.addConversation(day, huge(`2026-01-${day}T09:00:00Z`));
    await other.goto(extension.standIn.url(day));
    await expect.poll(keptHere, enough).toContain(extension.standIn.focal(day));
  }
  await expect.poll(async () => (await keptHere()).includes(words), enough).toBe(false);
  await reader.getByRole('button', { name: en.lookForNew }).click();
  await expect(reader.getByText(en.failure({ type: 'not-held' }).title)).toBeVisible(enough);
  await expect(reader.getByText('All 14 posts')).toBeVisible();
  await expect(reader.locator('article h1')).toBeVisible();
});

test('“Forget this thread” leaves nothing of it and all of the others', async ({ extension }) => {
  await readOnce(extension, grown(0));
  await extension.openThread('ko');
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible();
  await reader.getByRole('button', { name: en.more }).click();
  await reader.getByRole('menuitem', { name: barEn.forgetThread }).click();
  await expect(reader.locator('.outcome')).toHaveText(barEn.forgotten);
  expect(await kept(extension.background)).not.toContain(extension.standIn.focal('ko'));
  expect(await kept(extension.background)).toContain(extension.standIn.focal('growing'));
});

test('“Delete everything” wants a second click, and then nothing of any thread is left', async ({
  extension,
}) => {
  await readOnce(extension, grown(0));
  await extension.openThread('ko');
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible();
  const settings = await openSettings(extension);
  await settings.getByRole('button', { name: settingsEn.forgetEverything }).click();
  expect(await kept(extension.background)).toContain(extension.standIn.focal('growing'));
  await settings
    .getByRole('button', { name: settingsEn.reallyForgetEverything({ count: 0 }) })
    .click();
  await expect(settings.getByText(settingsEn.forgottenEverything)).toBeVisible();
  const left = await kept(extension.background);
  for (const name of ['ko', 'growing']) expect(left).not.toContain(extension.standIn.focal(name));
});

test.describe('the extension loaded anew', () => {
  test.use({ isAlone: true });

  test('after an update of the extension the page that was open is read as far as it is visible', async ({
    extension,
  }) => {
    await extension.openThread('ko');
    await allowUnpacked(extension.context);
    const problems: string[] = [];
    extension.page.on('pageerror', ({ message }) => problems.push(message));
    extension.page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    const address = `chrome-extension://${extension.id}/reader.html?post=${extension.standIn.focal('ko')}`;
    await extension.background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const reader = await openAfterUpdate(extension.context, address);
    await expect(reader.locator('article h1')).toBeVisible(enough);
    await expect(reader.getByText(barEn.readFromPage)).toBeVisible();
    await extension.page.evaluate(goHome);
    expect(problems).toEqual([]);
  });

  test('an update while it is open: the browser closes our pages, opened anew they say what to do', async ({
    extension,
  }) => {
    await extension.openKnown('ko');
    await allowUnpacked(extension.context);
    const { id, standIn } = extension;
    const address = `chrome-extension://${id}/reader.html?post=${standIn.focal('ko')}`;
    const tab = await extension.context.newPage();
    await tab.goto(address);
    const popup = await extension.clickIcon();
    for (const page of [tab, popup]) await expect(page.locator('article h1')).toBeVisible(enough);

    const closed = [tab, popup].map((page) => page.waitForEvent('close', enough));
    await extension.background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await Promise.all(closed);

    const again = await openAfterUpdate(extension.context, address);
    const { title } = en.failure({ type: 'page-opened-before' });
    await expect(again.getByText(title).first()).toBeVisible(enough);
    await again.getByRole('button', { name: en.reloadPage }).first().click();
    await expectAtTop(again, 'All 14 posts');
  });
});

/** Runs in the page: until what our script does of it at once and in its next turn is done. */
function goHome(): Promise<void> {
  history.pushState({}, '', '/home');
  return new Promise((resolve) => setTimeout(resolve));
}

async function readOnce(extension: Extension, thread: Conversation): Promise<void> {
  extension.standIn.addConversation('growing', thread);
  await extension.openThread('growing');
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 4 posts')).toBeVisible();
  await reader.close();
}

/** Four numbered posts, and what its author added long after. */
function grown(later: number): Conversation {
  const first = [1, 2, 3, 4].map(
    (number): PostSpec => ({ text: `${number}/4 Thought ${number}.` }),
  );
  const added = Array.from(
    { length: later },
    (_, index): PostSpec => ({
      text: `Added later: ${index + 1}.`,
      at: `2030-01-0${index + 1}T09:00:00Z`,
    }),
  );
  return {
    author: { name: 'Ana Sol', handle: 'ana_sol' },
    date: '2026-01-02T09:00:00Z',
    lang: 'en',
    posts: [...first, ...added],
  };
}

/** Posts as long as X lets them be, in letters of three bytes each: two of these do not fit into the session's memory. */
function huge(date: string): Conversation {
  return {
    author: { name: 'Ana Sol', handle: 'ana_sol' },
    date,
    lang: 'ko',
    posts: Array.from({ length: 70 }, (_, index) => ({
      text: `${index + 1}. ${'가나다 '.repeat(6_200)}`,
    })),
    delivery: { moduleSize: 70 },
  };
}
