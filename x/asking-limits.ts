import type { RateLimit, Refusal } from '@/core/capture';
import type { Failure } from '@/core/failure';

/** What has been asked and refused lately, over all tabs together. Times in ms since 1970. */
export type Ledger = {
  askedAt: number[];
  /** How many more requests this opening of the reader may make, for its purpose. */
  leftInOpening: number;
  /** The reader's own setting. */
  isOff?: boolean;
  refusal?: Refusal;
  rateLimit?: RateLimit;
};

const minute = 60_000;
export const budgetWindowMs = 15 * minute;
export const mostInWindow = 40;
/** For one opening of the reader. */
export const mostForThread = 12;
export const mostForReplies = 5;
const leastPauseMs = 1_500;

/** Why X must not be asked now; undefined where it may. */
export function hindrance(ledger: Ledger, now: number): Failure | undefined {
  const { refusal, rateLimit } = ledger;
  if (ledger.isOff) return { type: 'asking-is-off' };
  if (refusal && refusal.until > now) return refusal.failure;
  if (rateLimit && rateLimit.resetsAt > now && isNearlyUsedUp(rateLimit)) {
    return { type: 'rate-limited', until: rateLimit.resetsAt };
  }
  if (ledger.leftInOpening <= 0) return { type: 'budget-spent' };
  const recent = recentOf(ledger.askedAt, now);
  const oldest = recent[recent.length - mostInWindow];
  return oldest === undefined
    ? undefined
    : { type: 'budget-spent', until: oldest + budgetWindowMs };
}

export function recentOf(times: number[], now: number): number[] {
  return times.filter((time) => time > now - budgetWindowMs && time <= now);
}

/** The reader's own browsing uses the same allowance: what is left of it is theirs. */
function isNearlyUsedUp({ limit, remaining }: RateLimit): boolean {
  return remaining < Math.max(20, limit / 4);
}

/** One request after another, 1.5 to 3 seconds apart, whichever tab the last one came from. */
export function pauseBefore(lastAt: number, now: number, random: number): number {
  const pause = leastPauseMs * (1 + random);
  // A clock that was set back is not waited for.
  return Math.min(pause, Math.max(0, lastAt + pause - now));
}

/** How long all asking rests after this; undefined where it need not. */
export function refusalFrom(failure: Failure, now: number): Refusal | undefined {
  const restMs = restAfter(failure, now);
  return restMs === undefined ? undefined : { failure, at: now, until: now + restMs };
}

function restAfter(failure: Failure, now: number): number | undefined {
  switch (failure.type) {
    case 'account-locked':
      return 24 * 60 * minute;
    case 'blocked-by-x':
      return 60 * minute;
    case 'rate-limited':
      // A time that has passed is that of another clock.
      return failure.until === undefined || failure.until <= now
        ? budgetWindowMs
        : Math.max(minute, failure.until - now);
    case 'request-outdated':
    case 'token-expired':
    case 'signed-out':
      return budgetWindowMs;
    default:
      return undefined;
  }
}

/** A fresh answer to the page's own request shows that these are over. */
export function endsWithFreshRequest({ failure }: Refusal): boolean {
  return ['request-outdated', 'token-expired', 'signed-out'].includes(failure.type);
}

/** Gathering ended for want of a request like the one that the page makes next. */
export function wantsFreshRequest(failure: Failure | undefined): boolean {
  return failure?.type === 'request-outdated' || failure?.type === 'nothing-captured';
}
