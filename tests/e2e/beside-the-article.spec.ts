import type { Conversation, PostSpec } from '@/demo/thread-spec';
import { en } from '@/texts/en';
import { endEn } from '@/texts/end/en';
import { keepEn } from '@/texts/keep/en';
import { asked, nothingMoreIsAsked } from './asked';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

const author = { name: 'Ana Sol', handle: 'ana_sol' };
const enough = { timeout: 20_000 };

test('other people’s replies stand folded under the article, as trees, in X’s order or by time', async ({
  extension,
}) => {
  const reader = await read(extension, [
    { text: '1/2 The first thought.' },
    { text: '2/2 The second thought.' },
    { by: person(1), text: 'Ranked first, written last.', replyTo: 1, at: '+3h' },
    { text: 'The author answers.', replyTo: 3, at: '+4h' },
    { by: person(2), text: 'And an answer to that.', replyTo: 4, at: '+5h' },
    { by: person(3), text: 'Ranked last, written first.', replyTo: 1, at: '+1h' },
  ]);
  const discussion = reader.locator('.discussion');
  await expect(discussion.locator('summary')).toContainText(endEn.replies({ count: 4 }));
  await expect(discussion.getByText('Ranked first')).toBeHidden();
  await expect(reader.locator('article')).not.toContainText('The author answers.');

  await discussion.locator('summary').click();
  const branches = discussion.locator('.replies').first().locator('> li');
  await expect(branches).toHaveCount(2);
  await expect(branches.nth(0)).toContainText('Ranked first');
  await expect(branches.nth(0).locator('.is-depth-1 .is-author')).toContainText(
    'The author answers.',
  );
  await expect(branches.nth(0).locator('.is-depth-2')).toContainText('And an answer to that.');
  await discussion.getByRole('radio', { name: endEn.orders.oldest }).check();
  await expect(branches.nth(0)).toContainText('Ranked last');
});

test('a reply to a certain passage leads there, and Escape leads back', async ({ extension }) => {
  const long = 'Far away from the end. '.repeat(60);
  const posts: PostSpec[] = [
    { text: `1/3 ${long}` },
    { text: '2/3 The boiler fails first.' },
    { text: `3/3 ${long}` },
    { by: person(1), text: 'I saw it happen.', replyTo: 2 },
  ];
  const reader = await read(extension, posts, {}, 2);
  await reader.locator('.discussion summary').click();
  const passage = reader.locator('.reply-passage');
  await expect(passage).toHaveCount(1);
  await expect(passage).toHaveText('The boiler fails first.');
  await passage.click();
  const block = reader.locator('.block:focus');
  await expect(block).toContainText('The boiler fails first.');
  await expect(block).toBeInViewport();
  await reader.keyboard.press('Escape');
  await expect(passage).toBeFocused();
  await expect(passage).toBeInViewport();
});

test('at the end stand a mark, the author and what one can do with the thread', async ({
  extension,
}) => {
  const reader = await read(extension, [{ text: '1/2 One.' }, { text: '2/2 Two.' }]);
  const last = reader.locator('article .block.is-last p').last();
  await expect(last).toHaveText('Two.');
  const mark = await last.evaluate((words) => getComputedStyle(words, '::after').backgroundColor);
  expect(mark).not.toBe('rgba(0, 0, 0, 0)');
  await expect(reader.locator('.end')).toContainText(author.name);
  const end = reader.locator('.end');
  await end.getByRole('button', { name: keepEn.keep }).click();
  await expect(end.getByRole('button', { name: keepEn.kept })).toBeVisible();
  await end.getByRole('button', { name: en.exports }).click();
  await expect(reader.getByRole('dialog', { name: en.exports })).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(end.getByRole('button', { name: en.exports })).toBeFocused();
  await expect(reader.locator('.discussion')).toHaveCount(0);
});

test('what opens over the article gives the focus back to what opened it', async ({
  extension,
}) => {
  const reader = await read(extension, [{ text: '1/2 One.' }, { text: '2/2 Two.' }]);
  const tools = reader.getByRole('toolbar');
  for (const name of [en.appearance, en.exports, en.more]) {
    const tool = tools.getByRole('button', { name, exact: true });
    await tool.click();
    await expect(reader.getByRole('dialog', { name, exact: true })).toBeVisible();
    await reader.keyboard.press('Escape');
    await expect(reader.locator('dialog')).toHaveCount(0);
    await expect(tool).toBeFocused();
  }
});

test('more replies come a page at a click, five pages at most, and only when asked for', async ({
  extension,
}) => {
  const strangers = Array.from(
    { length: 40 },
    (_, index): PostSpec => ({ by: person(index), text: `Reply ${index + 1}.`, replyTo: 1 }),
  );
  const reader = await read(extension, [{ text: '1/2 One.' }, { text: '2/2 Two.' }, ...strangers], {
    repliesSize: 4,
  });
  expect(asked(extension)).toHaveLength(0);
  const summary = reader.locator('.discussion summary');
  await expect(summary).toContainText(endEn.repliesOf({ count: 4, all: 40 }));

  await summary.click();
  const more = reader.getByRole('button', { name: endEn.loadMore });
  for (let page = 1; page <= 5; page += 1) {
    await more.click();
    await expect.poll(() => asked(extension).length, enough).toBe(page);
    await expect(summary).toContainText(endEn.repliesOf({ count: 4 + 4 * page, all: 40 }), enough);
  }
  await expect(more).toBeHidden();
  expect(asked(extension)).toHaveLength(5);
  await nothingMoreIsAsked(extension);
});

test('the author’s branches stand under the article, the second part of it behind a link', async ({
  extension,
}) => {
  extension.standIn.addConversation('later', {
    author,
    date: '2026-02-02T09:00:00Z',
    posts: [{ text: 'Where we left off.' }],
  });
  const part2 = extension.standIn.focal('later');
  const reader = await read(extension, [
    { text: 'The first thought.' },
    { text: 'The second thought.' },
    {
      text: 'The last one: it goes on here.',
      quote: { id: part2, by: author, text: 'Where we left off.', at: '2026-02-02T09:00:00Z' },
    },
    { text: 'A side remark to the first.', replyTo: 1, at: '+2d' },
  ]);
  await expect(reader.locator('article')).not.toContainText('A side remark');
  await reader.locator('.branches summary').click();
  await expect(reader.locator('.branches')).toContainText('A side remark to the first.');
  await expect(reader.getByRole('link', { name: endEn.continuation })).toHaveAttribute(
    'href',
    new RegExp(`/status/${part2}$`),
  );
});

test('a thread that answers somebody begins with whom it answers, and the words are its author’s', async ({
  extension,
}) => {
  const reader = await read(
    extension,
    [
      { by: person(1), text: 'Why is the sea salt?', replyTo: null },
      { text: 'Because rivers carry salt.', replyTo: 1 },
      { text: 'And the sun takes only the water.', replyTo: 2 },
    ],
    {},
    2,
  );
  await expect(reader.locator('article')).toContainText('Why is the sea salt?');
  await expect(reader.locator('article blockquote')).toContainText('Why is the sea salt?');
  await expect(reader.getByText('2 posts').first()).toBeVisible();
});

async function read(
  extension: Extension,
  posts: PostSpec[],
  delivery: Conversation['delivery'] = {},
  place = 1,
) {
  const conversation = { author, date: '2026-01-02T09:00:00Z', lang: 'en', posts, delivery };
  extension.standIn.addConversation('spoken-about', conversation);
  await extension.openThread('spoken-about', place);
  const reader = await openPopupInTab(extension);
  await expect(reader.locator('article h1')).toBeVisible();
  return reader;
}

function person(number: number) {
  return { name: `Reader ${number}`, handle: `reader_${number}` };
}
