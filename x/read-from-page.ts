import type { Capture, NoAnswer, RateLimit } from '@/core/capture';
import { toPostId } from '@/core/post';
import type { FromPage } from './capture-messages';

/** The port is ours, but its other end lives in X's page: what comes is read like any stranger's. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isObject(value)) return undefined;
  const { type, number, because } = value;
  if (type === 'not answered') {
    return typeof number === 'number' && isNoAnswer(because)
      ? { type, number, because }
      : undefined;
  }
  const capture = readCapture(value.capture);
  if (!capture) return undefined;
  if (type === 'captured') return { type, capture: { ...capture, isAsked: false } };
  if (type === 'answered' && typeof number === 'number') {
    return { type, number, capture: { ...capture, isAsked: true } };
  }
  return undefined;
}

export function readCapture(value: unknown): Capture | undefined {
  if (!isObject(value)) return undefined;
  const { operation, status, text, at, isAsked, request, rateLimit } = value;
  if (typeof operation !== 'string' || !/^\w{1,40}$/.test(operation)) return undefined;
  if (typeof status !== 'number' || typeof text !== 'string' || typeof at !== 'number') {
    return undefined;
  }
  const limits = readRateLimit(rateLimit);
  return {
    operation,
    status,
    text,
    at,
    isAsked: isAsked === true,
    request: readRequest(request),
    ...(limits && { rateLimit: limits }),
  };
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

function readRateLimit(value: unknown): RateLimit | undefined {
  if (!isObject(value)) return undefined;
  const { limit, remaining, resetsAt } = value;
  const isComplete = [limit, remaining, resetsAt].every(Number.isFinite);
  return isComplete ? ({ limit, remaining, resetsAt } as RateLimit) : undefined;
}

function isNoAnswer(value: unknown): value is NoAnswer {
  return value === 'no template' || value === 'no network' || value === 'too slow';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
