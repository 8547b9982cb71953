import type { Span } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { hashtagUrl, profileUrl } from '@/x/addresses/make-urls';
import { freeRanges } from '@/x/parse/free-ranges';
import { at, count, type Drift, list, text, word } from '@/x/parse/json';
import {
  type Characters,
  charactersOf,
  type Piece,
  rewriteText,
  toShown,
} from '@/x/parse/rewrite-text';

type Entities = Map<string, { type: string; data: unknown }>;
type MarkedWords = { text: string; spans: Span[] };

/** The words of one block, with marks, links, mentions and formulas counted from their start. */
export function markedWords(
  block: unknown,
  words: string,
  entities: Entities,
  drift: Drift,
): MarkedWords {
  const characters = charactersOf(words);
  const spans = [
    ...styledSpans(block, characters),
    ...entitySpans(block, characters, entities, drift),
    ...mentionSpans(block, characters),
  ];
  spans.push(...bareLinks(block, characters, spans));
  spans.sort((a, b) => a.from - b.from);
  const formulas = formulasIn(block, characters, entities);
  return formulas.length === 0 ? { text: words, spans } : withFormulas(characters, spans, formulas);
}

function styledSpans(block: unknown, words: Characters): Span[] {
  return list(at(block, 'inlineStyleRanges')).flatMap((style) => {
    const type = styles.get(word(at(style, 'style')).toUpperCase());
    const range = type && rangeIn(style, words);
    return range ? [{ type, ...range }] : [];
  });
}

/** Links, mentions and tags that the author set as such. */
function entitySpans(block: unknown, words: Characters, entities: Entities, drift: Drift): Span[] {
  return list(at(block, 'entityRanges')).flatMap((entityRange): Span[] => {
    const entity = entities.get(word(at(entityRange, 'key')));
    const range = entity && rangeIn(entityRange, words);
    const meaning = range && meaningOf(entity, words.slice(range.from, range.to));
    if (range && !meaning && linking.has(entity.type)) drift(`article entity: ${entity.type}`);
    return meaning ? [{ ...meaning, ...range }] : [];
  });
}

const linking = new Set(['LINK', 'MENTION', 'HASHTAG']);

type Meaning =
  | { type: 'link' | 'mention'; url: WebUrl }
  | { type: 'hashtag'; url: WebUrl; tag: string };

function meaningOf(
  { type, data }: { type: string; data: unknown },
  words: string,
): Meaning | undefined {
  if (type === 'MENTION') {
    const url = profileUrl(nameIn(data, 'screen_name', words));
    return url && { type: 'mention', url };
  }
  if (type === 'HASHTAG') {
    const tag = nameIn(data, 'hashtag', words);
    return tag === '' ? undefined : { type: 'hashtag', url: hashtagUrl(tag), tag };
  }
  const url = type === 'LINK' ? toWebUrl(at(data, 'url')) : undefined;
  return url && { type: 'link', url };
}

/** Without its sign, which may be a full-width one. */
function nameIn(data: unknown, key: string, words: string): string {
  const named = text(at(data, key)) ?? text(at(data, 'text')) ?? words;
  return named.trim().replace(/^[@＠#＃]/, '');
}

function mentionSpans(block: unknown, words: Characters): Span[] {
  return list(at(block, 'data', 'mentions')).flatMap((mention) => {
    const url = profileUrl(word(at(mention, 'text')).replace(/^@/, ''));
    const range = between(mention, words.length);
    return url && range ? [{ type: 'mention' as const, url, ...range }] : [];
  });
}

type Formula = Piece<undefined>;

/** Their words stand in the entity; in the line there is a placeholder. */
function formulasIn(block: unknown, words: Characters, entities: Entities): Formula[] {
  return list(at(block, 'entityRanges')).flatMap((entityRange) => {
    const entity = entities.get(word(at(entityRange, 'key')));
    if (entity?.type !== 'LATEX') return [];
    const range = rangeIn(entityRange, words);
    const formula = text(at(entity.data, 'latex')) ?? text(at(entity.data, 'text'));
    return range && formula ? [{ ...range, shown: formula.trim(), meaning: undefined }] : [];
  });
}

function withFormulas(words: Characters, spans: Span[], formulas: Formula[]): MarkedWords {
  const { text: shown, placed } = rewriteText(words, formulas);
  const moved = spans.map((span) => ({
    ...span,
    from: toShown(placed, span.from),
    to: toShown(placed, span.to),
  }));
  const marks = placed.map(({ shownFrom: from, shownTo: to }) => ({
    type: 'inlineCode' as const,
    from,
    to,
  }));
  return { text: shown, spans: [...moved, ...marks].sort((a, b) => a.from - b.from) };
}

/** Addresses that X found in the words, where the author set no link. */
function bareLinks(block: unknown, words: Characters, spans: Span[]): Span[] {
  const links: Span[] = [];
  for (const link of list(at(block, 'data', 'urls'))) {
    const written = text(at(link, 'text')) ?? '';
    const url = toWebUrl(/^https?:/i.test(written) ? written : `https://${written}`);
    const range = between(link, words.length);
    if (url && range) links.push({ type: 'link', url, ...range });
  }
  const isFree = freeRanges(spans.filter(({ type }) => type === 'link'));
  let end = 0;
  return links
    .sort((a, b) => a.from - b.from)
    .filter((link) => {
      if (link.from < end || !isFree(link)) return false;
      end = link.to;
      return true;
    });
}

const styles = new Map<string, 'strong' | 'emphasis' | 'underline' | 'delete' | 'inlineCode'>([
  ['BOLD', 'strong'],
  ['ITALIC', 'emphasis'],
  ['UNDERLINE', 'underline'],
  ['STRIKETHROUGH', 'delete'],
  ['CODE', 'inlineCode'],
]);

function rangeIn(value: unknown, { length: limit }: Characters) {
  const from = count(at(value, 'offset'));
  const size = count(at(value, 'length'));
  if (from === undefined || size === undefined) return undefined;
  const to = Math.min(from + size, limit);
  return from < to ? { from, to } : undefined;
}

function between(value: unknown, limit: number) {
  const from = count(at(value, 'fromIndex'));
  const to = count(at(value, 'toIndex'));
  return from !== undefined && to !== undefined && from < to && to <= limit
    ? { from, to }
    : undefined;
}
