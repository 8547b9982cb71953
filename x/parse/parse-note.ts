import type { CommunityNote } from '@/core/post';
import { toWebUrl } from '@/core/web-url';
import { at, count, list, text } from './json';
import { charactersOf } from './rewrite-text';

/** Readers' context: X calls the box under a post its "pivot". */
export function parseNote(pivot: unknown): CommunityNote | undefined {
  const words = text(at(pivot, 'subtitle', 'text')) ?? text(at(pivot, 'note', 'summary', 'text'));
  if (words === undefined) return undefined;
  const entities = at(pivot, 'subtitle', 'entities') ?? at(pivot, 'note', 'summary', 'entities');
  const { length } = charactersOf(words);
  const links: CommunityNote['links'] = [];
  for (const entity of list(entities)) {
    const from = count(at(entity, 'fromIndex'));
    const to = count(at(entity, 'toIndex'));
    const url = toWebUrl(at(entity, 'ref', 'url'));
    if (url && from !== undefined && to !== undefined && from < to && to <= length) {
      links.push({ from, to, url });
    }
  }
  return { text: words, links: links.sort((a, b) => a.from - b.from) };
}
