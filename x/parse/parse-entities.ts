import type { PostAddress, PostId, Range, Span } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { cashtagUrl, hashtagUrl, profileUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { shortLink } from '@/x/addresses/x-pages';
import { freeRanges } from './free-ranges';
import { at, count, fields, list, text } from './json';
import type { Characters, Piece } from './rewrite-text';

type Plain<Kind> = Kind extends unknown ? Omit<Kind, keyof Range> : never;
type Meaning = { span?: Plain<Span>; isOwn?: boolean };
export type EntityPiece = Piece<Meaning>;

/** What X says stands somewhere in a text: the words it is written with, and those it is shown with. */
type Named = { entity: unknown; written: string; shown: string | undefined; meaning: Meaning };

/** Links, mentions, hashtags and cashtags where X says they are; text and notes use the same shape. */
export function parseEntities(
  source: string,
  characters: Characters,
  entities: unknown,
  own: { addresses: Set<string>; quoted: PostId | undefined },
): EntityPiece[] {
  const named: Named[] = [];
  const name = (entity: unknown, written: string, meaning: Meaning, shown?: string) =>
    named.push({ entity, written, shown, meaning });
  const { urls, media, user_mentions: mentions, hashtags, symbols } = fields(entities);

  for (const entity of list(urls)) {
    const address = text(at(entity, 'url'));
    if (address === undefined) continue;
    const target = text(at(entity, 'expanded_url'));
    const url = toWebUrl(target) ?? toWebUrl(address);
    const shown = text(at(entity, 'display_url')) ?? target?.replace(/^https?:\/\/(?:www\.)?/, '');
    const post = parsePostUrl(target);
    const isQuote = own.quoted !== undefined && post?.id === own.quoted;
    const isOwn = isQuote || own.addresses.has(address);
    const meaning = { ...(url && { span: linkTo(url, post) }), ...(isOwn && { isOwn }) };
    name(entity, address, meaning, shown);
  }
  // Four photos share one address, so each is placed once.
  const placedMedia = new Set<string>();
  for (const entity of list(media)) {
    const address = text(at(entity, 'url'));
    if (address === undefined || placedMedia.has(address)) continue;
    placedMedia.add(address);
    const url = toWebUrl(at(entity, 'expanded_url'));
    const meaning = { ...(url && { span: { type: 'link', url } as const }), isOwn: true };
    name(entity, address, meaning, text(at(entity, 'display_url')));
  }
  for (const entity of list(mentions)) {
    const handle = text(at(entity, 'screen_name'));
    const url = handle && profileUrl(handle);
    if (url) name(entity, `@${handle}`, { span: { type: 'mention', url } });
  }
  for (const entity of list(hashtags)) {
    const tag = text(at(entity, 'text'));
    if (tag) name(entity, `#${tag}`, { span: { type: 'hashtag', url: hashtagUrl(tag), tag } });
  }
  for (const entity of list(symbols)) {
    const symbol = text(at(entity, 'text'));
    if (symbol) name(entity, `$${symbol}`, { span: { type: 'cashtag', url: cashtagUrl(symbol) } });
  }
  return placed(source, characters, named);
}

/** Where X says, if the words are really there, else at the next place where they are, else nowhere. */
function placed(source: string, characters: Characters, named: Named[]): EntityPiece[] {
  const pieces: EntityPiece[] = [];
  const lost: Named[] = [];
  for (const one of named) {
    const piece = pieceAsTold(characters, one);
    if (piece) pieces.push(piece);
    else lost.push(one);
  }
  if (lost.length > 0 || source.includes(shortLink)) addFound(pieces, source, characters, lost);
  return pieces;
}

function linkTo(url: WebUrl, post: PostAddress | undefined): Plain<Span> {
  return post ? { type: 'link', url, post } : { type: 'link', url };
}

function pieceAsTold(characters: Characters, named: Named): EntityPiece | undefined {
  const { entity, written, shown, meaning } = named;
  const indices = list(fields(entity).indices);
  const from = count(indices[0]);
  const to = count(indices[1]);
  if (from === undefined || to === undefined || from >= to) return undefined;
  // However far a range reaches: small letters may be more than the capitals, but not much more.
  const words = characters.slice(from, Math.min(to, from + 2 * written.length));
  // From the second letter on: the sign before it may be a full-width one.
  const isThere =
    words === written || words.slice(1).toLowerCase() === written.slice(1).toLowerCase();
  return isThere ? { from, to, shown: shown ?? words, meaning } : undefined;
}

/**
 * What is lost is found in one walk over the text: of words that stand there twice, the first named
 * is the first. A t.co address that X forgot to explain still is a link.
 */
function addFound(
  pieces: EntityPiece[],
  source: string,
  characters: Characters,
  lost: Named[],
): void {
  const isFree = freeRanges(pieces);
  const waiting = Map.groupBy(lost.reverse(), ({ written }) => written.toLowerCase());
  for (const { 0: words, index } of source.matchAll(nameable)) {
    const from = characters.fromUtf16(index);
    const to = characters.fromUtf16(index + words.length);
    if (!isFree({ from, to })) continue;
    const key = words.replace('＠', '@').replace('＃', '#').toLowerCase();
    const { shown = words, meaning } = waiting.get(key)?.pop() ?? {};
    const url = toWebUrl(words);
    if (meaning) pieces.push({ from, to, shown, meaning });
    else if (url) pieces.push({ from, to, shown, meaning: { span: { type: 'link', url } } });
  }
}

/** What X itself takes for its address of a link, a mention, a hashtag, a cashtag. */
const nameable =
  /https?:\/\/t\.co\/\w+|[@＠]\w+|[#＃][\p{L}\p{M}\p{N}\p{Join_Control}_·・]+|\$[a-z]{1,6}(?:[._][a-z]{1,2}\b)?/giu;
