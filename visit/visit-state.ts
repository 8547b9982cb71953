import type { Failure } from '@/core/failure';
import type { ReaderCommand, Reading } from '@/core/reading';
import { wantsFreshRequest } from '@/x/gather/asking-limits';
import type { ThreadSource } from './find-thread-source';
import type { Look, Purpose, VisitEffect, VisitEvent } from './visit-events';

/** What is held in memory of one visit; all that must outlive this worker stands in storage. */
export type VisitState = {
  activity: Reading['activity'];
  /** The reader agreed that X may be asked. */
  hasConsent: boolean;
  source: ThreadSource;
  /** Why gathering ended, or could not begin. */
  failure: Failure | undefined;
  /** What is gathered now. */
  purpose: Purpose | undefined;
  /** What the reader wished for besides: it comes as soon as it can. */
  wish: Purpose | undefined;
  /** The request under way is the last one. */
  isStopping: boolean;
  /** A fresh request of the page has been tried once since the reader last agreed. */
  hasRetried: boolean;
};

type Step = { state: VisitState; effects: VisitEffect[] };

export const beforeVisit: VisitState = {
  activity: 'waiting',
  hasConsent: false,
  source: {},
  failure: undefined,
  purpose: undefined,
  wish: undefined,
  isStopping: false,
  hasRetried: false,
};

const report: VisitEffect = { type: 'report' };
const reportFailure: VisitEffect = { type: 'report failure' };
const look: VisitEffect = { type: 'look' };

/** Everything a visit decides, without doing any of it. */
export function next(state: VisitState, event: VisitEvent): Step {
  switch (event.type) {
    case 'begun': {
      const { hasConsent, failure } = event;
      return proceed({ ...state, hasConsent, failure }, event.look);
    }
    case 'looked':
      return proceed(withoutOldTrouble(state), event.look);
    case 'waited':
      return afterWaiting(state, event.look);
    case 'captured':
      return afterCapture(state, event);
    case 'commanded':
      return obey(state, event.command);
    case 'seen':
      return { state, effects: [report] };
    case 'gathering ended':
      return afterGathering(state, event.failure);
    case 'broken': {
      const failure: Failure = { type: 'bug' };
      return { state: { ...state, activity: 'resting', failure }, effects: [reportFailure] };
    }
    default:
      return event satisfies never;
  }
}

/** What hindered the tab may be over, as when it was loaded anew. */
function withoutOldTrouble(state: VisitState): VisitState {
  const { failure, source } = state;
  const isOfTab = failure !== undefined && failure === source.failure;
  return isOfTab || failure?.type === 'tab-gone' ? { ...state, failure: undefined } : state;
}

/** Says what is known of the thread, and goes on gathering if that was agreed. */
function proceed(before: VisitState, { source, isKnown, hasMore, mayAskX }: Look): Step {
  if (before.activity === 'gathering') return stillGathering(before);
  const isReady = before.activity === 'waiting' && (isKnown || source.failure !== undefined);
  const state: VisitState = {
    ...before,
    source,
    activity: isReady ? 'resting' : before.activity,
  };
  const effects = consentIn(state);
  const wanted = state.wish ?? (hasMore ? 'thread' : undefined);
  const mayGather = state.hasConsent && state.activity !== 'waiting' && wanted !== undefined;
  if (!mayGather) return { state, effects: [...effects, report] };
  const whyNotNow = source.failure ?? (mayAskX ? undefined : ({ type: 'asking-is-off' } as const));
  const begun = gather({ ...state, wish: undefined, failure: state.failure ?? whyNotNow }, wanted);
  return { state: begun.state, effects: [...effects, ...begun.effects] };
}

/** Through the tab that it began with, whichever a look finds meanwhile. */
function stillGathering(state: VisitState): Step {
  const wish = state.wish === state.purpose ? undefined : state.wish;
  return { state: { ...state, wish }, effects: consentIn(state) };
}

function consentIn({ hasConsent, source: { tab, focal } }: VisitState): VisitEffect[] {
  return hasConsent && tab !== undefined && focal ? [{ type: 'note consent' }] : [];
}

function gather(state: VisitState, purpose: Purpose): Step {
  const { hasConsent, failure, source } = state;
  const isPossible = source.focal && source.owner && source.tab !== undefined;
  if (!hasConsent || failure || !isPossible) return { state, effects: [report] };
  return {
    state: { ...state, activity: 'gathering', purpose, isStopping: false },
    effects: [report, { type: 'gather', purpose }],
  };
}

/** X's page may show a thread it had kept, without a request: then an earlier one is repeated. */
function afterWaiting(state: VisitState, found: Look): Step {
  if (state.activity !== 'waiting') return { state, effects: [] };
  const mayAsk = state.hasConsent && found.mayAskX;
  const failure = state.failure ?? (mayAsk ? undefined : ({ type: 'nothing-captured' } as const));
  return proceed({ ...state, activity: 'resting', failure }, found);
}

function afterCapture(
  state: VisitState,
  { tab, isAsked, hasFailed }: Extract<VisitEvent, { type: 'captured' }>,
): Step {
  if (tab !== state.source.tab) return { state, effects: [] };
  // Gathered for this reader or another one of the tab, or heard meanwhile: it is only shown.
  if (isAsked || state.activity === 'gathering') return { state, effects: [report] };
  const isFresh = !hasFailed && wantsFreshRequest(state.failure) && !state.hasRetried;
  return {
    state: isFresh ? { ...state, hasRetried: true, failure: undefined } : state,
    effects: [look],
  };
}

function obey(state: VisitState, command: ReaderCommand): Step {
  switch (command) {
    case 'getRest':
    case 'tryAgain':
      return agree(state, undefined);
    case 'lookForNew':
      return agree(state, 'new posts');
    case 'getReplies':
      return agree(state, 'replies');
    case 'stop':
      return stop(state, []);
    case 'forget':
      return stop(state, [{ type: 'forget', what: 'thread' }]);
    case 'forgetRead':
      return stop(state, [{ type: 'forget', what: 'read' }]);
    case 'forgetEverything':
      return stop(state, [{ type: 'forget', what: 'everything' }]);
    default:
      return command satisfies never;
  }
}

function agree(state: VisitState, wish: Purpose | undefined): Step {
  return {
    state: {
      ...state,
      hasConsent: true,
      failure: undefined,
      hasRetried: false,
      wish: wish ?? state.wish,
    },
    effects: [{ type: 'remember', hasConsent: true, failure: undefined }, look],
  };
}

function stop(state: VisitState, effects: VisitEffect[]): Step {
  return {
    state: { ...state, hasConsent: false, wish: undefined, isStopping: true },
    effects: [
      { type: 'stop gathering' },
      { type: 'remember', hasConsent: false },
      ...effects,
      { type: 'confirm' },
    ],
  };
}

function afterGathering(before: VisitState, failure: Failure | undefined): Step {
  const state: VisitState = { ...before, activity: 'resting', purpose: undefined, failure };
  const effects: VisitEffect[] = [{ type: 'remember', failure }, report];
  // Stopped, and then asked to go on before the request under way had ended; or another wish.
  const goesOn = state.hasConsent && (state.isStopping || state.wish !== undefined);
  return { state, effects: goesOn ? [...effects, look] : effects };
}
