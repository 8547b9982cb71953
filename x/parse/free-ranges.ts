import { firstIndex } from '@/core/first-index';
import type { Range } from '@/core/post';

/** Whether a range overlaps none of those taken: told in a few steps, however many they are. */
export function freeRanges(taken: readonly Range[]): (range: Range) => boolean {
  const sorted = taken.toSorted((a, b) => a.from - b.from);
  let furthest = 0;
  const ends = sorted.map(({ to }) => {
    furthest = Math.max(furthest, to);
    return furthest;
  });
  return ({ from, to }) => (ends[countBefore(sorted, to) - 1] ?? 0) <= from;
}

/** How many begin before this position; `sorted` by where they begin. */
export function countBefore(sorted: readonly { from: number }[], position: number): number {
  return firstIndex(sorted.length, (index) => (sorted[index]?.from ?? 0) >= position);
}
