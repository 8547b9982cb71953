import { buildCard, buildPoll } from './build-card';
import { buildCommunityNote } from './build-community-note';
import { buildLegacy, quotedIdOf } from './build-legacy';
import { buildLongForm, longFormIdOf } from './build-long-form';
import { buildNoteTweet } from './build-note-tweet';
import { beginningOf, weightOf } from './build-text';
import { buildUnavailable } from './build-unavailable';
import { buildUser } from './build-user';
import { earlierIdsOf, type LaidPost, timeOf } from './lay-out-conversation';
import { parseMarks } from './parse-marks';
import { hashOf } from './snowflake';
import type { Delivery, QuoteSpec } from './thread-spec';

/** What stands under `tweet_results`: `{ result }`, or nothing at all for an empty one. */
export function buildPostResult(post: LaidPost, delivery: Delivery): Record<string, unknown> {
  if (post.unavailable !== undefined) return buildUnavailable(post.unavailable);
  const tweet = buildPost(post, delivery);
  if (!post.wrapped) return { result: tweet };
  const limited_actions = [{ action: 'Reply', prompt: { __typename: 'CtaLimitedActionPrompt' } }];
  const { __typename: _type, ...bare } = tweet;
  return {
    result: {
      __typename: 'TweetWithVisibilityResults',
      tweet: bare,
      limitedActionResults: { limited_actions },
    },
  };
}

function buildPost(post: LaidPost, delivery: Delivery): Record<string, unknown> {
  const { id, by, createdAt } = post;
  const earlier = earlierIdsOf(post);
  const version = delivery.beforeEdit === true ? earlier.at(-1) : delivery.beforeEdit;
  const place = earlier.indexOf(String(version));
  const shownId = earlier[place] ?? id;
  const before = place < 0 ? undefined : post.editedFrom?.[place];
  const parts = { ...post, text: before ?? post.text };
  const plain = parts.longForm ? articleAddress(id) : (parts.text ?? '');
  const marked = parts.rich ? parseMarks(plain, 'post') : { text: plain, marks: [], links: [] };
  const isLong = parts.rich || parts.long || weightOf(marked.text) > 280;
  const card = parts.poll
    ? buildPoll(parts.poll, id, createdAt)
    : parts.card && buildCard(parts.card, id);
  return {
    __typename: 'Tweet',
    rest_id: shownId,
    core: { user_results: { result: buildUser(by, delivery) } },
    ...(card && { card }),
    ...(parts.longForm && { article: buildLongForm(parts.longForm, id, createdAt) }),
    unmention_data: {},
    edit_control: buildEditControl([...earlier, id], createdAt),
    is_translatable: false,
    grok_translated_post_with_availability: { is_available: false },
    cashtag_attachments: [],
    views: { count: String(1000 + (hashOf(id) % 90_000)), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    ...(isLong && { note_tweet: buildNoteTweet(parts, marked) }),
    grok_analysis_button: true,
    has_birdwatch_notes: parts.note !== undefined,
    ...(parts.note !== undefined && { birdwatch_pivot: buildCommunityNote(parts.note, id) }),
    ...(parts.quote && { quoted_status_result: buildQuote(parts.quote, post, delivery) }),
    quick_promote_eligibility: { eligibility: 'IneligibleTweet' },
    legacy: buildLegacy(parts, isLong ? beginningOf(marked.text) : marked.text, shownId),
  };
}

function articleAddress(id: string): string {
  return `http://x.com/i/article/${longFormIdOf(id)}`;
}

function buildEditControl(ids: string[], createdAt: number) {
  const control = {
    edit_tweet_ids: ids,
    editable_until_msecs: String(createdAt + 3_600_000),
    edits_remaining: '5',
    is_edit_eligible: false,
  };
  return ids.length === 1 ? control : { initial_tweet_id: ids[0], edit_control_initial: control };
}

function buildQuote(quote: QuoteSpec, post: LaidPost, delivery: Delivery) {
  if (quote.unavailable !== undefined) return buildUnavailable(quote.unavailable);
  const id = quotedIdOf(quote, post);
  const by = quote.by ?? post.by;
  const quoted: LaidPost = {
    id,
    by,
    text: quote.text,
    createdAt: timeOf(quote.at, post.createdAt) ?? post.createdAt - 3_600_000,
    conversationId: id,
    answered: [],
    lang: quote.lang ?? post.lang,
    media: quote.media,
  };
  const result = buildPost(quoted, delivery);
  if (quote.quotes === undefined) return { result };
  const quotedRefResult = { result: { __typename: 'Tweet', rest_id: quote.quotes } };
  return { result: { ...result, quotedRefResult } };
}
