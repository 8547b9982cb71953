import type { BrowserContext, Page } from '@playwright/test';
import { changedByAuthor } from '@/demo/author-changes';
import type { Conversation } from '@/demo/thread-spec';
import { changesEn } from '@/texts/changes/en';
import { en } from '@/texts/en';
import { highlightsEn } from '@/texts/highlights/en';
import { keepEn } from '@/texts/keep/en';
import type { Extension } from './extension';
import { expect, type Home, read, test, workerOf } from './home';
import { findProblems } from './reader-structure';

declare const chrome: { storage: { session: { clear(): Promise<void> } } };

const before: Conversation = {
  author: { name: 'Mira Holm', handle: 'mira_writes' },
  lang: 'en',
  posts: [
    'How the lighthouse keepers counted ships, and why they stopped.',
    'In 1884 the keeper wrote down every sail that he saw.',
    'His wife counted at night, and nobody paid her for it.',
    'The books are still there, in a cellar by the harbour.',
    'Whoever reads them sees the steamers come.',
  ].map((text) => ({ text })),
};
const after = changedByAuthor(before, [
  { does: 'edit', place: 2, text: 'In 1886 the keeper wrote down every sail that he saw.' },
  { does: 'delete', place: 3 },
  { does: 'add', text: 'Since last week they can be read online.' },
]);

async function keepKeepers(browser: BrowserContext, given: Pick<Home, 'standIn'>): Promise<void> {
  given.standIn.addConversation('keepers', before);
  const reader = await read(browser, given, 'keepers');
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.keep }).click();
  await expect(
    reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept, exact: true }),
  ).toBeVisible();
}

/** Kept, and changed on X by the time the browser knows nothing of it any more but what was kept. */
async function readChanged({ context, page, standIn, background }: Extension): Promise<Page> {
  await keepKeepers(context, { standIn });
  for (const other of context.pages()) if (other !== page) await other.close();
  await background.evaluate(() => chrome.storage.session.clear());
  standIn.addConversation('keepers', after);
  const reader = await read(context, { standIn }, 'keepers');
  await expect(reader.getByText(changed(3))).toBeVisible();
  return reader;
}

async function openKept(browser: BrowserContext): Promise<Page> {
  const { host } = new URL((await workerOf(browser)).url());
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${host}/library.html`);
  await page.locator('.kept-title').click();
  await page.locator('article .block').first().waitFor();
  return page;
}

const article = (page: Page) => page.locator('.article');
const changed = (count: number) => changesEn.changed({ count });
const passage = (page: Page, name: RegExp) => page.getByRole('listitem', { name });

test('what was edited, deleted and added is said passage by passage, and nothing replaced before one chooses', async ({
  extension,
}) => {
  const reader = await readChanged(extension);
  const library = await openKept(extension.context);
  await expect(article(library)).toContainText('In 1884 the keeper');
  await expect(article(library)).not.toContainText('online');
  await expect(article(library)).not.toContainText('nobody paid her');
  await library.getByRole('button', { name: changesEn.showKept }).click();
  await expect(article(library)).toContainText('nobody paid her');

  await reader.bringToFront();
  await reader.getByRole('button', { name: changesEn.show, exact: true }).click();
  const edited = passage(reader, /^Edited/);
  await expect(edited.locator('mark')).toHaveText(['1884', '1886']);
  await edited.getByRole('button', { name: changesEn.takeNew }).click();
  await expect(article(library)).toContainText('In 1886 the keeper');
  await passage(reader, /^Added/)
    .getByRole('button', { name: changesEn.add, exact: true })
    .click();
  await expect(article(library)).toContainText('read online');
  await expect(reader.getByRole('listitem', { name: /^Deleted/ })).toBeVisible();
});

test('what its author deleted is removed for good by one press, wherever it was', async ({
  extension,
}) => {
  await readChanged(extension);
  const library = await openKept(extension.context);
  await library.getByRole('button', { name: changesEn.removeForGood }).click();
  await expect(library.getByRole('button', { name: changesEn.showKept })).toHaveCount(0);
  await library.goto(new URL('/library.html', library.url()).href);
  await library.getByRole('searchbox').fill('nobody paid');
  await expect(library.locator('.kept')).toHaveCount(0);
  await library.getByRole('searchbox').fill('steamers');
  await expect(library.locator('.kept')).toHaveCount(1);
});

test('what is said of it can be heard, reached by keys, and read by everybody', async ({
  extension,
}) => {
  const reader = await readChanged(extension);
  await reader.getByRole('button', { name: changesEn.showKept }).click();
  expect(await findProblems(reader)).toEqual([]);
  await reader.getByRole('button', { name: changesEn.show, exact: true }).press('Enter');
  await expect(reader.getByRole('region', { name: changed(3) })).toBeFocused();
  expect(await findProblems(reader)).toEqual([]);
  await reader.emulateMedia({ colorScheme: 'dark' });
  expect(await findProblems(reader, 'colours')).toEqual([]);
  await reader.keyboard.press('Tab');
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('region', { name: changed(2) })).toBeFocused();
});

test('“Keep mine” leaves the words as they were kept, and is not asked again, in the next browser', async ({
  home,
}) => {
  const first = await home.startBrowser();
  await keepKeepers(first, home);
  await first.close();
  home.standIn.addConversation('keepers', after);
  const browser = await home.startBrowser();
  const reader = await read(browser, home, 'keepers');
  await reader.getByRole('button', { name: changesEn.show, exact: true }).click();
  for (const [kind, name] of [
    [/^Edited/, changesEn.keepMine],
    [/^Deleted/, changesEn.keepMine],
    [/^Added/, changesEn.leaveOut],
  ] as const) {
    await passage(reader, kind).getByRole('button', { name }).click();
    await expect(passage(reader, kind)).toHaveCount(0);
  }
  const library = await openKept(browser);
  await expect(article(library)).toContainText('In 1884 the keeper');
  await expect(article(library)).toContainText('nobody paid her');
  await expect(article(library)).not.toContainText('online');
  await reader.reload();
  await reader.getByRole('toolbar').getByRole('button', { name: keepEn.kept, exact: true }).click();
  await expect(reader.getByLabel(keepEn.note)).toBeVisible();
  await expect(reader.getByText(changesEn.nothingReplaced)).toHaveCount(0);
});

test('a highlight in words that were edited says that they have changed, and shows them as they were', async ({
  home,
}) => {
  home.standIn.addConversation('keepers', before);
  const first = await home.startBrowser();
  const marking = await read(first, home, 'keepers');
  await marking.getByRole('toolbar').getByRole('button', { name: keepEn.keep }).waitFor();
  const block = marking.locator('.block-paragraph', { hasText: 'In 1884 the keeper' });
  await block.focus();
  await marking.keyboard.press('h');
  await marking.getByRole('button', { name: highlightsEn.keep }).click();
  await expect.poll(() => markedIn(marking)).toContain('In 1884 the keeper');
  await first.close();

  home.standIn.addConversation('keepers', after);
  const browser = await home.startBrowser();
  const reader = await read(browser, home, 'keepers');
  await expect(reader.getByText(changed(3))).toBeVisible();
  await reader.getByRole('button', { name: changesEn.show, exact: true }).click();
  await passage(reader, /^Edited/)
    .getByRole('button', { name: changesEn.takeNew })
    .click();
  const kept = await openKept(browser);
  await expect(article(kept)).toContainText('In 1886 the keeper');
  await expect.poll(() => markedIn(kept)).not.toContain('keeper wrote');
  await kept.getByRole('button', { name: en.more }).press('Enter');
  await kept.getByRole('menuitem', { name: keepEn.highlights }).click();
  const list = kept.getByRole('dialog', { name: highlightsEn.list });
  await expect(list.getByRole('listitem')).toContainText(highlightsEn.changed);
  await expect(list.getByRole('listitem')).toContainText('In 1884 the keeper wrote down');
  expect(await findProblems(kept)).toEqual([]);
});

/** The words that are drawn as marked. */
function markedIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('yours') ?? [])]
      .map((range) =>
        (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
      )
      .join(' '),
  );
}
