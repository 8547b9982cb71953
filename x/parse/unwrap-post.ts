import type { Gap } from '@/core/gap';
import { type PostId, toPostId } from '@/core/post';
import { at, type Drift, fields, isObject, list, text, word } from './json';
import { legacyOf } from './legacy-of';
import { parseGap, reasonByWords } from './parse-gap';

type Unwrapped = { post?: unknown; gap?: Gap; isPreview?: true };

/** What X puts around a post, or in place of one. */
export function unwrapPost(value: unknown, id: PostId | undefined, drift: Drift): Unwrapped {
  const { __typename: kind, tweet: inner, rest_id: ownId } = fields(value);
  const isPreview = kind === 'TweetPreviewDisplay';
  if (isObject(inner) && !isPreview) return { post: inner };
  const isGone = kind === 'TweetTombstone' || kind === 'TweetUnavailable';
  if (!isPreview && !isGone && hasWords(value)) return { post: value };
  const own = toPostId(ownId) ?? toPostId(at(inner, 'rest_id')) ?? id;
  return isPreview ? previewOf(inner, own) : { gap: parseGap(value, own, drift) };
}

/** For subscribers only: X sends its first words to everybody. */
function previewOf(inner: unknown, id: PostId | undefined): Unwrapped {
  const words = text(at(inner, 'text')) ?? text(fields(legacyOf(inner)).full_text);
  if (words !== undefined && id !== undefined) {
    const legacy = { ...fields(legacyOf(inner)), full_text: words };
    return { post: { ...fields(inner), legacy }, isPreview: true };
  }
  const gap: Gap = { type: 'gap', reason: 'subscribers-only' };
  return { gap: id === undefined ? gap : { ...gap, id } };
}

/** Short posts have their words in `legacy`, the others in places of their own. */
export function hasWords(post: unknown): boolean {
  const { legacy, note_tweet: longText, article, details } = fields(post);
  return isThere(legacy) || isThere(longText) || isThere(article) || isThere(details);
}

function isThere(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** X may send a notice in place of the words, in the shape of any other post. */
export function isWithheld(legacy: unknown): boolean {
  const {
    withheld_scope: scope,
    withheld_in_countries: countries,
    full_text: words,
  } = fields(legacy);
  const isSomewhere = word(scope) !== '' || list(countries).length > 0;
  return isSomewhere && reasonByWords(word(words)) === 'withheld';
}
