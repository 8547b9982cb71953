import { buildThread } from '@/core/build-thread';
import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import { findPages } from '@/platform/conversation-shelf';
import { beginOpening, noteConsent, updateOpening } from '@/platform/openings';
import type { ReaderCommand, ReaderPort, ReadRequest } from '@/platform/reader-port';
import { loadSettings } from '@/platform/settings';
import { planNextRequest } from '@/x/plan-next-request';
import { findSpot, type Spot } from './find-spot';
import { gatherThroughTab } from './gather-through-tab';
import { onNews } from './news';

const heartbeatMs = 8_000;
const patienceMs = 5_000;

/**
 * One reader page: shows at once what is known, better when more comes, and asks X for the rest
 * where the reader has agreed. All it remembers beyond this worker's life stands in storage.
 */
export function serveReader(port: ReaderPort): void {
  let request: ReadRequest | undefined;
  let spot: Spot = {};
  let activity: Reading['activity'] = 'waiting';
  let failure: Failure | undefined;
  let hasConsent = false;
  let hasRetried = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const leaving = new AbortController();
  let stopping = new AbortController();

  const heartbeat = setInterval(() => {
    if (activity !== 'resting') port.send({ type: 'alive' });
  }, heartbeatMs);
  const unsubscribe = onNews(({ tab, filed, isAsked }) => {
    if (tab !== spot.tab || !request || isAsked || activity === 'gathering') return;
    if (!filed.failure && isAskedAnew(failure) && !hasRetried) {
      hasRetried = true;
      failure = undefined;
    }
    void look();
  });
  port.onClose(() => {
    clearInterval(heartbeat);
    clearTimeout(patience);
    unsubscribe();
    leaving.abort();
  });
  port.onMessage((message) => {
    if (message.type === 'read') void begin(message);
    else void obey(message.type);
  });

  async function begin(asked: ReadRequest): Promise<void> {
    request = asked;
    const opening = await beginOpening(asked.opening, asked, Date.now());
    hasConsent = opening.hasConsent;
    patience = setTimeout(() => void giveUpWaiting(), patienceMs);
    await look();
  }

  /** Finds the thread again, says what is known of it, and goes on gathering if that was agreed. */
  async function look(): Promise<void> {
    if (!request) return;
    spot = await findSpot(request);
    const { focal, tab } = spot;
    if (hasConsent && tab !== undefined && focal) await noteConsent(tab, focal);
    const pages = focal ? await findPages(focal, spot.owner) : [];
    const isKnown = pages.length > 0;
    if (isKnown || spot.failure) activity = 'resting';
    if (!isKnown || !hasConsent) return report();
    await gather();
  }

  async function gather(): Promise<void> {
    const { focal, tab, owner } = spot;
    const blocked = spot.failure ?? (await whyNotAllowed());
    const isLacking = focal && planNextRequest(await findPages(focal, owner), focal) !== undefined;
    if (!isLacking || blocked || failure || tab === undefined || !owner || !request) {
      if (isLacking) failure ??= blocked;
      return report();
    }
    if (activity === 'gathering') return;
    activity = 'gathering';
    await report();
    stopping = new AbortController();
    const signal = AbortSignal.any([leaving.signal, stopping.signal]);
    const steps = gatherThroughTab(focal, { tab, owner, opening: request.opening, signal });
    for (let step = await steps.next(); ; step = await steps.next()) {
      if (step.done) {
        failure = step.value;
        break;
      }
      await report();
    }
    activity = 'resting';
    await report();
  }

  async function obey(command: ReaderCommand): Promise<void> {
    if (!request) return;
    switch (command) {
      case 'getRest':
      case 'tryAgain':
        hasConsent = true;
        failure = undefined;
        hasRetried = false;
        await updateOpening(request.opening, { hasConsent });
        return look();
      case 'stop':
        hasConsent = false;
        stopping.abort();
        return updateOpening(request.opening, { hasConsent });
      case 'stillHere':
        return;
      default:
        return command satisfies never;
    }
  }

  async function giveUpWaiting(): Promise<void> {
    if (activity !== 'waiting') return;
    activity = 'resting';
    failure ??= { type: 'nothing-captured' };
    await report();
  }

  async function report(): Promise<void> {
    const { focal, owner } = spot;
    const pages = focal ? await findPages(focal, owner) : [];
    const thread = focal && buildThread(pages, focal);
    const isWhole = thread?.completeness.type === 'whole';
    const why = failure ?? (isWhole || activity === 'waiting' ? undefined : reasonFor(!thread));
    const isLacking = focal && planNextRequest(pages, focal) !== undefined;
    const canAsk = Boolean(isLacking && !spot.failure && !hasConsent && activity === 'resting');
    port.send({
      type: 'reading',
      reading: {
        activity,
        ...(focal && { focal }),
        ...(spot.tab !== undefined && { tab: spot.tab }),
        ...(thread && { thread }),
        ...(why && { failure: why }),
        canAskForRest: canAsk && (await whyNotAllowed()) === undefined,
        sources: [...new Set(pages.map(({ source }) => source))],
      },
    });
  }

  /** The tab's trouble matters where there is nothing to read, or something missing we would get. */
  function reasonFor(hasNothing: boolean): Failure | undefined {
    return hasNothing || hasConsent ? spot.failure : undefined;
  }
}

async function whyNotAllowed(): Promise<Failure | undefined> {
  return (await loadSettings()).mayAskX ? undefined : { type: 'asking-is-off' };
}

/** X wanted a fresh request; the page has just made one. */
function isAskedAnew(failure: Failure | undefined): boolean {
  return failure?.type === 'request-outdated' || failure?.type === 'nothing-captured';
}
