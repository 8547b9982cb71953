import { browser } from 'wxt/browser';
import type { RateLimit, Refusal } from '@/core/capture';
import { isTime, readNotedLimit, readRateLimit, readRefusal } from '@/core/refusal';
import { recentOf } from '@/core/request-limits';
import { sessionArea } from './session-area';
import { isWritten, storedValue } from './stored-value';

/** Times of requests, and why X last refused: nothing of what was read. */
type RequestLog = {
  askedAt: number[];
  refusal?: Refusal | undefined;
  rateLimit?: RateLimit | undefined;
};

const name = 'asking';
/** It outlives the browser, so that a restart is no way round the limits. */
const onDisk = storedValue(() => browser.storage.local, name, readLog);
/** What private windows asked, and what each of the page's own answers tells of X's limits. */
const inMemory = storedValue(() => sessionArea, name, readLog);

/** What X was asked, for all tabs together. Undefined where the browser's storage does not work. */
export async function readRequestLog(): Promise<RequestLog | undefined> {
  const logs = await Promise.all([onDisk.load(), inMemory.load()]).catch(() => undefined);
  if (!logs) return undefined;
  const [kept, held] = logs;
  return {
    askedAt: [...kept.askedAt, ...held.askedAt].sort((a, b) => a - b),
    refusal: longer(kept.refusal, held.refusal),
    rateLimit: held.rateLimit,
  };
}

/** False where it cannot be written down: then no limit would hold, and X must not be asked. */
export function noteRequest(now: number, isPrivate: boolean): Promise<boolean> {
  return isWritten(
    logFor(isPrivate).change((log) => {
      log.askedAt = [...recentOf(log.askedAt, now), now];
    }),
  );
}

/** Where the disk does not take it, it holds as long as the browser runs. */
export async function noteRefusal(refusal: Refusal, isPrivate: boolean): Promise<void> {
  const note = (log: RequestLog) => {
    log.refusal = longer(log.refusal, refusal);
  };
  if (!(await isWritten(logFor(isPrivate).change(note)))) await isWritten(inMemory.change(note));
}

export async function noteRateLimit(rateLimit: RateLimit): Promise<void> {
  await isWritten(
    inMemory.change((log) => {
      log.rateLimit = readRateLimit(rateLimit, Date.now());
    }),
  );
}

/** What no limit needs any more; the rest would, forgotten, be a way round them. */
export async function forgetLapsed(): Promise<void> {
  for (const each of [onDisk, inMemory]) {
    await isWritten(
      each.change((log) => {
        // As its turn comes: a request that was noted just before it is none of the future.
        const now = Date.now();
        log.askedAt = recentOf(log.askedAt, now);
        if (log.refusal && log.refusal.until <= now) delete log.refusal;
        if (log.rateLimit && log.rateLimit.resetsAt <= now) delete log.rateLimit;
      }),
    );
  }
}

export async function clearRefusals(isOver: (refusal: Refusal) => boolean): Promise<void> {
  for (const each of [onDisk, inMemory]) {
    const { refusal } = await each.load();
    if (!refusal || !isOver(refusal)) continue;
    await each.change((log) => {
      if (log.refusal && isOver(log.refusal)) delete log.refusal;
    });
  }
}

function logFor(isPrivate: boolean): typeof onDisk {
  return isPrivate ? inMemory : onDisk;
}

/** A short refusal does not end a long one. */
function longer(a: Refusal | undefined, b: Refusal | undefined): Refusal | undefined {
  return a && b ? (a.until > b.until ? a : b) : (a ?? b);
}

/** Whatever stands there: what cannot be is left out, so that it never ends asking for good. */
function readLog(stored: unknown): RequestLog {
  const { askedAt, refusal, rateLimit } = Object(stored) as Record<string, unknown>;
  const now = Date.now();
  return {
    askedAt: Array.isArray(askedAt) ? askedAt.filter(isTime) : [],
    refusal: readRefusal(refusal, now),
    rateLimit: readNotedLimit(rateLimit, now),
  };
}
