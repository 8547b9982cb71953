import { takesAll } from '@/tests/how-much';
import { importBuilt } from '../bench/import-built';
import { countOperations } from './count-operations';

export const counted = await importBuilt<typeof import('./counted')>('../growth/counted.ts', [
  countOperations(),
]);

/** The longer the texts, the smaller an excess is seen. */
const characters = takesAll ? 5000 : 1250;

/** How many times as much is done for four times as many characters (or as many of what `work` counts). */
export function growthOf(work: (size: number) => () => void, least = characters): number {
  return counted.operationsOf(work(4 * least)) / counted.operationsOf(work(least));
}

/** Four times as much takes at most this many times as long: some things are done once, some are sorted. */
export const linear = 4.2;
