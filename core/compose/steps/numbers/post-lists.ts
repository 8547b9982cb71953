import type { Line, ListPlan } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { isOnlyAddresses } from '@/core/compose/draft/stretches';
import { endsWithColon } from '@/core/compose/language/sentences';
import type { Numbered, Series } from './number-series';
import { listFrom, mayBeItem, setItem } from './numbered-lists';

/**
 * A list that runs over posts: of its numbers a third or more begin a post (X's limit puts others in
 * the midst of one), and what stands in a post under its number belongs to the item, with its pictures
 * and addresses. Says how many items it set.
 */
export function setPostList(series: Series, lines: Line[]): number {
  if (!series.every(mayBeItem)) return 0;
  const opening = series.filter(({ line }) => line.postDraft.lines[0] === line);
  if (opening.length * 3 < series.length || !isUnbroken(series, lines)) return 0;
  const list: ListPlan = { ...listFrom(series, 1), holdsPosts: true };
  series.forEach((member, index) => {
    setItem(member, list);
    const end = series[index + 1]?.at ?? endOfLast(member, series, lines);
    for (const more of lines.slice(member.at + 1, end))
      if (more.role.type === 'text') more.role = { type: 'more of item', list };
  });
  return series.length;
}

/** At most one post without a number between two items, and nothing but text. */
function isUnbroken(series: Series, lines: Line[]): boolean {
  return series.every((member, index) => {
    const next = series[index + 1];
    if (next === undefined) return true;
    if (next.line.postDraft.index - member.line.postDraft.index > 2) return false;
    const under = lines.slice(member.at + 1, next.at);
    return under.length < 12 && under.every(({ role }) => role.type === 'text');
  });
}

/**
 * The last number holds the lines under it: beyond a gap only where it begins its post, and the items
 * before it go on as well or its colon announces it.
 */
function endOfLast({ line, at }: Numbered, series: Series, lines: Line[]): number {
  const goOn = series.some((one, index) => (series[index + 1]?.at ?? 0) > one.at + 1);
  const opens = line.postDraft.lines[0] === line;
  const holdsAll = opens && (goOn || endsWithColon(textOf(line)));
  let end = at + 1;
  for (; opens || goOn; end++) {
    const more = lines[end];
    if (more?.postDraft !== line.postDraft) break;
    if (more.isAfterBlank && !holdsAll && !isOnlyAddresses(more)) break;
  }
  return end;
}
