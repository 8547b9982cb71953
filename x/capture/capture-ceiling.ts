import { leastPauseMs, mostInWindow, requestWindowMs } from '@/core/request-limits';
import { bare } from './bare';

/**
 * How much this document may ask X for, whatever comes over the line: one request at a time, 1.5
 * seconds apart, 40 in a quarter of an hour. The background's limits, for all tabs, are within it.
 * `begin` runs the request in its time and tells it how to say that it has ended; false where it
 * may not run at all. `clock` in milliseconds, from any beginning.
 */
export function makeCeiling(
  clock: () => number,
  later: (work: () => void, ms: number) => void,
): (request: (end: () => void) => void) => boolean {
  /** When each began. */
  const begun: Record<number, number> = bare({});
  let count = 0;
  let isBusy = false;

  return (request) => {
    const now = clock();
    const oldest = begun[count - mostInWindow];
    if (isBusy || (oldest !== undefined && now - oldest < requestWindowMs)) return false;
    isBusy = true;
    const last = begun[count - 1];
    const rest = last === undefined ? 0 : last + leastPauseMs - now;
    later(
      () => {
        begun[count] = clock();
        count += 1;
        request(() => {
          isBusy = false;
        });
      },
      rest > 0 ? rest : 0,
    );
    return true;
  };
}
