// Vitest has modes; the tests in a browser have none.
const mode: string | undefined = import.meta.env?.MODE;

/**
 * Whether this run goes through everything there is of a kind: CI's (`npm run test:long`) does. For every
 * change some of each kind are tried, so that one does not wait for it.
 */
export const takesAll = mode !== 'test';

/** All of them, or every `nth` where some will do. */
export function someOf<T>(all: T[], nth: number): T[] {
  return takesAll ? all : all.filter((_, index) => index % nth === 0);
}

/** How often a property is tried: for every change, by CI, or all night (`npm run test:soak`). */
export const runs = { numRuns: takesAll ? (mode === 'soak' ? 100_000 : 2000) : 100 };

/** Of a property that takes a hundredth of a second and more. */
export const slowRuns = { numRuns: runs.numRuns / (takesAll ? 10 : 4) };
