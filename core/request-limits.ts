/** Over this time requests are counted, as X itself counts them. */
export const requestWindowMs = 15 * 60_000;
/** How many there may be in it: over all tabs, and so from any one page. */
export const mostInWindow = 40;
/** Between two of them. */
export const leastPauseMs = 1_500;

/** What still counts; a time of the future was noted by a clock that was wrong. */
export function recentOf(times: number[], now: number): number[] {
  return times.filter((time) => time > now - requestWindowMs && time <= now);
}
