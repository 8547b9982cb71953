import { codePointIndex } from '@/core/code-points';
import type { PostId, Range, Span } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { parsePostUrl } from '@/x/addresses/post-url';
import { at, count, fields, list, text } from './json';
import type { Characters, Piece } from './rewrite-text';

type Plain<Kind> = Kind extends unknown ? Omit<Kind, keyof Range> : never;
type Meaning = { span?: Plain<Span>; isOwn?: boolean };
export type EntityPiece = Piece<Meaning>;

/** Links, mentions, hashtags and cashtags where X says they are; text and notes use the same shape. */
export function parseEntities(
  source: string,
  characters: Characters,
  entities: unknown,
  own: { addresses: Set<string>; quoted: PostId | undefined },
): EntityPiece[] {
  const pieces: EntityPiece[] = [];
  const words: Words = { source, characters, pieces };
  const { urls, media, user_mentions: mentions, hashtags, symbols } = fields(entities);

  for (const entity of list(urls)) {
    const address = text(at(entity, 'url'));
    if (address === undefined) continue;
    const target = text(at(entity, 'expanded_url'));
    const url = toWebUrl(target) ?? toWebUrl(address);
    const shown = text(at(entity, 'display_url')) ?? target?.replace(/^https?:\/\/(?:www\.)?/, '');
    const isQuote = own.quoted !== undefined && parsePostUrl(target)?.id === own.quoted;
    place(words, entity, address, shown, {
      ...(url && { span: { type: 'link', url } }),
      ...((isQuote || own.addresses.has(address)) && { isOwn: true }),
    });
  }
  // Four photos share one address, so each is placed once.
  const placedMedia = new Set<string>();
  for (const entity of list(media)) {
    const address = text(at(entity, 'url'));
    if (address === undefined || placedMedia.has(address)) continue;
    placedMedia.add(address);
    const url = toWebUrl(at(entity, 'expanded_url'));
    place(words, entity, address, text(at(entity, 'display_url')), {
      ...(url && { span: { type: 'link', url } }),
      isOwn: true,
    });
  }
  for (const entity of list(mentions)) {
    const handle = text(at(entity, 'screen_name'));
    if (handle)
      place(words, entity, `@${handle}`, undefined, { span: { type: 'mention', handle } });
  }
  for (const entity of list(hashtags)) {
    const tag = text(at(entity, 'text'));
    if (tag) place(words, entity, `#${tag}`, undefined, { span: { type: 'hashtag', tag } });
  }
  for (const entity of list(symbols)) {
    const symbol = text(at(entity, 'text'));
    if (symbol)
      place(words, entity, `$${symbol}`, undefined, { span: { type: 'cashtag', symbol } });
  }
  addBareLinks(source, pieces);
  return pieces;
}

type Words = { source: string; characters: Characters; pieces: EntityPiece[] };

function place(
  { source, characters, pieces }: Words,
  entity: unknown,
  written: string,
  shown: string | undefined,
  meaning: Meaning,
): void {
  const found = locate(source, characters, entity, written);
  if (!found) return;
  pieces.push({ from: found.from, to: found.to, shown: shown ?? found.words, meaning });
}

/** Trusts X's position if the words are really there, else looks for them, else gives up on it. */
function locate(source: string, characters: Characters, entity: unknown, written: string) {
  const indices = list(fields(entity).indices);
  const from = count(indices[0]);
  const to = count(indices[1]);
  if (from !== undefined && to !== undefined && from < to) {
    const words = characters.slice(from, to);
    // From the second letter on: the sign before it may be a full-width one.
    if (words === written || words.slice(1).toLowerCase() === written.slice(1).toLowerCase()) {
      return { from, to, words };
    }
  }
  const index = source.toLowerCase().indexOf(written.toLowerCase());
  if (index < 0 || source.toLowerCase().length !== source.length) return undefined;
  const start = codePointIndex(source, index);
  const end = codePointIndex(source, index + written.length);
  return { from: start, to: end, words: characters.slice(start, end) };
}

/** A t.co address that X forgot to explain still is a link. */
function addBareLinks(source: string, pieces: EntityPiece[]): void {
  let index = source.indexOf(shortLink);
  for (; index >= 0; index = source.indexOf(shortLink, index + shortLink.length)) {
    const from = codePointIndex(source, index);
    if (pieces.some((piece) => piece.from <= from && from < piece.to)) continue;
    const found = /^\w+/.exec(source.slice(index + shortLink.length))?.[0];
    if (found === undefined) continue;
    const shown = shortLink + found;
    const to = from + shown.length;
    const url = toWebUrl(shown);
    if (!url || pieces.some((piece) => piece.from < to && from < piece.to)) continue;
    pieces.push({ from, to, shown, meaning: { span: { type: 'link', url } } });
  }
}

const shortLink = 'https://t.co/';
