import { browser } from 'wxt/browser';
import type { RateLimit, Refusal } from '@/core/capture';
import { isTime, readRateLimit, readRefusal } from '@/core/refusal';
import { oneAtATime } from './one-at-a-time';
import { sessionArea } from './session-area';

/** Times of requests, and why X last refused: nothing of what was read. */
type RequestLog = { askedAt: number[]; refusal?: Refusal; rateLimit?: NotedLimit };

/** `at`: when X told it. */
type NotedLimit = RateLimit & { at: number };

const name = 'asking';
const byTurn = oneAtATime();

/**
 * The log of what X was asked, for all tabs together. They outlive the browser, so that its
 * restart is no way round the limits; what private windows asked stays in memory. Undefined where
 * the browser's storage does not work.
 */
export async function readRequestLog(): Promise<RequestLog | undefined> {
  const both = await Promise.all([read(browser.storage.local), read(sessionArea)]).catch(() => []);
  const [kept, inMemory] = both;
  if (!kept || !inMemory) return undefined;
  const refusal = longer(kept.refusal, inMemory.refusal);
  return {
    ...kept,
    ...inMemory,
    ...(refusal && { refusal }),
    askedAt: [...kept.askedAt, ...inMemory.askedAt].sort((a, b) => a - b),
  };
}

/** False where it cannot be written down: then no limit would hold, and X must not be asked. */
export function noteRequest(now: number, isPrivate: boolean, windowMs: number): Promise<boolean> {
  return change(isPrivate, (log) => ({
    ...log,
    askedAt: [...inWindow(windowMs, log.askedAt, now), now],
  }));
}

/** Where the disk does not take it, it holds as long as the browser runs. */
export async function noteRefusal(refusal: Refusal, isPrivate: boolean): Promise<void> {
  const note = (log: RequestLog) => ({
    ...log,
    refusal: longer(log.refusal, refusal) ?? refusal,
  });
  if (!(await change(isPrivate, note)) && !isPrivate) await change(true, note);
}

export async function noteRateLimit(rateLimit: RateLimit): Promise<void> {
  // Each of the page's own answers tells it: in memory, not on disk.
  await change(true, (log) => ({ ...log, rateLimit: { ...rateLimit, at: Date.now() } }));
}

/** What no limit needs any more; the rest would, forgotten, be a way round them. */
export async function forgetLapsed(windowMs: number): Promise<void> {
  for (const isPrivate of [false, true]) {
    await change(isPrivate, ({ askedAt, refusal, rateLimit }) => {
      // As its turn comes: a request that was noted just before it is none of the future.
      const now = Date.now();
      return {
        askedAt: inWindow(windowMs, askedAt, now),
        ...(refusal && refusal.until > now && { refusal }),
        ...(rateLimit && rateLimit.resetsAt > now && { rateLimit }),
      };
    });
  }
}

export async function clearRefusals(isOver: (refusal: Refusal) => boolean): Promise<void> {
  const log = await readRequestLog();
  if (!log?.refusal) return;
  for (const isPrivate of [false, true]) {
    await change(isPrivate, ({ refusal, ...log }) =>
      refusal && !isOver(refusal) ? { ...log, refusal } : log,
    );
  }
}

function inWindow(windowMs: number, times: number[], now: number): number[] {
  return times.filter((time) => time > now - windowMs && time <= now);
}

/** A short refusal does not end a long one. */
function longer(a: Refusal | undefined, b: Refusal | undefined): Refusal | undefined {
  return a && b ? (a.until > b.until ? a : b) : (a ?? b);
}

/** False where the browser's storage is full, or does not work. */
function change(isPrivate: boolean, step: (log: RequestLog) => RequestLog): Promise<boolean> {
  const area = isPrivate ? sessionArea : browser.storage.local;
  return byTurn(async () => {
    try {
      await area.set({ [name]: step(await read(area)) });
      return true;
    } catch {
      return false;
    }
  });
}

/** Whatever stands there: what cannot be is left out, so that it never ends asking for good. */
async function read(area: {
  get(name: string): Promise<Record<string, unknown>>;
}): Promise<RequestLog> {
  const { [name]: kept } = await area.get(name);
  const { askedAt, refusal, rateLimit } = Object(kept) as Record<string, unknown>;
  const readable = readRefusal(refusal, Date.now());
  const limit = readNotedLimit(rateLimit, Date.now());
  return {
    askedAt: Array.isArray(askedAt) ? askedAt.filter(isTime) : [],
    ...(readable && { refusal: readable }),
    ...(limit && { rateLimit: limit }),
  };
}

function readNotedLimit(value: unknown, now: number): NotedLimit | undefined {
  const { at } = Object(value) as Record<string, unknown>;
  if (!isTime(at) || at > now) return undefined;
  const limit = readRateLimit(value, at);
  return limit && { ...limit, at };
}
