import type { RateLimit, Refusal } from './capture';
import type { Failure } from './failure';

const minute = 60_000;
const hour = 60 * minute;

/** How long all asking rests at most after each refusal, in ms; what is not named is none. */
const longestRests = new Map<unknown, number>([
  ['account-locked', 24 * hour],
  ['blocked-by-x', hour],
  ['rate-limited', hour],
  ['request-outdated', 15 * minute],
  ['token-expired', 15 * minute],
  ['signed-out', 15 * minute],
] satisfies [Failure['type'], number][]);

/** Never for longer than it may, and in its words too; undefined where asking need not rest. */
export function aRefusal(failure: Failure, at: number, until: number): Refusal | undefined {
  const longest = longestRests.get(failure.type);
  if (longest === undefined) return undefined;
  const end = Math.min(until, at + longest);
  const isTimed = failure.type === 'rate-limited';
  return { failure: isTimed ? { type: failure.type, until: end } : failure, at, until: end };
}

/** What stands in storage as a refusal, whoever wrote it; one of the future is none. */
export function readRefusal(value: unknown, now: number): Refusal | undefined {
  const { failure, at, until } = Object(value) as Record<string, unknown>;
  const { type } = Object(failure) as Record<string, unknown>;
  if (!isTime(at) || !isTime(until) || at > now) return undefined;
  return aRefusal({ type } as Failure, at, until);
}

/** X's own count, as it was heard of at `now`: a new one begins within the hour, whatever it says. */
export function readRateLimit(value: unknown, now: number): RateLimit | undefined {
  const { limit, remaining, resetsAt } = Object(value) as RateLimit;
  if (![limit, remaining, resetsAt].every(Number.isFinite)) return undefined;
  return { limit, remaining, resetsAt: Math.min(resetsAt, latestReset(now)) };
}

/** As it stands in storage: one that ends later than any was noted by a clock that was wrong. */
export function readNotedLimit(value: unknown, now: number): RateLimit | undefined {
  const { resetsAt } = Object(value) as RateLimit;
  return resetsAt <= latestReset(now) ? readRateLimit(value, now) : undefined;
}

function latestReset(now: number): number {
  return now + hour;
}

/** In ms since 1970. */
export function isTime(value: unknown): value is number {
  return Number.isFinite(value);
}
