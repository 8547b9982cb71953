const isSoak = process.env.SOAK !== undefined || import.meta.env.MODE === 'soak';

/** How often a property is tried: enough for every commit, or all night (`npm run test:soak`). */
export const runs = { numRuns: isSoak ? 100_000 : 2000 };

/** On two busy cores; what takes how long is the benchmark's matter. */
export const patience = isSoak ? 1_800_000 : 60_000;
