import type { Failure } from '@/core/failure';
import { noteBug } from '@/platform/bugs';
import { updateVisit } from '@/platform/visits';
import { gatherThroughTab, type Purpose } from './gather-through-tab';
import { type Sitting, whyNotAllowed } from './make-reading';

export type Gatherer = {
  /** Settled once it has ended, for whatever reason; that stands in the sitting. */
  gather(purpose: Purpose): Promise<void>;
  /** After the request under way. */
  stop(): void;
};

/** Gathers for one reader: one thing at a time, and what was wished for meanwhile after it. */
export function makeGatherer(
  sitting: Sitting,
  {
    leaving,
    report,
    look,
  }: { leaving: AbortSignal; report(): Promise<void>; look(): Promise<void> },
): Gatherer {
  let current: Purpose | undefined;
  let afterwards: Purpose | undefined;
  let stopping = new AbortController();

  async function gather(purpose: Purpose): Promise<void> {
    const { visit } = sitting;
    const { focal, tab, owner, failure } = sitting.spot;
    const whyNotNow = failure ?? (await whyNotAllowed());
    if (sitting.activity === 'gathering') {
      if (purpose !== current) afterwards = purpose;
      return;
    }
    // Stopped meanwhile, or never agreed to.
    if (!sitting.hasConsent) return report();
    sitting.failure ??= whyNotNow;
    if (!visit || !focal || !owner || tab === undefined || sitting.failure) return report();
    sitting.activity = 'gathering';
    current = purpose;
    stopping = new AbortController();
    await report();
    const signal = AbortSignal.any([leaving, stopping.signal]);
    const steps = gatherThroughTab(focal, { tab, owner, visit, signal, purpose });
    sitting.failure = await run(steps);
    sitting.activity = 'resting';
    await updateVisit(visit, { failure: sitting.failure });
    await report();
    // Stopped, and then asked to go on before the request under way had ended.
    if (stopping.signal.aborted && sitting.hasConsent && !leaving.aborted) await look();
    const next = afterwards;
    afterwards = undefined;
    if (next) await gather(next);
  }

  async function run(steps: ReturnType<typeof gatherThroughTab>): Promise<Failure | undefined> {
    try {
      let step = await steps.next();
      for (; !step.done; step = await steps.next()) await report();
      return step.value;
    } catch (error) {
      await noteBug('gathering', error);
      return { type: 'bug' };
    }
  }

  return { gather, stop: () => stopping.abort() };
}
