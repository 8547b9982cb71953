import type { PostId, Range, Span } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { cashtagUrl, hashtagUrl, profileUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';
import { anyXDomain } from '@/x/addresses/x-domains';
import { freeRanges } from './free-ranges';
import { at, count, type Drift, fields, list, text } from './json';
import type { Characters, Piece } from './rewrite-text';

type Plain<Kind> = Kind extends unknown ? Omit<Kind, keyof Range> : never;
type Meaning = { span?: Plain<Span>; isOwn?: boolean };
export type EntityPiece = Piece<Meaning>;

/** What X says stands somewhere in a text: the words it is written with, and those it is shown with. */
type Named = { entity: unknown; written: string; shown: string | undefined; meaning: Meaning };

/** What of a text is not for the reader because it stands under the post anyway. */
export type OwnLinks = {
  addresses: ReadonlySet<string>;
  quoted: PostId | undefined;
  drift?: Drift;
};

/** Links, mentions, hashtags and cashtags where X says they are; text and notes use the same shape. */
export function parseEntities(
  source: string,
  characters: Characters,
  entities: unknown,
  own: OwnLinks,
): EntityPiece[] {
  const { urls, media, user_mentions: mentions, hashtags, symbols } = fields(entities);
  const named: Named[] = [];
  nameLinks(named, list(urls), own);
  nameMedia(named, list(media));
  nameTags(named, '@', list(mentions), 'screen_name');
  nameTags(named, '#', list(hashtags), 'text');
  nameTags(named, '$', list(symbols), 'text');
  return placed(source, characters, named);
}

function nameLinks(named: Named[], urls: readonly unknown[], own: OwnLinks): void {
  for (const entity of urls) {
    const written = text(at(entity, 'url'));
    if (written === undefined) {
      own.drift?.('entity: url');
      continue;
    }
    const target = text(at(entity, 'expanded_url'));
    if (target === undefined) own.drift?.('entity: url without its page');
    const url = toWebUrl(target) ?? toWebUrl(written);
    const shown = text(at(entity, 'display_url')) ?? target?.replace(/^https?:\/\/(?:www\.)?/, '');
    const post = parsePostUrl(target);
    const isQuote = own.quoted !== undefined && post?.id === own.quoted;
    const isOwn = isQuote || own.addresses.has(written);
    const span = url && { type: 'link' as const, url, ...(post && { post }) };
    const meaning = { ...(span && { span }), ...(isOwn && { isOwn }) };
    named.push({ entity, written, shown, meaning });
  }
}

/** Four photos share one address, so each is placed once. */
function nameMedia(named: Named[], media: readonly unknown[]): void {
  if (media.length === 0) return;
  const placedMedia = new Set<string>();
  for (const entity of media) {
    const { url: short, expanded_url: target, display_url: shown } = fields(entity);
    const written = text(short);
    if (written === undefined || placedMedia.has(written)) continue;
    placedMedia.add(written);
    const url = pageOf(target);
    const meaning: Meaning = url ? { span: { type: 'link', url }, isOwn: true } : { isOwn: true };
    named.push({ entity, written, shown: text(shown), meaning });
  }
}

/** Each picture has a page of its own, which X writes so plainly that it costs no URL object. */
function pageOf(address: unknown): WebUrl | undefined {
  if (typeof address === 'string' && plainPage.test(address)) return address as WebUrl;
  return toWebUrl(address);
}

const plainPage = new RegExp(`^https://${anyXDomain}/[\\w/]*$`);

type Sign = '@' | '#' | '$';

function nameTags(named: Named[], sign: Sign, entities: readonly unknown[], key: string): void {
  for (const entity of entities) {
    const name = text(at(entity, key));
    const span = name && tagOf(sign, name);
    if (span) named.push({ entity, written: sign + name, shown: undefined, meaning: { span } });
  }
}

function tagOf(sign: Sign, name: string): Plain<Span> | undefined {
  if (sign === '#') return { type: 'hashtag', url: hashtagUrl(name), tag: name };
  if (sign === '$') return { type: 'cashtag', url: cashtagUrl(name) };
  const url = profileUrl(name);
  return url && { type: 'mention', url };
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
  const links = named.filter(({ written }) => written.includes('://'));
  if (lost.length > 0 || countOf('://', source) > links.length) {
    addFound(pieces, source, characters, lost);
  }
  return pieces;
}

function countOf(words: string, source: string): number {
  let found = 0;
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) found += 1;
  return found;
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
 * is the first. An address that X forgot to explain still is a link.
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
    const plain = words.replaceAll('&amp;', '&');
    const { shown = plain, meaning } = waiting.get(key)?.pop() ?? {};
    const url = toWebUrl(plain);
    if (meaning) pieces.push({ from, to, shown, meaning });
    else if (url) pieces.push({ from, to, shown, meaning: { span: { type: 'link', url } } });
  }
}

/**
 * What X itself takes for its address of a link, a mention, a hashtag, a cashtag. In its text `&` is
 * `&amp;`, and `<` and `>`, which end an address, are `&lt;` and `&gt;`.
 */
const nameable =
  /https?:\/\/t\.co\/\w+|https?:\/\/(?:(?!&[lg]t;)[\w.~%/?#@!$&*+,;=:-])*(?:[\w/]|&amp;)|[@＠]\w+|[#＃][\p{L}\p{M}\p{N}\p{Join_Control}_·・]+|\$[a-z]{1,6}(?:[._][a-z]{1,2}\b)?/giu;
