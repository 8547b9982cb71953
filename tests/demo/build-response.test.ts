import { expect, test } from 'vitest';
import { buildPages, idOf, responsesFor } from '@/demo/build-pages';
import { answerTweetDetail, answerTweetResult } from '@/demo/build-response';
import { conversationFromText } from '@/demo/parse-thread-text';
import { entriesIn, postIdsIn, tweetsIn } from './read-response';

const threeParts = conversationFromText(`author: Mira Holm @mira_writes
date: 2026-01-02T09:00:00Z

One
---
Two
---
Three
--- by=@reader Jo Reader
A question
--- reply=4
An answer
--- ad by=@brand Brand
Buy this
--- related
An older post`);

test('the first page holds the focal post, the author’s chain as one module, and replies', () => {
  const [page] = responsesFor(threeParts);
  const entries = entriesIn(page);
  expect(entries.map((entry) => entry.entryId.replace(/-\d+$/, ''))).toEqual([
    'tweet',
    'conversationthread',
    'conversationthread',
    'conversationthread',
    'tweetdetailrelatedtweets',
  ]);
  expect(postIdsIn(entries[1])).toEqual([idOf(threeParts, 2), idOf(threeParts, 3)]);
  expect(JSON.stringify(entries[3])).toContain('promotedMetadata');
});

test('a post in the middle shows those above it at top level', () => {
  const focalTweetId = idOf(threeParts, 3);
  const entries = entriesIn(answerTweetDetail(threeParts, { focalTweetId }));
  expect(entries.slice(0, 3).map((entry) => entry.entryId)).toEqual(
    [1, 2, 3].map((place) => `tweet-${idOf(threeParts, place)}`),
  );
});

test('following every cursor brings every post of the chain once', () => {
  const posts = Array.from({ length: 25 }, (_, index) => ({ text: `Part ${index + 1}` }));
  const long = { author: { name: 'A', handle: 'a' }, posts };
  const pages = buildPages(long, { moduleSize: 8 });
  expect(pages).toHaveLength(3);
  expect(pages.flatMap((page) => postIdsIn(page.response))).toEqual(
    posts.map((_, index) => idOf(long, index + 1)),
  );
  expect(JSON.stringify(pages[1]?.response)).toContain('"type":"TimelineAddToModule"');
});

test('a continuation that is not on the first page comes with the Bottom cursor', () => {
  const pages = buildPages(threeParts, { lateContinuation: true, repliesSize: 1 });
  expect(postIdsIn(pages[0]?.response)).not.toContain(idOf(threeParts, 2));
  expect(pages.flatMap((page) => postIdsIn(page.response))).toContain(idOf(threeParts, 2));
});

test('entities count code points of the escaped text, and the media link lies outside', () => {
  const conversation = conversationFromText(
    '\n😀 a < b & https://example.com/page @jo\n[photo: a ship 1200x800 src=harbour]',
  );
  const [tweet] = tweetsIn(responsesFor(conversation)[0]);
  const { full_text, entities, display_text_range, extended_entities } = tweet?.legacy ?? {};
  const characters = Array.from(full_text ?? '');
  const [from, to] = entities?.urls[0]?.indices ?? [];
  expect(full_text).toMatch(
    /^😀 a &lt; b &amp; https:\/\/t\.co\/\w{10} @jo https:\/\/t\.co\/\w{10}$/,
  );
  expect(characters.slice(from, to).join('')).toBe(entities?.urls[0]?.url);
  expect(characters.slice(...(display_text_range ?? [])).join('')).toMatch(/@jo$/);
  expect(extended_entities?.media).toHaveLength(1);
});

test('a reply begins with the people it answers, outside the displayed range', () => {
  const answer = answerTweetResult(threeParts, idOf(threeParts, 5));
  const [tweet] = tweetsIn(answer);
  expect(tweet?.legacy.full_text).toBe('@reader An answer');
  expect(tweet?.legacy.display_text_range).toEqual([8, 17]);
});

test('a long post has its whole text and its bold words in UTF-16 units', () => {
  const conversation = conversationFromText(`\n--- rich\n😀 **bold** ${'word '.repeat(80)}end`);
  const [tweet] = tweetsIn(responsesFor(conversation)[0]);
  const note = tweet?.note_tweet?.note_tweet_results.result;
  expect(note?.text).toMatch(/^😀 bold .* end$/);
  expect(note?.richtext.richtext_tags).toEqual([
    { from_index: 3, to_index: 7, richtext_types: ['Bold'] },
  ]);
  expect(tweet?.legacy.full_text.length).toBeLessThan(280);
});

test('a deleted post keeps its place, a missing one is never mentioned', () => {
  const conversation = conversationFromText('\nOne\n---\n[deleted]\n---\n[missing]\n---\nFour');
  const [page] = responsesFor(conversation);
  const text = JSON.stringify(page);
  expect(text).toContain('TweetTombstone');
  expect(postIdsIn(page)).toEqual([1, 2, 4].map((place) => idOf(conversation, place)));
  expect(text).toContain(`"in_reply_to_status_id_str":"${idOf(conversation, 3)}"`);
});

test('shuffled entries still tell their order', () => {
  const entries = entriesIn(responsesFor({ ...threeParts, delivery: { shuffle: 5 } })[0]);
  const sorted = entries.toSorted((one, other) => (one.sortIndex > other.sortIndex ? -1 : 1));
  expect(entries).not.toEqual(sorted);
  expect(sorted[0]?.entryId).toBe(`tweet-${idOf(threeParts, 1)}`);
});

test('posts may stand in any order, with ids that do not rise, and even in circles', () => {
  const author = { name: 'A', handle: 'a' };
  const conversation = {
    author,
    posts: [
      { id: '900', replyTo: '500', text: 'third' },
      { id: '500', replyTo: '700', text: 'second' },
      { id: '700', replyTo: null, text: 'first' },
    ],
  };
  const [page] = responsesFor(conversation, '700');
  expect(postIdsIn(page)).toEqual(['700', '500', '900']);
  expect(JSON.stringify(page).match(/"conversation_id_str":"700"/g)).toHaveLength(3);
  const circle = {
    author,
    posts: [
      { id: '1', replyTo: '2' },
      { id: '2', replyTo: '1' },
    ],
  };
  expect(postIdsIn(responsesFor(circle, '1')[0])).toContain('2');
});

test('an edited post can be opened by its old id, and then shows its old text', () => {
  const conversation = conversationFromText('\nNew words\n[edited: Old words]\n---\nMore');
  const [now] = tweetsIn(answerTweetDetail(conversation, { focalTweetId: idOf(conversation, 1) }));
  expect(now?.legacy.full_text).toBe('New words');
  const ids = now?.edit_control?.edit_control_initial?.edit_tweet_ids ?? [];
  expect(ids).toHaveLength(2);
  const [then] = tweetsIn(answerTweetDetail(conversation, { focalTweetId: ids[0] ?? '' }));
  expect([then?.rest_id, then?.legacy.full_text]).toEqual([ids[0], 'Old words']);
});
