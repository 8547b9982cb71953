import type { Ask, NoAnswer } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { requestWindowMs } from '@/core/request-limits';
import type { Owner } from '@/platform/conversation-store';
import { type Asked, sendToTab } from '@/platform/messages';
import { oneAtATime } from '@/platform/one-at-a-time';
import { noteRateLimit, noteRefusal, noteRequest, readRequestLog } from '@/platform/request-log';
import { loadBehaviour } from '@/platform/settings';
import { countRequest, readVisit } from '@/platform/visits';
import { withTimeout } from '@/platform/with-timeout';
import { mostForReplies, mostForThread } from '@/x/gather/asking-limits';
import { gatherConversation, type Plan, type World } from '@/x/gather/gather-conversation';
import { planForNewPosts, planForReplies, planForThread } from '@/x/gather/plan-next-request';
import { takeSnapshot } from './snapshot';
import type { Purpose } from './visit-events';

/** One request at a time, whichever reader it is for; what must not meet one takes its turn too. */
export const turns = oneAtATime();
/** The page gives up before; a tab that sleeps does not answer at all. */
const patienceMs = 35_000;
const noAnswer: Asked = { type: 'not answered', because: 'too slow' };

type Gathering = {
  tab: number;
  owner: Owner;
  visit: string;
  signal: AbortSignal;
  purpose: Purpose;
};

/** The real world for `gatherConversation`: this tab, this browser's storage, this clock. */
export function gatherThroughTab(
  focal: PostId,
  gathering: Gathering,
): AsyncGenerator<Ask, Failure | undefined> {
  const { tab, owner, signal, purpose } = gathering;
  const world: World = {
    look: () => takeSnapshot(focal, owner),
    ask: async (ask, lookedAt) => {
      const asked = await withTimeout(
        patienceMs,
        sendToTab(tab, { type: 'ask', ask, thread: focal, lookedAt }),
        noAnswer,
      );
      if (!asked) return { failure: { type: 'tab-gone' } };
      if (asked.type === 'not answered') return { failure: failureOf(asked.because) };
      const { filed, rateLimit } = asked;
      return { ...filed, ...(rateLimit && { rateLimit }) };
    },
    requestLog: requestLogFor(gathering),
    oneAtATime: turns,
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    now: Date.now,
    random: Math.random,
    signal,
  };
  return gatherConversation(focal, world, plans[purpose]);
}

/** What was asked in all, by this visit, and whether more may be: read anew before each request. */
function requestLogFor({ visit, owner, purpose }: Gathering): World['requestLog'] {
  const isForReplies = purpose === 'replies';
  return {
    read: async () => {
      const asked = await readVisit(visit);
      const leftInVisit = isForReplies
        ? mostForReplies - (asked?.askedForReplies ?? 0)
        : mostForThread - (asked?.asked ?? 0);
      const { mayAskX, readsOnlyVisible } = await loadBehaviour();
      const isOff = !mayAskX || readsOnlyVisible;
      const hasConsent = asked?.hasConsent ?? false;
      const log = await readRequestLog();
      return log && { ...log, hasConsent, leftInVisit, isOff };
    },
    spend: async (now) => {
      const isNoted = await noteRequest(now, owner.isPrivate);
      return isNoted && countRequest(visit, isForReplies);
    },
    learn: noteRateLimit,
    refuse: (refusal) => noteRefusal(refusal, owner.isPrivate),
  };
}

const plans: Record<Purpose, Plan> = {
  thread: planForThread,
  'new posts': planForNewPosts,
  replies: planForReplies,
};

function failureOf(because: NoAnswer | 'another first'): Failure {
  const until = Date.now() + requestWindowMs;
  return because === 'too many' ? { type: 'budget-spent', until } : { type: failures[because] };
}

const failures = {
  'no template': 'nothing-captured',
  'no network': 'offline',
  'too slow': 'too-slow',
  // The failure after which all is looked at and decided once more.
  'another first': 'token-expired',
} as const;
