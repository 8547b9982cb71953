import type { Line, ListPlan } from '@/core/compose/draft/draft';
import type { Numbered, Series } from './number-series';
import { listFrom, setItem } from './numbered-lists';

/**
 * A list that runs over posts: most of its numbers begin a post, and what stands in a post under its
 * number belongs to the item, with its pictures and addresses. Says how many items it set.
 */
export function setPostList(series: Series, lines: Line[]): number {
  if (!series.every(isItem)) return 0;
  const opening = series.filter(({ line }) => line.postDraft.lines[0] === line);
  if (opening.length * 2 < series.length || !isUnbroken(series, lines)) return 0;
  const list: ListPlan = { ...listFrom(series, 1), holdsPosts: true };
  series.forEach((member, index) => {
    setItem(member, list);
    for (const more of linesUnder(member, series[index + 1], lines)) {
      if (more.role.type === 'text') more.role = { type: 'more of item', list };
    }
  });
  return series.length;
}

const plain = new Set([
  'dot',
  'paren',
  'keycap',
  'circled',
  'hash',
  'slash',
  'dash',
  'han',
  'letter',
]);

function isItem({ line, ordinal }: Numbered): boolean {
  return line.role.type === 'text' && plain.has(ordinal.system) && ordinal.value !== 'last';
}

/** At most one post without a number between two items, and nothing but text. */
function isUnbroken(series: Series, lines: Line[]): boolean {
  return series.every((member, index) => {
    const next = series[index + 1];
    if (next === undefined) return true;
    if (next.line.postDraft.index - member.line.postDraft.index > 2) return false;
    const under = linesUnder(member, next, lines);
    return under.length < 12 && under.every(({ role }) => role.type === 'text');
  });
}

/** Up to the next number; the last item holds the rest of its own post if it begins that post. */
function linesUnder({ line, at }: Numbered, next: Numbered | undefined, lines: Line[]): Line[] {
  if (next !== undefined) return lines.slice(at + 1, next.at);
  if (line.postDraft.lines[0] !== line) return [];
  let end = at + 1;
  while (lines[end]?.postDraft === line.postDraft) end++;
  return lines.slice(at + 1, end);
}
