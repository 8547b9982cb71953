import { userIdOf } from './lay-out-conversation';
import { codeFor } from './snowflake';

/** A text as X sends it: t.co addresses in place of real ones, and where they stand. */
export type BuiltText = {
  raw: string;
  entities: Entities;
  /** From a code point of the plain text to the one of the raw text. */
  rawOffset(plain: number): number;
};

export type Entities = {
  hashtags: { text: string; indices: [number, number] }[];
  symbols: { text: string; indices: [number, number] }[];
  urls: UrlEntity[];
  user_mentions: {
    id_str: string;
    name: string;
    screen_name: string;
    indices: [number, number];
  }[];
};

export type UrlEntity = {
  display_url: string;
  expanded_url: string;
  url: string;
  indices: [number, number];
};

const token =
  /https?:\/\/[\x21-\x7e]*[\w/#=&-]|(?<![\w@])@\w{1,15}|(?<![\p{L}\p{N}_&#])#[\p{L}\p{M}\p{N}_]*[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*|(?<![\w$])\$[A-Za-z]{1,6}\b/gu;

/** X escapes `&`, `<` and `>` in short posts and leaves long ones as they are. */
export function buildText(plain: string, { isEscaped }: { isEscaped: boolean }): BuiltText {
  const entities: Entities = { hashtags: [], symbols: [], urls: [], user_mentions: [] };
  const parts: { plain: number; raw: number; isAsWritten: boolean }[] = [];
  let raw = '';
  let plainLength = 0;
  let rawLength = 0;
  const add = (words: string, replacement = words) => {
    parts.push({ plain: plainLength, raw: rawLength, isAsWritten: words === replacement });
    raw += replacement;
    plainLength += lengthOf(words);
    rawLength += lengthOf(replacement);
  };
  const addWords = (words: string) => {
    if (isEscaped) for (const part of words.split(/([&<>])/)) add(part, escapeHtml(part));
    else add(words);
  };
  let last = 0;
  for (const match of plain.matchAll(token)) {
    addWords(plain.slice(last, match.index));
    const [found] = match;
    last = match.index + found.length;
    const from = rawLength;
    if (found.startsWith('http')) {
      const url = shortAddress(found);
      add(found, url);
      entities.urls.push({
        display_url: shownAddress(found),
        expanded_url: found,
        url,
        indices: [from, rawLength],
      });
      continue;
    }
    add(found);
    const indices: [number, number] = [from, rawLength];
    const name = found.slice(1);
    if (found.startsWith('@')) entities.user_mentions.push(mentionOf(name, name, indices));
    else if (found.startsWith('#')) entities.hashtags.push({ text: name, indices });
    else entities.symbols.push({ text: name.toUpperCase(), indices });
  }
  addWords(plain.slice(last));
  add('');
  return {
    raw,
    entities,
    rawOffset(offset) {
      const part = parts.findLast((each) => each.plain <= offset);
      if (part === undefined) return 0;
      return part.isAsWritten ? Math.min(rawLength, part.raw + offset - part.plain) : part.raw;
    },
  };
}

export function mentionOf(handle: string, name: string, indices: [number, number]) {
  return { id_str: userIdOf({ handle, name }), name, screen_name: handle, indices };
}

/** What X counts: most letters once, Han, Hangul, Kana and emoji twice, an address as 23. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const character of text.replace(/https?:\/\/[\x21-\x7e]+/g, 'u'.repeat(23))) {
    const code = character.codePointAt(0) ?? 0;
    const isLight =
      code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223);
    weight += isLight ? 1 : 2;
  }
  return weight;
}

/** The beginning of a long post that X also puts where short posts have their text. */
export function beginningOf(plain: string): string {
  if (weightOf(plain) <= 277) return plain;
  const safeEnds = Array.from(plain.matchAll(token), (match) => [
    match.index,
    match.index + match[0].length,
  ]);
  let end = 0;
  for (const character of plain) {
    if (weightOf(plain.slice(0, end + character.length)) > 277) break;
    end += character.length;
  }
  const inside = safeEnds.find(([from = 0, to = 0]) => from < end && end < to);
  return plain.slice(0, inside?.[0] ?? end);
}

export function shortAddress(url: string): string {
  return `https://t.co/${codeFor(url, 10)}`;
}

export function shownAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/^([^/]+)\/$/, '$1');
  const host = bare.split('/')[0] ?? '';
  const rest = bare.slice(host.length);
  return rest.length > 16 ? `${host}${rest.slice(0, 15)}…` : bare;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** In code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
