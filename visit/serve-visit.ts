import { noteBug } from '@/platform/bugs';
import { lastReadAt, wasDropped } from '@/platform/conversation-store';
import { oneAtATime } from '@/platform/one-at-a-time';
import type { FromReader, ReaderPort, ReadRequest } from '@/platform/reader-port';
import { beginVisit, updateVisit } from '@/platform/visits';
import { onCapture } from './capture-events';
import { carryOut, keepVisiblePage } from './carry-out';
import { lookFor } from './look';
import type { RunningVisit } from './running-visit';
import type { VisitEvent } from './visit-events';
import { beforeVisit, next } from './visit-state';

const heartbeatMs = 8_000;
const patienceMs = 5_000;

/**
 * One visit of a reader. Whatever happens goes through one mailbox, an event at a time, with all
 * that follows from it: `visit-state.ts` decides, `carry-out.ts` does it.
 */
export function serveVisit(port: ReaderPort): void {
  let visit: RunningVisit | undefined;
  const leaving = new AbortController();
  const byTurn = oneAtATime();
  const inMailbox = (work: () => Promise<void>) => void byTurn(() => work().catch(tellOfBug));
  const heartbeat = setInterval(() => {
    if (visit?.state.activity !== 'resting') port.send({ type: 'alive' });
  }, heartbeatMs);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = onCapture(({ tab, filed, isAsked }) =>
    visit?.post({ type: 'captured', tab, isAsked, hasFailed: filed.failure !== undefined }),
  );
  port.onClose(() => {
    clearInterval(heartbeat);
    clearTimeout(patience);
    unsubscribe();
    leaving.abort();
  });
  port.onMessage((message) => inMailbox(() => receive(message)));

  async function receive(message: FromReader): Promise<void> {
    if (message.type === 'read') {
      const begun = runningVisit(port, message, leaving.signal, inMailbox);
      visit = begun;
      patience = setTimeout(() => inMailbox(() => giveUpWaiting(begun)), patienceMs);
      return begin(begun);
    }
    // Nobody has said yet what is read.
    if (!visit || message.type === 'stillHere') return;
    if (message.type === 'seen') return keepVisiblePage(message.page, visit);
    return visit.handle({ type: 'commanded', command: message.type });
  }

  /** What goes wrong in us is told: nobody is left waiting for what will not come. */
  async function tellOfBug(error: unknown): Promise<void> {
    await noteBug('serving a reader', error);
    await visit?.handle({ type: 'broken' });
  }
}

function runningVisit(
  port: ReaderPort,
  request: ReadRequest,
  leaving: AbortSignal,
  inMailbox: (work: () => Promise<void>) => void,
): RunningVisit {
  const visit: RunningVisit = {
    port,
    request,
    state: beforeVisit,
    leaving,
    stopping: new AbortController(),
    async handle(event: VisitEvent) {
      // What was commanded is done all the same.
      if (leaving.aborted && event.type !== 'commanded') return;
      const { state, effects } = next(visit.state, event);
      visit.state = state;
      for (const effect of effects) await carryOut(effect, visit);
    },
    post: (event) => inMailbox(() => visit.handle(event)),
  };
  return visit;
}

async function begin(visit: RunningVisit): Promise<void> {
  const { request } = visit;
  const { hasConsent, failure, readBefore } = await beginVisit(request.visit, request);
  const look = await lookFor(request);
  const { focal, owner } = look.source;
  if (readBefore === undefined) {
    await updateVisit(request.visit, { readBefore: (await lastReadAt(focal, owner)) ?? 0 });
  } else if (await wasDropped(focal, owner)) {
    // Meanwhile it had to make room: it is asked for anew only where the reader says so.
    Object.assign(look, { isKnown: true, hasMore: false });
  }
  await visit.handle({ type: 'begun', hasConsent, failure, look });
}

async function giveUpWaiting(visit: RunningVisit): Promise<void> {
  if (visit.state.activity !== 'waiting') return;
  await visit.handle({ type: 'waited', look: await lookFor(visit.request) });
}
