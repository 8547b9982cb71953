const isSoak = import.meta.env.MODE === 'soak';

/** How often a property is tried: enough for every commit, or all night (`npm run test:soak`). */
export const runs = { numRuns: isSoak ? 100_000 : 2000 };
