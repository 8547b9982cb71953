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

export function longestRestAfter({ type }: Failure): number | undefined {
  return longestRests.get(type);
}

/** Where its rest has an end that X told, the words name that very end. */
export function aRefusal(failure: Failure, at: number, until: number): Refusal {
  const dated: Failure = failure.type === 'rate-limited' ? { type: failure.type, until } : failure;
  return { failure: dated, at, until };
}

/**
 * What stands in storage as a refusal, whoever wrote it by whichever clock: it never holds for longer
 * than it may, and one of the future is none.
 */
export function readRefusal(value: unknown, now: number): Refusal | undefined {
  const { failure, at, until } = Object(value) as Record<string, unknown>;
  const { type } = Object(failure) as Record<string, unknown>;
  const rest = longestRests.get(type);
  if (rest === undefined || !isTime(at) || !isTime(until) || at > now) return undefined;
  return aRefusal({ type } as Failure, at, Math.min(until, at + rest));
}

/** X's own count, as it was told at `now`: a new one begins within the hour, whatever it says. */
export function readRateLimit(value: unknown, now: number): RateLimit | undefined {
  const { limit, remaining, resetsAt } = Object(value) as RateLimit;
  if (![limit, remaining, resetsAt].every(Number.isFinite)) return undefined;
  return { limit, remaining, resetsAt: Math.min(resetsAt, now + hour) };
}

/** In ms since 1970. */
export function isTime(value: unknown): value is number {
  return Number.isFinite(value);
}
