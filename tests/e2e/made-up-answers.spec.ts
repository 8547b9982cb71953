import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension';
import { openPopupInTab } from './reader-tab';

const madeUp = 'These words are made up.';
const enough = { timeout: 20_000 };

test('what a script in X’s page makes up changes the thread open in its tab, and no other', async ({
  extension,
}) => {
  const { context, page, standIn } = extension;
  await extension.openThread('en');
  const english = await openPopupInTab(extension);
  await expect(english.locator('article h1')).toBeVisible(enough);
  await english.close();
  const other = await context.newPage();
  await other.goto(standIn.url('ko'));
  await other.locator('article').first().waitFor();

  // About a thread that another tab has open; and about its own, with the other's post within.
  await makeUp(other, { asked: standIn.focal('en'), named: standIn.focal('en') });
  await makeUp(other, { asked: standIn.focal('ko'), named: standIn.focal('en') });
  const korean = await openPopupInTab({ ...extension, page: other });
  await expect(korean.getByText(madeUp).first()).toBeVisible(enough);
  const known = await openPopupInTab({ ...extension, page });
  await expect(known.locator('article h1')).toHaveText(/ships/i);
  await expect(known.getByText(madeUp)).toHaveCount(0);
  // Nor when it is opened anew, in that very browser.
  await page.reload();
  await page.locator('article').first().waitFor();
  const again = await openPopupInTab(extension);
  await expect(again.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
  await expect(again.getByText(madeUp)).toHaveCount(0);
});

test('a thread made up before it is opened is X’s own once it is', async ({ extension }) => {
  const { context, page, standIn } = extension;
  await extension.openThread('ko');
  await makeUp(page, { asked: standIn.focal('ko'), named: standIn.focal('en') });
  const korean = await openPopupInTab(extension);
  await expect(korean.getByText(madeUp).first()).toBeVisible(enough);
  const other = await context.newPage();
  await other.goto(standIn.url('en'));
  await other.locator('article').first().waitFor();
  const english = await openPopupInTab({ ...extension, page: other });
  await expect(english.getByText('All 25 posts')).toBeVisible({ timeout: 40_000 });
  await expect(english.getByText(madeUp)).toHaveCount(0);
});

test('an answer that never came, with properties and a “load” event of the page’s own, is no answer', async ({
  extension,
}) => {
  await extension.openThread('ko');
  await sendsNothing(extension);
  const reader = await openPopupInTab(extension);
  await expect(reader.getByText('All 14 posts')).toBeVisible(enough);
  await expect(reader.getByText(madeUp)).toHaveCount(0);
});

/**
 * The page gets an answer that X never sent, as from a service worker of its own: all words are
 * changed, and a copy of its first post says that it is `named`, of that conversation.
 */
async function makeUp(page: Page, { asked, named }: { asked: string; named: string }) {
  const answer = JSON.parse(await request(page, asked, await queryIdOf(page)));
  const { instructions } = answer.data.threaded_conversation_with_injections_v2;
  const { entries } = instructions.find((one: { entries?: [] }) => one.entries);
  changeWords(entries);
  const { rest_id: id } = entries[0].content.itemContent.tweet_results.result;
  entries.push(JSON.parse(JSON.stringify(entries[0]).replaceAll(id, named)));
  await page.route(/\/graphql\/made-up\//, (route) => route.fulfill({ json: answer }));
  await request(page, asked, 'made-up');
  // Heard once the page is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function changeWords(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  if ('full_text' in fields) {
    const display_text_range = [0, madeUp.length];
    Object.assign(fields, { full_text: madeUp, display_text_range, entities: {} });
  }
  delete fields.note_tweet;
  for (const name in fields) changeWords(fields[name]);
}

function queryIdOf(page: Page): Promise<string> {
  return page.evaluate(() => Reflect.get(window, '__INITIAL_STATE__').queryId);
}

/** As X's page asks for a post's thread; gives what came. */
function request(page: Page, focalTweetId: string, queryId: string): Promise<string> {
  return page.evaluate(
    ({ variables, id }) => {
      const { bearer, features, fieldToggles } = Reflect.get(window, '__INITIAL_STATE__');
      const query = Object.entries({ variables, features, fieldToggles }).map(
        ([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`,
      );
      const xhr = new XMLHttpRequest();
      xhr.open('GET', `/i/api/graphql/${id}/TweetDetail?${query.join('&')}`);
      xhr.setRequestHeader('authorization', `Bearer ${bearer}`);
      xhr.setRequestHeader('x-csrf-token', /ct0=([^;]*)/.exec(document.cookie)?.[1] ?? '');
      xhr.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
      return new Promise<string>((resolve) => {
        xhr.onload = () => resolve(xhr.responseText);
        xhr.send();
      });
    },
    { variables: { focalTweetId, rankingMode: 'Relevance' }, id: queryId },
  );
}

async function sendsNothing({ page, standIn }: Extension): Promise<void> {
  await page.evaluate(
    ({ id, words }) => {
      const request = new XMLHttpRequest();
      const variables = encodeURIComponent(JSON.stringify({ focalTweetId: id }));
      request.open('GET', `/i/api/graphql/q/TweetDetail?variables=${variables}`);
      const post = {
        rest_id: id,
        legacy: { id_str: id, full_text: words, conversation_id_str: id },
        core: { user_results: { result: { rest_id: '1', core: { screen_name: 'a', name: 'A' } } } },
      };
      const entry = {
        entryId: `tweet-${id}`,
        content: { itemContent: { tweet_results: { result: post } } },
      };
      const conversation = { instructions: [{ type: 'TimelineAddEntries', entries: [entry] }] };
      const data = { threaded_conversation_with_injections_v2: conversation };
      const own = { status: 200, readyState: 4, response: JSON.stringify({ data }) };
      for (const [name, value] of Object.entries(own)) {
        Object.defineProperty(request, name, { value });
      }
      request.send();
      request.dispatchEvent(new Event('load'));
      request.abort();
    },
    { id: standIn.focal('ko'), words: madeUp },
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
