import { importBuilt } from '../bench/import-built';
import { countOperations } from './count-operations';

export const counted = await importBuilt<typeof import('./counted')>('../growth/counted.ts', [
  countOperations(),
]);

/** How much is done for 5,000 characters (or as many of what `work` counts), for 10,000, for 20,000. */
export function growthOf(work: (size: number) => () => void, least = 5000): number[] {
  return [least, 2 * least, 4 * least].map((size) => counted.operationsOf(work(size)));
}

/** Four times as much takes at most this many times as long: some things are done once, some are sorted. */
export const linear = 4.2;

export function ratioOf(counts: number[]): number {
  return (counts.at(-1) ?? 0) / (counts[0] ?? 1);
}
