import type { Gap } from '@/core/gap';
import { type Author, type Post, type PostId, toPostId, toUserId } from '@/core/post';
import { postUrl } from '@/x/addresses/make-urls';
import { isShortLink } from '@/x/addresses/x-pages';
import { at, count, type Drift, fields, list, text } from './json';
import { parseAuthor } from './parse-author';
import { parseCard } from './parse-card';
import { parseGap } from './parse-gap';
import { parseLongForm } from './parse-long-form';
import { isSensitiveMedia, mediaItems, parseMedia } from './parse-media';
import { parseNote } from './parse-note';
import { parseQuote } from './parse-quote';
import { parseText } from './parse-text';
import { timeOf } from './time-of';

export type PostContext = {
  drift: Drift;
  /** One author object per author and page: they repeat in every post. */
  authors?: Map<string, Author>;
  /** How deep in quotes we are. */
  depth?: number;
};

/**
 * One `tweet_results.result`, however it is wrapped: a Post, or a Gap that says why not. `id` is the
 * one its entry promised, for those that do not name their own.
 */
export function parsePost(
  value: unknown,
  id: PostId | undefined,
  context: PostContext,
): Post | Gap {
  const { post, gap } = unwrap(value, id);
  if (gap) return gap;
  const { legacy, rest_id: ownId } = fields(post);
  // Nobody reads a repost's outer text: X cuts it short.
  const reposted = at(legacy, 'retweeted_status_result', 'result');
  const depth = context.depth ?? 0;
  if (reposted !== undefined && depth < deepest) {
    return parsePost(reposted, undefined, { ...context, depth: depth + 1 });
  }
  const own = toPostId(ownId) ?? toPostId(at(legacy, 'id_str')) ?? id;
  const author = authorOf(post, legacy, context);
  if (own === undefined || !author || !hasWords(post)) {
    context.drift(`post: no ${own === undefined ? 'id' : author ? 'text' : 'author'}`);
    return parseGap(post, own);
  }
  const shaped = shapePost(post, legacy, own, author, context);
  // "This post may …": X wants a click before it shows such a post's media.
  const isVeiled = at(value, 'tweetInterstitial') !== undefined && shaped.media.length > 0;
  return isVeiled ? { ...shaped, isSensitive: true } : shaped;
}

/** Quotes within quotes within quotes: X shows one level, we read two. */
const deepest = 2;

function shapePost(
  post: unknown,
  legacy: unknown,
  id: PostId,
  author: Author,
  context: PostContext,
): Post {
  const { drift } = context;
  const legacyFields = fields(legacy);
  const { note_tweet: longText, article, birdwatch_pivot: pivot } = fields(post);
  const items = mediaItems(legacy);
  const media = parseMedia(items, drift);
  const longResult = at(longText, 'note_tweet_results', 'result');
  const links = list(
    longResult ? at(longResult, 'entity_set', 'urls') : at(legacyFields.entities, 'urls'),
  );
  const { card, poll, address } = parseCard(fields(post).card ?? legacyFields.card, links, drift);
  const quote = parseQuote(post, legacy, context);
  const note = parseNote(pivot);
  const longForm = parseLongForm(at(article, 'article_results', 'result'), drift);
  const replyTo = replyTarget(legacy);
  const lang = languageOf(legacyFields.lang);
  const addresses = ownAddresses(legacy, items, card && address);
  const words = longForm?.words ?? parseText(post, legacy, media, { addresses, quoted: quote?.id });
  const shaped: Post = {
    type: 'post',
    id,
    url: postUrl(id, author.handle),
    conversation: toPostId(legacyFields.conversation_id_str) ?? id,
    author,
    createdAt: timeOf(legacyFields.created_at, id),
    text: words.text,
    spans: words.spans,
    media,
    // Unknown counts as answered: a thread must not seem whole because a number moved.
    replyCount: count(legacyFields.reply_count) ?? 1,
    isSensitive:
      items.some(isSensitiveMedia) ||
      (media.length > 0 && legacyFields.possibly_sensitive === true),
    readFrom: 'network',
    isCutShort: words.isCutShort,
  };
  const versions = versionsOf(post, id);
  if (versions) shaped.versions = versions;
  if (replyTo) shaped.replyTo = replyTo;
  if (lang !== undefined) shaped.lang = lang;
  if (quote) shaped.quote = quote;
  if (card) shaped.card = card;
  if (poll) shaped.poll = poll;
  if (note) shaped.note = note;
  if (longForm) shaped.longForm = longForm.longForm;
  return shaped;
}

function unwrap(
  value: unknown,
  id: PostId | undefined,
): { post: unknown; gap?: undefined } | { post?: undefined; gap: Gap } {
  const { __typename: kind, tweet: inner, rest_id: ownId } = fields(value);
  const own = toPostId(ownId) ?? toPostId(at(inner, 'rest_id')) ?? id;
  if (kind === 'TweetPreviewDisplay') {
    const gap: Gap = { type: 'gap', reason: 'subscribers-only' };
    return { gap: own === undefined ? gap : { ...gap, id: own } };
  }
  if (typeof inner === 'object' && inner !== null) return { post: inner };
  const isGone = kind === 'TweetTombstone' || kind === 'TweetUnavailable';
  if (isGone || !hasWords(value)) return { gap: parseGap(value, own) };
  return { post: value };
}

/** Short posts have their words in `legacy`, the others in places of their own. */
function hasWords(post: unknown): boolean {
  const { legacy, note_tweet: longText, article } = fields(post);
  return isThere(legacy) || isThere(longText) || isThere(article);
}

function isThere(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function authorOf(post: unknown, legacy: unknown, context: PostContext): Author | undefined {
  const { user_results: users, user_result: older } = fields(fields(post).core);
  const user = fields(users).result ?? at(older, 'result');
  const key = text(fields(user).rest_id);
  const known = key === undefined ? undefined : context.authors?.get(key);
  if (known) return known;
  const author = parseAuthor(user, at(legacy, 'user_id_str'));
  if (author?.name === '') context.drift('author: no name');
  if (author && key !== undefined) context.authors?.set(key, author);
  return author;
}

function ownAddresses(
  legacy: unknown,
  items: readonly unknown[],
  cardAddress: string | undefined,
): Set<string> {
  const addresses = new Set<string>();
  addShortLink(addresses, at(fields(legacy).quoted_status_permalink, 'url'));
  addShortLink(addresses, cardAddress);
  for (const item of items) addShortLink(addresses, fields(item).url);
  return addresses;
}

function addShortLink(addresses: Set<string>, address: unknown): void {
  if (isShortLink(address)) addresses.add(address);
}

function replyTarget(legacy: unknown): Post['replyTo'] {
  const { in_reply_to_status_id_str: answered, in_reply_to_user_id_str: user } = fields(legacy);
  const post = toPostId(answered);
  if (post === undefined) return undefined;
  const author = toUserId(user);
  return author === undefined ? { post } : { post, author };
}

/** X has codes for "no words", "only hashtags" and the like, and two names of its own. */
export function languageOf(value: unknown): string | undefined {
  const lang = text(value);
  if (lang === undefined || !/^[a-z]{2,3}(-[\w-]+)?$/i.test(lang)) return undefined;
  if (/^(und|zxx|art|q[a-t][a-z])$/.test(lang)) return undefined;
  return lang === 'iw' ? 'he' : lang === 'in' ? 'id' : lang;
}

function versionsOf(post: unknown, id: PostId): PostId[] | undefined {
  const control = fields(post).edit_control;
  const ids = list(
    at(control, 'edit_tweet_ids') ?? at(control, 'edit_control_initial', 'edit_tweet_ids'),
  );
  if (ids.length < 2) return undefined;
  const versions = ids.map(toPostId).filter((version) => version !== undefined);
  return versions.includes(id) ? versions : [...versions, id];
}
