import type { Ask, Capture, NoAnswer, RateLimit } from '@/core/capture';
import { toPostId } from '@/core/post';
import { readRateLimit } from '@/core/refusal';
import { isObject } from '@/x/parse/json';
import { idNames } from './capture-messages';

const longestText = 16_000_000;

export type PageMessage =
  | { type: 'captured'; capture: Capture }
  | { type: 'answered'; number: number; capture: Capture }
  | { type: 'not answered'; number: number; because: NoAnswer };

/**
 * The port is ours, but its other end lives in X's page: what comes is read like any stranger's.
 * `askOf` tells what a command asked for.
 */
export function readFromPage(
  value: unknown,
  askOf: (number: number) => Ask | undefined,
  now: number,
): PageMessage | undefined {
  if (!isObject(value)) return undefined;
  const { number, because, status, text, variables, limits } = value;
  if (typeof number === 'number' && isNoAnswer(because)) {
    return { type: 'not answered', number, because };
  }
  const ask = typeof number === 'number' ? askOf(number) : undefined;
  const rateLimit = readLimits(limits, now);
  const capture = readCapture({
    status,
    text,
    rateLimit,
    at: now,
    isAsked: ask !== undefined,
    request: ask ? { ...ask, focal: ask.id } : readVariables(variables),
  });
  if (typeof number !== 'number') return capture && { type: 'captured', capture };
  if (!ask) return undefined;
  // More than we read: whoever asked is not left waiting for it.
  return capture
    ? { type: 'answered', number, capture }
    : { type: 'not answered', number, because: 'too slow' };
}

/** The background reads it once more: what a tab sends is checked where it arrives. */
export function readCapture(value: unknown): Capture | undefined {
  if (!isObject(value)) return undefined;
  const { status, text, at, isAsked, request, rateLimit } = value;
  if (typeof status !== 'number' || typeof at !== 'number') return undefined;
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  const limits = readRateLimit(rateLimit, at);
  return {
    status,
    text,
    at,
    isAsked: isAsked === true,
    request: readRequest(request),
    ...(limits && { rateLimit: limits }),
  };
}

function readVariables(variables: unknown): unknown {
  if (!isObject(variables)) return {};
  const focal = idNames.map((name) => toPostId(variables[name])).find((id) => id);
  return { focal, cursor: variables.cursor, ranking: variables.rankingMode };
}

function readLimits(value: unknown, now: number): RateLimit | undefined {
  if (!Array.isArray(value)) return undefined;
  const [limit, remaining, reset] = value.map((each) => Number.parseInt(each ?? '', 10));
  return readRateLimit({ limit, remaining, resetsAt: (reset ?? Number.NaN) * 1000 }, now);
}

function readRequest(value: unknown): Capture['request'] {
  if (!isObject(value)) return {};
  const focal = toPostId(value.focal);
  const { cursor, ranking } = value;
  return {
    ...(focal && { focal }),
    ...(typeof cursor === 'string' && { cursor }),
    ...((ranking === 'Relevance' || ranking === 'Recency' || ranking === 'Likes') && { ranking }),
  };
}

const noAnswers: ReadonlySet<unknown> = new Set<NoAnswer>([
  'no template',
  'no network',
  'too slow',
  'too many',
]);

function isNoAnswer(value: unknown): value is NoAnswer {
  return noAnswers.has(value);
}
