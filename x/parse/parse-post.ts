import type { Gap } from '@/core/gap';
import { type Author, type Post, type PostId, toPostId, toUserId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { type ParsedCard, parseCard } from '@/x/parse/cards/parse-card';
import { parseGrokShare } from '@/x/parse/cards/parse-grok-share';
import { parseLongForm } from '@/x/parse/long-form/parse-long-form';
import { withNotices } from './add-notices';
import { at, count, type Drift, fields, list, text } from './json';
import { languageOf } from './language-of';
import { legacyOf } from './legacy-of';
import { ownAddresses } from './own-addresses';
import { parseAuthor } from './parse-author';
import { parseGap } from './parse-gap';
import { parseLabels } from './parse-labels';
import { isSensitiveMedia, mediaItems, parseMedia } from './parse-media';
import { parseNote } from './parse-note';
import { parseQuote } from './parse-quote';
import { parseText } from './parse-text';
import { parseTranslation } from './parse-translation';
import { timeOf } from './time-of';
import { hasWords, isWithheld, unwrapPost } from './unwrap-post';

export type PostContext = {
  drift: Drift;
  /** One author object per author and page: they repeat in every post. */
  authors?: Map<string, Author>;
  /** By their ids, handles found elsewhere than in an author: a post may come without its author. */
  handles?: Map<string, string>;
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
  const { post, gap, isPreview } = unwrapPost(value, id, context.drift);
  if (gap) return gap;
  const legacy = legacyOf(post);
  // Nobody reads a repost's outer text: X cuts it short.
  const reposted = at(fields(legacy).retweeted_status_result, 'result');
  const depth = context.depth ?? 0;
  if (reposted !== undefined && depth < deepest) {
    return parsePost(reposted, undefined, { ...context, depth: depth + 1 });
  }
  const own = toPostId(fields(post).rest_id) ?? toPostId(fields(legacy).id_str) ?? id;
  const author = authorOf(post, legacy, context);
  if (own === undefined || !author || !hasWords(post)) {
    context.drift(`post: no ${own === undefined ? 'id' : author ? 'text' : 'author'}`);
    return parseGap(post, own, context.drift);
  }
  if (isWithheld(legacy)) return { type: 'gap', id: own, reason: 'withheld' };
  const shaped = shapePost(post, legacy, own, author, context);
  if (isPreview) shaped.isCutShort = 'for subscribers';
  return withNotices(value, shaped, context.drift);
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
  const legacyFields = fields(legacy);
  const items = mediaItems(legacy);
  if (author.handle === '') learnHandle(items, id, author, context);
  const url = postUrl(id, author.handle);
  const { words, media, card, quote, longForm } = contentOf(post, legacy, items, url, context);
  const shaped: Post = {
    type: 'post',
    id,
    url,
    conversation: toPostId(legacyFields.conversation_id_str) ?? id,
    author,
    createdAt: timeOf(legacyFields.created_at, id),
    text: words.text,
    spans: words.spans,
    media,
    isSensitive: isSensitive(legacyFields, items),
    readFrom: 'network',
    isCutShort: words.isCutShort,
  };
  setIfThere(shaped, 'replyCount', count(legacyFields.reply_count));
  setIfThere(shaped, 'versions', versionsOf(post, id));
  setIfThere(shaped, 'replyTo', replyTarget(legacy, context));
  setIfThere(shaped, 'lang', languageOf(legacyFields.lang));
  setIfThere(shaped, 'quote', quote);
  setIfThere(shaped, 'longForm', longForm?.longForm);
  if (card) addCard(shaped, card);
  addAttachments(shaped, post, context.drift);
  return shaped;
}

/** The words, and what stands beside them; a long-form article has its words in itself. */
function contentOf(
  post: unknown,
  legacy: unknown,
  items: readonly unknown[],
  url: WebUrl,
  context: PostContext,
) {
  const { drift } = context;
  const media = parseMedia(items, drift);
  const card = cardOf(post, legacy, url, drift);
  const quote = parseQuote(post, legacy, context);
  const article = at(fields(post).article, 'article_results', 'result');
  const longForm = parseLongForm(article, { url, drift });
  const addresses = ownAddresses(legacy, items, card?.card && card.address);
  const words =
    longForm?.words ?? parseText(post, legacy, media, { addresses, quoted: quote?.id, drift });
  return { words, media, card, quote, longForm };
}

/** Most posts have none, and nothing is looked up for those. */
function cardOf(post: unknown, legacy: unknown, url: WebUrl, drift: Drift) {
  const { card: newer, note_tweet: longText } = fields(post);
  const { card: older, entities } = fields(legacy);
  const card = newer ?? older;
  if (card === undefined) return undefined;
  return parseCard(card, { url, links: linksOf(longText, entities), drift });
}

function addCard(shaped: Post, { card, poll, grok }: ParsedCard): void {
  setIfThere(shaped, 'card', card);
  setIfThere(shaped, 'poll', poll);
  setIfThere(shaped, 'grok', grok);
}

function setIfThere<Key extends keyof Post>(post: Post, key: Key, value: Post[Key] | undefined) {
  if (value !== undefined) post[key] = value;
}

/** What few posts have. */
function addAttachments(shaped: Post, post: unknown, drift: Drift): void {
  const {
    grok_share_attachment: share,
    grok_translated_post_with_availability: translated,
    content_disclosure: disclosure,
    softInterventionPivot: pivot,
    tweetInterstitial: warning,
    birdwatch_pivot: note,
  } = fields(post);
  if (note !== undefined) setIfThere(shaped, 'note', parseNote(note));
  if (share !== undefined) setIfThere(shaped, 'grok', shaped.grok ?? parseGrokShare(share));
  if (translated !== undefined) setIfThere(shaped, 'translation', parseTranslation(translated));
  if ((disclosure ?? pivot ?? warning) !== undefined)
    setIfThere(shaped, 'labels', parseLabels(post, drift));
}

/** A long post has links of its own, and its card may be any of them. */
function linksOf(longText: unknown, entities: unknown): readonly unknown[] {
  const links = list(fields(entities).urls);
  if (longText === undefined) return links;
  const result = at(longText, 'note_tweet_results', 'result');
  return [...list(at(result, 'entity_set', 'urls')), ...links];
}

function isSensitive(legacy: Record<string, unknown>, items: readonly unknown[]): boolean {
  return items.length > 0 && (legacy.possibly_sensitive === true || items.some(isSensitiveMedia));
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

function replyTarget(legacy: unknown, { handles }: PostContext): Post['replyTo'] {
  const legacyFields = fields(legacy);
  const post = toPostId(legacyFields.in_reply_to_status_id_str);
  if (post === undefined) return undefined;
  const author = toUserId(legacyFields.in_reply_to_user_id_str);
  if (author === undefined) return { post };
  const handle = text(legacyFields.in_reply_to_screen_name);
  if (handle !== undefined) handles?.set(author, handle);
  return { post, author };
}

/** A picture's address names whose post it is. */
function learnHandle(
  items: readonly unknown[],
  id: PostId,
  author: Author,
  { handles }: PostContext,
): void {
  for (const item of items) {
    const own = parsePostUrl(fields(item).expanded_url);
    if (own?.id === id && own.handle !== undefined) handles?.set(author.id, own.handle);
  }
}

function versionsOf(post: unknown, id: PostId): PostId[] | undefined {
  const { edit_tweet_ids: own, edit_control_initial: first } = fields(fields(post).edit_control);
  const ids = list(own ?? at(first, 'edit_tweet_ids'));
  if (ids.length < 2) return undefined;
  const versions = ids.map(toPostId).filter((version) => version !== undefined);
  return versions.includes(id) ? versions : [...versions, id];
}
