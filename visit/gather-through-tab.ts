import type { Ask, NoAnswer } from '@/core/capture';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { findPages, type Owner } from '@/platform/conversation-store';
import { type Asked, sendToTab } from '@/platform/messages';
import { inTurn } from '@/platform/one-at-a-time';
import { noteRateLimit, noteRefusal, noteRequest, readBooks } from '@/platform/request-log';
import { loadSettings } from '@/platform/settings';
import { countRequest, readOpening } from '@/platform/visits';
import { within } from '@/platform/with-timeout';
import { budgetWindowMs, mostForReplies, mostForThread } from '@/x/gather/asking-limits';
import { gatherConversation, type World } from '@/x/gather/gather-conversation';
import { planForNews, planForReplies } from '@/x/gather/plan-next-request';

/** One request at a time, whichever reader it is for; what must not meet one takes its turn too. */
export const turns = inTurn();
/** The page gives up before; a tab that sleeps does not answer at all. */
const patienceMs = 35_000;
const noAnswer: Asked = { type: 'not answered', because: 'too slow' };

/** What is missing of the thread; whether the author went on; one more page of the discussion. */
export type Purpose = 'thread' | 'news' | 'replies';

/** The real world for `gatherConversation`: this tab, this browser's storage, this clock. */
export function gatherThroughTab(
  focal: PostId,
  {
    tab,
    owner,
    opening,
    signal,
    purpose,
  }: {
    tab: number;
    owner: Owner;
    opening: string;
    signal: AbortSignal;
    purpose: Purpose;
  },
): AsyncGenerator<Ask, Failure | undefined> {
  const isForReplies = purpose === 'replies';
  const world: World = {
    pages: () => findPages(focal, owner),
    ask: async (ask) => {
      const asked = await within(
        patienceMs,
        sendToTab(tab, { type: 'ask', ask, thread: focal }),
        noAnswer,
      );
      if (!asked) return { failure: { type: 'tab-gone' } };
      if (asked.type === 'not answered') return { failure: failureOf(asked.because) };
      const { filed, rateLimit } = asked;
      return { ...filed, ...(rateLimit && { rateLimit }) };
    },
    requestLog: {
      read: async () => {
        const asked = await readOpening(opening);
        const leftInOpening = isForReplies
          ? mostForReplies - (asked?.askedForReplies ?? 0)
          : mostForThread - (asked?.asked ?? 0);
        const { mayAskX, readsOnlyVisible } = await loadSettings();
        const isOff = !mayAskX || readsOnlyVisible;
        const books = await readBooks();
        return books && { ...books, leftInOpening, isOff };
      },
      spend: async (now) => {
        const isNoted = await noteRequest(now, owner.isPrivate, budgetWindowMs);
        return isNoted && countRequest(opening, isForReplies);
      },
      learn: noteRateLimit,
      refuse: (refusal) => noteRefusal(refusal, owner.isPrivate),
    },
    inTurn: turns,
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
  switch (purpose) {
    case 'thread':
      return gatherConversation(focal, world);
    case 'news':
      return gatherConversation(focal, world, (pages, asked) => planForNews(pages, asked, focal));
    case 'replies':
      return gatherConversation(focal, world, planForReplies);
    default:
      return purpose satisfies never;
  }
}

function failureOf(because: NoAnswer): Failure {
  switch (because) {
    case 'no template':
      return { type: 'nothing-captured' };
    case 'no network':
      return { type: 'offline' };
    case 'too slow':
      return { type: 'too-slow' };
    case 'too many':
      return { type: 'budget-spent', until: Date.now() + budgetWindowMs };
    default:
      return because satisfies never;
  }
}
