import { importBuilt } from '../bench/import-built';
import { countOperations } from './count-operations';

export const counted = await importBuilt<typeof import('./counted')>('../growth/counted.ts', [
  countOperations(),
]);

/** How many times as much is done for 20,000 characters as for 5,000 (or for as many of what `work` counts). */
export function growthOf(work: (size: number) => () => void, least = 5000): number {
  return counted.operationsOf(work(4 * least)) / counted.operationsOf(work(least));
}

/** Four times as much takes at most this many times as long: some things are done once, some are sorted. */
export const linear = 4.2;
