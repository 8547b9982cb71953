import type { RateLimit, Refusal } from '@/core/capture';
import type { Failure } from '@/core/failure';
import { aRefusal } from '@/core/refusal';
import { leastPauseMs, mostInWindow, recentOf, requestWindowMs } from '@/core/request-limits';

/** What has been asked and refused lately, over all tabs together. Times in ms since 1970. */
export type Allowance = {
  askedAt: number[];
  /** The reader agreed to it, and has not stopped it. */
  hasConsent: boolean;
  /** How many more requests this opening of the reader may make, for its purpose. */
  leftInVisit: number;
  /** The reader's own setting. */
  isOff?: boolean;
  refusal?: Refusal | undefined;
  rateLimit?: RateLimit | undefined;
};

const minute = 60_000;
/** For one opening of the reader. */
export const mostForThread = 12;
export const mostForReplies = 5;

/** Why X must not be asked now; undefined where it may. */
export function whyNotNow(allowance: Allowance, now: number): Failure | undefined {
  const { refusal, rateLimit } = allowance;
  if (allowance.isOff) return { type: 'asking-is-off' };
  if (refusal && isInForce(refusal, now)) return refusal.failure;
  if (rateLimit && rateLimit.resetsAt > now && isNearlyUsedUp(rateLimit)) {
    return { type: 'rate-limited', until: rateLimit.resetsAt };
  }
  if (allowance.leftInVisit <= 0) return { type: 'budget-spent' };
  const recent = recentOf(allowance.askedAt, now);
  const oldest = recent[recent.length - mostInWindow];
  return oldest === undefined
    ? undefined
    : { type: 'budget-spent', until: oldest + requestWindowMs };
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

/** A refusal of the future was noted by a clock that was wrong. */
export function isInForce({ at, until }: Refusal, now: number): boolean {
  return at <= now && now < until;
}

/** How long all asking rests after this; undefined where it need not. */
export function refusalFrom(failure: Failure, now: number): Refusal | undefined {
  const isTimed = failure.type === 'rate-limited';
  return aRefusal(failure, now, isTimed ? endOfRest(failure.until, now) : Number.POSITIVE_INFINITY);
}

/** A time that has passed is that of another clock. */
function endOfRest(until: number | undefined, now: number): number {
  const isToCome = until !== undefined && until > now;
  return isToCome ? Math.max(now + minute, until) : now + requestWindowMs;
}

/** A fresh answer to the page's own request shows that these are over. */
export function endsWithFreshRequest({ failure }: Refusal): boolean {
  return ['request-outdated', 'token-expired', 'signed-out'].includes(failure.type);
}

/** Gathering ended for want of a request like the one that the page makes next. */
export function wantsFreshRequest(failure: Failure | undefined): boolean {
  return failure?.type === 'request-outdated' || failure?.type === 'nothing-captured';
}
