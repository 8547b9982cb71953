import type { ConversationPage } from '@/core/conversation';
import type { Failure } from '@/core/failure';
import { noteBug } from '@/platform/bugs';
import { forgetConversations, keepPage, noteRead } from '@/platform/conversation-store';
import { forgetEverything, forgetRead, forgetThread } from '@/platform/forget';
import { noteConsent, updateVisit } from '@/platform/visits';
import { gatherThroughTab, turns } from './gather-through-tab';
import { lookFor } from './look';
import { brokenReading, makeReading } from './make-reading';
import type { RunningVisit } from './running-visit';
import { takeSnapshot } from './snapshot';
import type { Purpose, VisitEffect } from './visit-events';

/** Does what `next` decided; settled once it is done, except for gathering, which goes on beside. */
export async function carryOut(effect: VisitEffect, visit: RunningVisit): Promise<void> {
  const { request, state, stopping } = visit;
  const { focal, tab } = state.source;
  switch (effect.type) {
    case 'report':
      return report(visit);
    case 'report failure':
      return visit.port.send({ type: 'reading', reading: brokenReading(state) });
    case 'look':
      return visit.handle({ type: 'looked', look: await lookFor(request) });
    case 'gather':
      return void gather(effect.purpose, visit);
    case 'stop gathering':
      return stopping.abort();
    case 'note consent':
      return tab !== undefined && focal ? noteConsent(tab, focal) : undefined;
    case 'remember': {
      const { type: _, ...changes } = effect;
      return updateVisit(request.visit, changes);
    }
    case 'forget':
      return forget(effect.what, visit);
    case 'confirm':
      return visit.port.send({ type: 'done' });
    default:
      return effect satisfies never;
  }
}

/** What the reader page read from X's visible page joins what is known. */
export async function keepVisiblePage(page: ConversationPage, visit: RunningVisit): Promise<void> {
  const { focal, owner } = visit.state.source;
  if (!focal || !owner || page.entries.length === 0) return;
  const filing = { thread: focal, isAsked: false };
  await keepPage({ ...page, source: 'markup' }, filing, owner, Date.now());
  await visit.handle({ type: 'seen' });
}

async function report(visit: RunningVisit): Promise<void> {
  const { port, request, state, leaving } = visit;
  const { focal, owner } = state.source;
  const snapshot = await takeSnapshot(focal, owner);
  const reading = await makeReading(state, snapshot, request.visit);
  // Nobody reads it any more.
  if (leaving.aborted) return;
  port.send({ type: 'reading', reading });
  if (reading.thread && focal && owner) await noteRead(focal, owner, Date.now());
}

/** Beside the mailbox, as X takes its time. */
async function gather(purpose: Purpose, visit: RunningVisit): Promise<void> {
  const { focal, tab, owner } = visit.state.source;
  if (!focal || !owner || tab === undefined) return;
  visit.stopping = new AbortController();
  const signal = AbortSignal.any([visit.leaving, visit.stopping.signal]);
  const { visit: id } = visit.request;
  const steps = gatherThroughTab(focal, { tab, owner, visit: id, signal, purpose });
  const failure = await endOf(steps, visit, purpose === 'new posts');
  visit.post({ type: 'gathering ended', failure });
}

async function endOf(
  steps: ReturnType<typeof gatherThroughTab>,
  visit: RunningVisit,
  isForNew: boolean,
): Promise<Failure | undefined> {
  try {
    let step = await steps.next();
    const lookedAt = isForNew && !step.done && Date.now();
    // What each of them brings is told as it is captured.
    while (!step.done) step = await steps.next();
    if (lookedAt && !step.value) await updateVisit(visit.request.visit, { lookedAt });
    return step.value;
  } catch (error) {
    await noteBug('gathering', error);
    return { type: 'bug' };
  }
}

async function forget(
  what: 'thread' | 'read' | 'everything',
  { state }: RunningVisit,
): Promise<void> {
  const { focal } = state.source;
  const gone = what === 'thread' && focal ? await forgetThread([focal]) : [];
  if (what === 'read') await forgetRead();
  if (what === 'everything') await forgetEverything();
  // What the request under way still brings; what the reader chose meanwhile stays.
  void turns(async () => {
    if (what !== 'thread') await forgetConversations();
    else await forgetThread(gone);
  });
}
