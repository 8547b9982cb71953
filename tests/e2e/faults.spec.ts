import { longConversation } from '@/tests/bench/long-conversation';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { asked, nothingMoreIsAsked } from './asked';
import { type Extension, expect, test } from './extension';
import { expectAtTop, openPopupInTab } from './reader-tab';

const enough = { timeout: 40_000 };
const whole = 'All 25 posts';

test('a token that changed on the way is taken from the page again', async ({ extension }) => {
  const reader = await readWith(extension, 'token expired', 1);
  await expect(reader.getByText(whole)).toBeVisible(enough);
  expect(asked(extension)).toHaveLength(3);
});

test('a token that is refused twice ends it in words', async ({ extension }) => {
  const reader = await readWith(extension, 'token expired', 9);
  await saysFailure(reader, 'token-expired');
  expect(asked(extension)).toHaveLength(2);
});

test('errors beside usable data hinder nothing', async ({ extension }) => {
  const reader = await readWith(extension, 'errors beside data', 9);
  await expect(reader.getByText(whole)).toBeVisible(enough);
});

test('a body cut off in the middle: what was there stays, and trying again gets the rest', async ({
  extension,
}) => {
  const reader = await readWith(extension, 'cut off', 1);
  await saysFailure(reader, 'offline');
  await expect(reader.locator('article h1')).toBeVisible();
  await reader.getByRole('button', { name: en.tryAgain }).first().click();
  // Down at the button the bar says which section that is.
  await expectAtTop(reader, whole);
});

test('an answer in no form we know ends it in words', async ({ extension }) => {
  const reader = await readWith(extension, 'not json', 1);
  await saysFailure(reader, 'unreadable');
  expect(asked(extension)).toHaveLength(1);
});

test('cursors that lead back to themselves end, and nothing is asked twice', async ({
  extension,
}) => {
  const gate = extension.standIn.closeGate('other');
  const reader = await readWith(extension, 'repeated cursors', 20);
  await gate.reached();
  await expect(reader.getByRole('button', { name: barEn.stop, exact: true })).toBeVisible();
  gate.open();
  await expect(reader.getByRole('button', { name: barEn.stop, exact: true })).toHaveCount(
    0,
    enough,
  );
  await expect(reader.locator('article h1')).toBeVisible();
  await nothingMoreIsAsked(extension);
  const questions = asked(extension).map(
    ({ variables }) => `${variables.focalTweetId} ${variables.cursor}`,
  );
  expect(new Set(questions).size).toBe(questions.length);
  expect(questions.length).toBeLessThanOrEqual(6);
});

test('an answer that does not come within 25 seconds is given up', async ({ extension }) => {
  await extension.openKnown('en');
  extension.standIn.closeGate('other');
  const reader = await openPopupInTab(extension);
  await saysFailure(reader, 'too-slow');
  await expect(reader.locator('article h1')).toBeVisible();
});

test('without a network what was gathered stays, and goes on when it is back', async ({
  extension,
}) => {
  await extension.openKnown('en');
  await extension.context.setOffline(true);
  const reader = await openPopupInTab(extension);
  await saysFailure(reader, 'offline');
  await extension.context.setOffline(false);
  await expect(reader.getByText(whole)).toBeVisible(enough);
});

test('a post that X does not show: the reason, and nothing to try again', async ({ extension }) => {
  extension.standIn.addConversation('withheld', {
    author: { name: 'Ana Sol', handle: 'ana_sol' },
    date: '2026-01-02T09:00:00Z',
    posts: [
      { text: 'Gone.', unavailable: 'deleted' },
      { by: { name: 'Reader', handle: 'reader' }, text: 'A pity.', replyTo: null },
    ],
  });
  await extension.page.goto(extension.standIn.url('withheld', 1));
  const reader = await openPopupInTab(extension);
  await saysFailure(reader, 'post-unavailable');
  await expect(reader.getByRole('button', { name: en.tryAgain })).toBeHidden();
  expect(asked(extension).length).toBeLessThanOrEqual(1);
});

test('what X renames tomorrow hinders nothing, and is told in the diagnosis', async ({
  extension,
}) => {
  const { context, id, standIn } = extension;
  const thread = longConversation(20);
  standIn.addConversation('renamed', thread, (answer) =>
    answer
      .replaceAll('"screen_name":', '"handle_of_tomorrow":')
      .replaceAll('"name":"Mira Holm"', '"title_of_tomorrow":"Mira Holm"')
      .replace('"instructions":[', '"instructions":[{"type":"TimelineOfTomorrow"},')
      .replace(
        '"entries":[',
        '"entries":[{"entryId":"tomorrow-1","sortIndex":"1","content":{"entryType":"TimelineOfTomorrow"}},',
      ),
  );
  await extension.page.goto(standIn.url('renamed'));
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 20 posts')).toBeVisible(enough);
  // Whose answers these are, X says in another field, too.
  await expect(reader.locator('.masthead')).toContainText('@mira_writes');
  await reader.goto(`chrome-extension://${id}/diagnostics.html`);
  await expect(reader.getByText(/OfTomorrow/).first()).toBeVisible();
  expect(context.pages().length).toBeGreaterThan(1);
});

async function readWith(
  extension: Extension,
  fault: Parameters<Extension['standIn']['setFault']>[0],
  count: number,
) {
  await extension.openKnown('en');
  extension.standIn.setFault(fault, { madeBy: 'other', count });
  return openPopupInTab(extension);
}

async function saysFailure(
  reader: Awaited<ReturnType<typeof openPopupInTab>>,
  type: 'offline' | 'post-unavailable' | 'too-slow' | 'token-expired' | 'unreadable',
): Promise<void> {
  const { title, notice = title } = en.failure({ type });
  await expect(reader.getByText(notice).first()).toBeVisible(enough);
}
