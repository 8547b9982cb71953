import { Mistake } from '@/scripts/command-line';
import type { KeyLine } from './draw-cases';

/** From 1, best first. */
export const verdicts = ['as an editor', 'fine', 'annoying', 'wrong'] as const;

/** One judged article, as it may stand in docs/: thread, state (0 old, 1 new), verdict (from 1). */
export type Judged = [thread: number, state: 0 | 1, verdict: number];

/** What the judge wrote, a line for each case in order, `number TAB verdict TAB reason`, put together with the key. */
export function joinVerdicts(written: string, key: KeyLine[]): Judged[] {
  const said = new Map(
    written
      .split(/\r?\n/)
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'))
      .map(([number = '', verdict = '']) => [Number(number), verdict.trim()]),
  );
  return key.map(({ thread, state }, index) => {
    const verdict = verdicts.findIndex((each) => each === said.get(index + 1));
    if (verdict < 0) {
      throw new Mistake(`Case ${index + 1} has no verdict: one of ${verdicts.join(', ')}.`);
    }
    return [thread, state === 'new' ? 1 : 0, verdict + 1];
  });
}

/** How many articles got which verdict, a row for the old and one for the new state. */
export function countVerdicts(judged: Judged[]): string {
  const rows = (['old', 'new'] as const).map((state, index) => {
    const own = judged.filter(([, each]) => each === index);
    const counts = verdicts.map(
      (_, verdict) => own.filter((each) => each[2] === verdict + 1).length,
    );
    return [state, ...counts.map((count) => `${count} (${percent(count, own.length)} %)`)];
  });
  return [['', ...verdicts], ...rows]
    .map((cells) =>
      cells
        .map((cell) => cell.padEnd(16))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

function percent(count: number, all: number): string {
  return all === 0 ? '0' : `${Math.round((100 * count) / all)}`;
}

/** Numbers alone: the words of the threads and of the judge stay where they are. */
export function asNumbers(judged: Judged[]): string {
  const sorted = judged.toSorted(([one, state], [other, next]) => one - other || state - next);
  return `${sorted.map((line) => line.join('\t')).join('\n')}\n`;
}
