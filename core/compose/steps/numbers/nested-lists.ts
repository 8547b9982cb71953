import type { Line, ListPlan } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import { endsWithColon } from '@/core/compose/language/sentences';
import type { Numbered, Series } from './number-series';
import { mayBeItem, setItem } from './numbered-lists';

/**
 * "1. Before", "2. After", with "a) …" or bullets under them and nothing else between: a list in a
 * list. Says how many lines it took.
 */
export function setNestedLists(chains: Series[], lines: Line[]): number {
  let changes = 0;
  for (const chain of chains) {
    const entries = chain.map((member, index) => entriesUnder(member, chain[index + 1], lines));
    if (entries.includes(undefined) || !entries.some((own) => own?.length)) continue;
    if (!chain.every(mayBeItem)) continue;
    const list: ListPlan = { ordered: true, start: 1 };
    chain.forEach((member, index) => {
      setItem(member, list);
      const own = entries[index] ?? [];
      for (const entry of own) setEntry(entry, list, own[0]);
      changes += 1 + own.length;
    });
  }
  return changes;
}

/** Undefined where something else stands before the next number. */
function entriesUnder(
  { line, at, ordinal }: Numbered,
  next: Numbered | undefined,
  lines: Line[],
): Line[] | undefined {
  const end = next?.at ?? lines.length;
  const entries: Line[] = [];
  for (let index = at + 1; index < end; index++) {
    const entry = lines[index];
    const isEntry =
      entry !== undefined &&
      entry.postDraft === line.postDraft &&
      isInner(entry, ordinal.system) &&
      staysUnder(entry, entries.at(-1), line);
    if (!isEntry) return next === undefined ? entries : undefined;
    entries.push(entry);
  }
  return entries;
}

function isInner(line: Line, outer: string): boolean {
  if (line.role.type !== 'text') return false;
  const { text } = foldedTextOf(line);
  const ordinal = ordinalAt(text);
  if (ordinal !== undefined) return ordinal.system === 'letter' && outer !== 'letter';
  const marker = markerAt(line);
  return marker !== undefined && marker.to < line.to && marker.family !== 'long dash';
}

/** After a blank line something else begins, unless a colon announced it. */
function staysUnder(entry: Line, before: Line | undefined, outer: Line): boolean {
  return !entry.isAfterBlank || (before === undefined && endsWithColon(textOf(outer)));
}

function setEntry(line: Line, list: ListPlan, first: Line | undefined): void {
  const { text, at } = foldedTextOf(line);
  const ordinal = ordinalAt(text);
  const marker = markerAt(line);
  // Bullets among letters hang under them.
  const isLettered = first !== undefined && ordinalAt(foldedTextOf(first).text) !== undefined;
  const depth = ordinal === undefined && isLettered ? 2 : 1;
  line.role = { type: 'item', list, depth };
  // a), b) are the author's own, and somebody may point to them.
  if (ordinal !== undefined) line.role.signTo = at(ordinal.length);
  else if (marker?.isSign) line.role.signTo = marker.to;
  else if (marker !== undefined) cut(line, line.from, marker.to, 'list marker');
}
