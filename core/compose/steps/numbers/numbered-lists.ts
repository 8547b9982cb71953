import type { Line, ListPlan } from '@/core/compose/draft/draft';
import { cut, foldedTextOf } from '@/core/compose/draft/line';
import type { Numbered } from './number-series';

/** Numbers of one system on lines that follow each other, rising by one from wherever they begin. */
export function consecutiveRuns(numbered: Numbered[], lines: Line[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  for (const item of numbered) {
    if (item.line.role.type !== 'text') continue;
    const last = run.at(-1);
    if (last !== undefined && !follows(item, last, lines)) {
      runs.push(run);
      run = [];
    }
    if (mayBeItem(item)) run.push(item);
  }
  runs.push(run);
  return runs.filter((candidate) => candidate.length > 1);
}

const worded = new Set(['word', 'unit', 'chapter']);

/** "Lesson 1:" and "First," are words of the text, not marks of a list. */
export function mayBeItem({ line, ordinal }: Numbered): boolean {
  return line.role.type === 'text' && !worded.has(ordinal.system);
}

/** I., 가., 一、: a list of the author's own numbers, which 1., 2., 3. would not replace. */
const ownNumbers = new Set(['roman', 'letter', 'han']);

export function listFrom([first]: Numbered[], start: number): ListPlan {
  const keepsNumbers = ownNumbers.has(first?.ordinal.system ?? '');
  return keepsNumbers ? { ordered: false } : { ordered: true, start };
}

/** Its number goes, unless the list has no numbers of its own: then it is the item's sign. */
export function setItem({ line, ordinal }: Numbered, list: ListPlan): void {
  const to = foldedTextOf(line).at(ordinal.length);
  line.role = { type: 'item', list, depth: 0 };
  if (list.ordered) cut(line, line.from, to, 'list marker');
  else line.role.signTo = to;
}

/** Both of one kind, and nothing but text so far. */
export function isNext(one: Numbered | undefined, next: Numbered | undefined): boolean {
  if (one?.line.role.type !== 'text' || next?.line.role.type !== 'text') return false;
  const { value, system } = one.ordinal;
  return value !== 'last' && system === next.ordinal.system && value + 1 === next.ordinal.value;
}

function follows(item: Numbered, last: Numbered, lines: Line[]): boolean {
  if (!isNext(last, item)) return false;
  const between = lines.slice(last.at + 1, item.at);
  if (between.some((line) => line.role.type !== 'text')) return false;
  // What stands between two items of one post without a gap belongs to the first of them.
  return between.every(
    (line) => line.postDraft === item.line.postDraft && line.postDraft === last.line.postDraft,
  )
    ? between.length <= 3
    : between.length === 0;
}

/** Says how many items it set. */
export function setNumberedList(run: Numbered[], lines: Line[]): number {
  const start = run[0]?.ordinal.value;
  if (typeof start !== 'number') return 0;
  const list = listFrom(run, start);
  const goOn = run.filter(({ at }, index) => (run[index + 1]?.at ?? 0) > at + 1);
  const hasLines = goOn.length > 0 && goOn.length * 2 >= run.length - 1;
  run.forEach(({ line, at, ordinal }, index) => {
    const next = run[index + 1];
    const end = next?.at ?? (hasLines ? endOfItem(line, at, lines) : at + 1);
    setItem({ line, at, ordinal }, list);
    for (const more of lines.slice(at + 1, end)) more.role = { type: 'more of item', list };
  });
  return run.length;
}

/** The last item goes on in the lines just under it, where the items before it do. */
function endOfItem(line: Line, at: number, lines: Line[]): number {
  let end = at + 1;
  while (end < lines.length) {
    const more = lines[end];
    if (more === undefined || more.postDraft !== line.postDraft || more.isAfterBlank) break;
    if (more.role.type !== 'text') break;
    end++;
  }
  return end;
}
