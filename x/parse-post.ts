import type { Gap } from '@/core/gap';
import { type Author, type Post, type PostId, toPostId, toUserId } from '@/core/post';
import { at, count, type Drift, list, text } from './json';
import { parseAuthor } from './parse-author';
import { parseCard } from './parse-card';
import { parseGap } from './parse-gap';
import { parseLongForm } from './parse-long-form';
import { isSensitiveMedia, mediaItems, parseMedia } from './parse-media';
import { parseNote } from './parse-note';
import { parseQuote } from './parse-quote';
import { parseText } from './parse-text';

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
  const legacy = at(post, 'legacy');
  // Nobody reads a repost's outer text: X cuts it short.
  const reposted = at(legacy, 'retweeted_status_result', 'result');
  const depth = context.depth ?? 0;
  if (reposted !== undefined && depth < deepest) {
    return parsePost(reposted, undefined, { ...context, depth: depth + 1 });
  }
  const own = toPostId(at(post, 'rest_id')) ?? toPostId(at(legacy, 'id_str')) ?? id;
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
  const items = mediaItems(legacy);
  const media = parseMedia(items, drift);
  const links = list(
    at(post, 'note_tweet', 'note_tweet_results', 'result')
      ? at(at(post, 'note_tweet', 'note_tweet_results', 'result'), 'entity_set', 'urls')
      : at(legacy, 'entities', 'urls'),
  );
  const { card, poll, address } = parseCard(at(post, 'card') ?? at(legacy, 'card'), links, drift);
  const quote = parseQuote(post, legacy, context);
  const note = parseNote(at(post, 'birdwatch_pivot'));
  const longForm = parseLongForm(at(post, 'article', 'article_results', 'result'), drift);
  const replyTo = replyTarget(legacy);
  const lang = languageOf(at(legacy, 'lang'));
  const addresses = ownAddresses(legacy, items, card && address);
  const words = longForm?.words ?? parseText(post, legacy, media, { addresses, quoted: quote?.id });
  const shaped: Post = {
    type: 'post',
    id,
    conversation: toPostId(at(legacy, 'conversation_id_str')) ?? id,
    author,
    createdAt: timeOf(at(legacy, 'created_at'), id),
    text: words.text,
    spans: words.spans,
    media,
    // Unknown counts as answered: a thread must not seem whole because a number moved.
    replyCount: count(at(legacy, 'reply_count')) ?? 1,
    versions: versionsOf(post, id),
    isSensitive:
      items.some(isSensitiveMedia) ||
      (media.length > 0 && at(legacy, 'possibly_sensitive') === true),
    readFrom: 'network',
    isCutShort: words.isCutShort,
  };
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
  const kind = at(value, '__typename');
  const inner = at(value, 'tweet');
  const own = toPostId(at(value, 'rest_id')) ?? toPostId(at(inner, 'rest_id')) ?? id;
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
  const places = [at(post, 'legacy'), at(post, 'note_tweet'), at(post, 'article')];
  return places.some((place) => typeof place === 'object' && place !== null);
}

function authorOf(post: unknown, legacy: unknown, context: PostContext): Author | undefined {
  const user =
    at(post, 'core', 'user_results', 'result') ?? at(post, 'core', 'user_result', 'result');
  const key = text(at(user, 'rest_id'));
  const known = key === undefined ? undefined : context.authors?.get(key);
  if (known) return known;
  const author = parseAuthor(user, at(legacy, 'user_id_str'));
  if (author && key !== undefined) context.authors?.set(key, author);
  return author;
}

function ownAddresses(
  legacy: unknown,
  items: readonly unknown[],
  cardAddress: string | undefined,
): Set<string> {
  const addresses = new Set<string>();
  const candidates = [at(legacy, 'quoted_status_permalink', 'url'), cardAddress];
  for (const item of items) candidates.push(at(item, 'url'));
  for (const address of candidates) {
    if (typeof address === 'string' && address.includes('t.co/')) addresses.add(address);
  }
  return addresses;
}

function replyTarget(legacy: unknown): Post['replyTo'] {
  const post = toPostId(at(legacy, 'in_reply_to_status_id_str'));
  if (post === undefined) return undefined;
  const author = toUserId(at(legacy, 'in_reply_to_user_id_str'));
  return author === undefined ? { post } : { post, author };
}

/** X has codes for "no words", "only hashtags" and the like, and two names of its own. */
export function languageOf(value: unknown): string | undefined {
  const lang = text(value);
  if (lang === undefined || !/^[a-z]{2,3}(-[\w-]+)?$/i.test(lang)) return undefined;
  if (/^(und|zxx|art|q[a-t][a-z])$/.test(lang)) return undefined;
  return lang === 'iw' ? 'he' : lang === 'in' ? 'id' : lang;
}

/** X's ids carry the time they were made; so a post has its date even where the date is missing. */
export function timeOf(written: unknown, id: PostId): number {
  const time = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return Number.isFinite(time) ? time : Number((BigInt(id) >> 22n) + 1288834974657n);
}

function versionsOf(post: unknown, id: PostId): PostId[] {
  const control = at(post, 'edit_control');
  const ids = list(
    at(control, 'edit_tweet_ids') ?? at(control, 'edit_control_initial', 'edit_tweet_ids'),
  );
  if (ids.length < 2) return [id];
  const versions = ids.map(toPostId).filter((version) => version !== undefined);
  return versions.includes(id) ? versions : [...versions, id];
}
