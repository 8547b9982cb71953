import type { Span } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { profileUrl } from '@/x/addresses/make-urls';
import { freeRanges } from './free-ranges';
import { at, count, list, text, word } from './json';
import type { Characters } from './rewrite-text';

/** Marks, links and mentions within one block, counted from its start: code points, as recorded. */
export function inlineSpans(
  block: unknown,
  words: Characters,
  entities: Map<string, { type: string; data: unknown }>,
): Span[] {
  const spans: Span[] = [];
  for (const style of list(at(block, 'inlineStyleRanges'))) {
    const type = styles.get(word(at(style, 'style')).toUpperCase());
    const range = type && clip(at(style, 'offset'), at(style, 'length'), words.length);
    if (range) spans.push({ type, ...range });
  }
  for (const entityRange of list(at(block, 'entityRanges'))) {
    const entity = entities.get(word(at(entityRange, 'key')));
    if (entity?.type !== 'LINK') continue;
    const url = toWebUrl(at(entity.data, 'url'));
    const range = clip(at(entityRange, 'offset'), at(entityRange, 'length'), words.length);
    if (url && range) spans.push({ type: 'link', url, ...range });
  }
  for (const mention of list(at(block, 'data', 'mentions'))) {
    const url = profileUrl(word(at(mention, 'text')).replace(/^@/, ''));
    const range = between(mention, words.length);
    if (url && range) spans.push({ type: 'mention', url, ...range });
  }
  spans.push(...bareLinks(block, words, spans));
  return spans.sort((a, b) => a.from - b.from);
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

function clip(offset: unknown, length: unknown, limit: number) {
  const from = count(offset);
  const size = count(length);
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
