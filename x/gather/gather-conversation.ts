import type { Ask, RateLimit, Refusal } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { type Allowance, pauseBefore, refusalFrom, whyNotNow } from './asking-limits';
import { type Known, planForThread } from './plan-next-request';

/** Everything gathering touches, passed in: the tab, the log of requests, the clock. */
export type World = {
  /** All that is known of the conversation by now, our own answers included. */
  look(): Promise<Known>;
  /**
   * Asks X through the page; what comes is in `look` before this answers. What was answered after
   * `lookedAt`, and was asked by a background that is gone, is not asked again.
   */
  ask(ask: Ask, lookedAt: number): Promise<{ failure?: Failure; rateLimit?: RateLimit }>;
  requestLog: {
    /** Undefined where they cannot be read. */
    read(): Promise<Allowance | undefined>;
    /**
     * Before each request: a request that was cut off has been made all the same. False where it
     * cannot be written down.
     */
    spend(now: number): Promise<boolean>;
    learn(rateLimit: RateLimit): Promise<void>;
    refuse(refusal: Refusal): Promise<void>;
  };
  /** One request at a time, all tabs together. */
  oneAtATime<Value>(work: () => Promise<Value>): Promise<Value>;
  sleep(ms: number): Promise<void>;
  now(): number;
  random(): number;
  /** Aborted where the reader is closed: the request under way ends, and no other begins. */
  signal: AbortSignal;
};

const unrecorded: Failure = { type: 'not-recorded' };
/** A request is noted, then counted, then made: so long after its note, where the disk is slow. */
const mostFromNoteMs = 500;

/** What to ask for next, from all that is known and what was answered in this run. */
export type Plan = (known: Known, asked: Ask[], focal: PostId) => Ask | undefined;

/**
 * Asks X for what a thread lacks, one request after another, until it is whole, nothing more can
 * be had, or X or our own limits say stop. Yields after each answer; returns why it ended early.
 */
export async function* gatherConversation(
  focal: PostId,
  world: World,
  plan: Plan = planForThread,
): AsyncGenerator<Ask, Failure | undefined> {
  let hasRetried = false;
  let answeredAt: number | undefined;
  let hadPages = false;
  const asked: Ask[] = [];
  const planNext = async () => {
    const known = await world.look();
    // Forgotten meanwhile: it is not fetched again.
    if (hadPages && known.pages.length === 0) return undefined;
    hadPages = known.pages.length > 0;
    return plan(known, asked, focal);
  };
  for (;;) {
    const step = await world.oneAtATime(() => takeStep(planNext, world, answeredAt));
    answeredAt = world.now();
    if (step === 'done') return undefined;
    const { ask, failure } = step;
    if (ask) yield ask;
    // The page has a new token by now, and the next request takes it.
    const isRetried = failure?.type === 'token-expired' && ask && !hasRetried;
    if (isRetried) hasRetried = true;
    else if (failure) return afterFailure(failure, ask, world);
    else if (ask) asked.push(ask);
  }
}

/** Only X refuses; what hindered us before it was asked is over as soon as it is. */
async function afterFailure(
  failure: Failure,
  ask: Ask | undefined,
  world: World,
): Promise<Failure> {
  const refusal = ask && refusalFrom(failure, world.now());
  if (refusal) await world.requestLog.refuse(refusal);
  return refusal?.failure ?? failure;
}

async function takeStep(
  planNext: () => Promise<Ask | undefined>,
  world: World,
  answeredAt: number | undefined,
): Promise<'done' | { ask?: Ask; failure?: Failure }> {
  if (world.signal.aborted) return 'done';
  if (!(await planNext())) return 'done';
  const allowance = await world.requestLog.read();
  if (!allowance) return { failure: unrecorded };
  if (!allowance.hasConsent) return 'done';
  const failure = whyNotNow(allowance, world.now());
  if (failure) return { failure };
  // A person reads what came before going on; another tab's request counts from when it was made.
  const lastAt = Math.max(answeredAt ?? 0, (allowance.askedAt.at(-1) ?? 0) + mostFromNoteMs);
  await world.sleep(pauseBefore(lastAt, world.now(), world.random()));

  // Meanwhile the page itself may have loaded what was missing, X refused, or the reader left.
  const lookedAt = world.now();
  const ask = await planNext();
  const allowanceNow = (await world.requestLog.read()) ?? allowance;
  if (!ask || !allowanceNow.hasConsent || world.signal.aborted) return 'done';
  const refused = whyNotNow(allowanceNow, world.now());
  if (refused) return { failure: refused };
  if (!(await world.requestLog.spend(world.now()))) return { failure: unrecorded };
  // Stopped in this very moment: recorded, but not asked.
  if (world.signal.aborted) return 'done';
  const asked = await world.ask(ask, lookedAt);
  if (asked.rateLimit) await world.requestLog.learn(asked.rateLimit);
  return { ask, ...(asked.failure && { failure: asked.failure }) };
}
