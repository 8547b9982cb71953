import type { Candidate } from './counter-forms';

/** The longest run that rises with the thread and agrees on how many posts there are. */
export function risingMembers(candidates: Candidate[]): Candidate[] {
  const totals = new Map<number, number>();
  for (const { total } of candidates) {
    if (total !== undefined) totals.set(total, (totals.get(total) ?? 0) + 1);
  }
  const commonest = [...totals].sort((one, other) => other[1] - one[1])[0]?.[0];
  const agreeing = candidates.filter(({ total }) => total === commonest);
  // Patience sorting: the smallest last value of a rising run of each length.
  const tails: number[] = [];
  const before: number[] = [];
  agreeing.forEach(({ value }, index) => {
    const length = countBelow(value, tails, agreeing);
    before[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  });
  const run: Candidate[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const member = agreeing[index];
    if (member !== undefined) run.push(member);
  }
  return run.reverse();
}

/** How many of the tails, which rise, are below the value. */
function countBelow(value: number, tails: number[], candidates: Candidate[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[tails[middle] ?? 0]?.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
