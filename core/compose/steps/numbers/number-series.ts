import type { Line } from '@/core/compose/draft/draft';
import type { Ordinal } from '@/core/compose/language/ordinal';

/** A line that begins with a number, at its place among all lines. */
export type Numbered = { line: Line; at: number; ordinal: Ordinal };

/** Numbers 1, 2, 3 … in document order, whatever the systems their author counts in. */
export type Series = Numbered[];

/**
 * Every run that counts up from one. A number goes on with the latest run of its own system, and
 * only where there is none with a run of another ("I.", "둘째,", "III."): so lists inside sections
 * stay apart from the sections.
 */
export function findSeries(numbered: Numbered[]): Series[] {
  const runs: Run[] = [];
  const waiting: Waiting = new Map();
  for (const item of numbered) {
    const { value, system } = item.ordinal;
    let run = value === 1 ? undefined : runBefore(waiting, item.ordinal);
    if (run === undefined && value !== 1) continue;
    if (value === 'last' && run !== undefined && !run.systems.has('word')) continue;
    if (run === undefined) {
      run = { members: [], systems: new Set(), isSectional: true };
      runs.push(run);
    }
    run.members.push(item);
    run.systems.add(system);
    run.isSectional &&= sectional.has(system);
    if (value !== 'last') wait(waiting, run);
  }
  return runs.flatMap(({ members }) => (members.length > 1 ? [members] : []));
}

type Run = { members: Series; systems: Set<string>; isSectional: boolean };

/** Runs that may go on, by their length and the systems in them, the latest on top. */
type Waiting = Map<string, { run: Run; length: number }[]>;

/** Systems that number sections and so stand in for one another; bullets' kin do not. */
const sectional = new Set(['roman', 'chapter', 'word', 'han', 'dot', 'unit']);

function wait(waiting: Waiting, run: Run): void {
  const { length } = run.members;
  const kinds = [...run.systems, ...(run.isSectional ? ['sectional'] : [])];
  for (const kind of kinds) {
    // A last thing does not follow one alone.
    for (const key of length > 1 ? [`${length} ${kind}`, `many ${kind}`] : [`1 ${kind}`]) {
      const stack = waiting.get(key);
      if (stack !== undefined) stack.push({ run, length });
      else waiting.set(key, [{ run, length }]);
    }
  }
}

function runBefore(waiting: Waiting, { value, system }: Ordinal): Run | undefined {
  const length = value === 'last' ? 'many' : value - 1;
  const same = latest(waiting, `${length} ${system}`);
  // A list between two sections must not swallow the second section's number, nor the reverse.
  return same ?? (sectional.has(system) ? latest(waiting, `${length} sectional`) : undefined);
}

function latest(waiting: Waiting, key: string): Run | undefined {
  const stack = waiting.get(key) ?? [];
  for (;;) {
    const top = stack.at(-1);
    // One that has gone on since waits elsewhere.
    if (top === undefined || top.run.members.length === top.length) return top?.run;
    stack.pop();
  }
}
