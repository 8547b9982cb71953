import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { isSmall } from '@/core/compose/draft/is-small';
import { cut, dropEmptyLines, foldedTextOf } from '@/core/compose/draft/line';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import type { Candidate } from './counter-forms';
import { findCounters } from './find-counters';
import { setNestedLists } from './nested-lists';
import { findSeries, type Numbered } from './number-series';
import { consecutiveRuns, isNext, setNumberedList } from './numbered-lists';
import { areSections, setSections } from './numbered-sections';
import { partCounters } from './part-counters';
import { setPostList } from './post-lists';
import { splitRunIn } from './run-in-numbers';

/**
 * Reads all numbers of the thread, and says of each series once what it is: the posts' own numbers go,
 * numbers over something that belongs to them are sections, the others a list. Numbers that are none
 * of these are words.
 */
export function readNumbers(draft: Draft): number {
  const counters = findCounters(draft);
  const written = draft.postDrafts.filter(({ lines }) => lines.length > 0);
  const all = counters.length > 0 ? counters : partCounters(written);
  for (const { line, from, to } of all) cut(line, from, to, 'counter');
  draft.postDrafts.forEach(dropEmptyLines);
  if (draft.thread.completeness.type === 'partial') markMissing(draft, counters);
  return all.length + setSeries(draft);
}

function setSeries(draft: Draft): number {
  splitRunIn(draft);
  const lines = linesOfDraft(draft);
  const numbered = numberedLines(lines);
  if (numbered.length < 2) return 0;
  const series = findSeries(numbered);
  const small = isSmall(draft);
  const sections = series.filter((one) => areSections(one, lines, small));
  let changes = setSections(sections, lines, draft);
  changes += setNestedLists(series, lines);
  for (const one of series) changes += setPostList(one, lines);
  const order: Order = new Map(numbered.map((one, index) => [one, index]));
  for (const run of consecutiveRuns(numbered, lines)) {
    if (!isPart(run, numbered, order)) changes += setNumberedList(run, lines);
  }
  return changes;
}

/** Where each stands among all numbers. */
type Order = Map<Numbered | undefined, number>;

/** Numbers in a row, with half as many before or after them that are no items. */
function isPart(run: Numbered[], numbered: Numbered[], order: Order): boolean {
  let from = order.get(run[0]) ?? 0;
  let to = from + run.length;
  const most = run.length * 1.5;
  while (to - from <= most && isNext(numbered[from - 1], numbered[from])) from--;
  while (to - from <= most && isNext(numbered[to - 1], numbered[to])) to++;
  return to - from > most;
}

function numberedLines(lines: Line[]): Numbered[] {
  const numbered: Numbered[] = [];
  lines.forEach((line, at) => {
    if (line.role.type !== 'text' || line.box !== undefined) return;
    const { text } = foldedTextOf(line);
    const ordinal = ordinalAt(text);
    if (ordinal === undefined) return;
    // A number with nothing after it numbers nothing, unless it says what it numbers.
    if (ordinal.length >= text.length && !ordinal.isStrong) return;
    numbered.push({ line, at, ordinal });
  });
  return numbered;
}

function markMissing(draft: Draft, counters: Candidate[]): void {
  const values = new Map(counters.map(({ postDraft, value }) => [postDraft, value]));
  draft.parts.forEach((part, index) => {
    const before = draft.parts[index - 1];
    if (part.type === 'gap' || before === undefined || before.type === 'gap') return;
    const missing = Math.ceil((values.get(part) ?? 0) - (values.get(before) ?? Infinity)) - 1;
    if (missing > 0) part.missingBefore = missing;
  });
}
