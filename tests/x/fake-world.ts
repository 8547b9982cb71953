import type { Ask, Capture, RateLimit } from '@/core/capture';
import type { ConversationPage } from '@/core/conversation';
import type { Failure } from '@/core/failure';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import type { Conversation, Delivery } from '@/demo/thread-spec';
import type { Allowance } from '@/x/gather/asking-limits';
import type { World } from '@/x/gather/gather-conversation';
import { judgeAnswer } from '@/x/parse/judge-answer';

export type FakeWorld = World & {
  asked: (Ask & { at: number })[];
  allowance: Allowance;
  clock: { now: number };
  /** What the next answers are, in place of X's; `undefined` lets one through. */
  refusals: (Partial<Capture> | Failure | undefined)[];
  leave(): void;
  known: ConversationPage[];
};

export const noon = Date.UTC(2026, 0, 2, 12);

/** X, a tab and a clock, all made up: sleeping takes no time and moves the clock. */
export function aWorld(
  conversation: Conversation,
  { opened, ...delivery }: Delivery & { opened?: string } = {},
): FakeWorld {
  const leaving = new AbortController();
  const focal = postId(opened ?? idOf(conversation, 1));
  const answer = (focalTweetId: string, cursor?: string, rankingMode?: string) =>
    answerTweetDetail(
      conversation,
      { focalTweetId, cursor, rankingMode },
      { ...conversation.delivery, ...delivery },
    );
  const world: FakeWorld = {
    asked: [],
    clock: { now: noon },
    allowance: { askedAt: [], hasConsent: true, leftInVisit: 12 },
    refusals: [],
    known: [],
    leave: () => leaving.abort(),
    look: async () => ({
      pages: world.known,
      thread: buildThread(world.known, focal),
    }),
    ask: async (ask) => {
      world.asked.push({ ...ask, at: world.clock.now });
      const refusal = world.refusals.shift();
      if (refusal && 'type' in refusal) return { failure: refusal as Failure };
      const { rateLimit, ...rest } = (refusal ?? {}) as Partial<Capture>;
      const text = JSON.stringify(answer(ask.id, ask.cursor, ask.ranking));
      const judged = judgeAnswer(
        aCapture({
          request: { focal: ask.id, ...(ask.cursor && { cursor: ask.cursor }) },
          text,
          ...rest,
          ...(rateLimit && { rateLimit }),
        }),
      );
      if (judged.ok) world.known.push(judged.value);
      return {
        ...(!judged.ok && { failure: judged.failure }),
        ...(rateLimit && { rateLimit }),
      };
    },
    requestLog: {
      read: async () => world.allowance,
      spend: async (now) => {
        world.allowance.askedAt = [...world.allowance.askedAt, now];
        world.allowance.leftInVisit -= 1;
        return true;
      },
      learn: async (rateLimit: RateLimit) => {
        world.allowance.rateLimit = rateLimit;
      },
      refuse: async (refusal) => {
        world.allowance.refusal = refusal;
      },
    },
    oneAtATime: (work) => work(),
    sleep: async (ms) => {
      world.clock.now += ms;
    },
    now: () => world.clock.now,
    random: () => 0.5,
    signal: leaving.signal,
  };
  if (opened) {
    const request = { focal: opened as PostId };
    const judged = judgeAnswer(aCapture({ request, text: JSON.stringify(answer(opened)) }));
    if (judged.ok) world.known.push(judged.value);
  }
  return world;
}

export function aCapture(changes: Partial<Capture> = {}): Capture {
  return {
    request: {},
    status: 200,
    text: '',
    at: noon,
    isAsked: true,
    ...changes,
  };
}

export function postId(digits: string): PostId {
  const id = toPostId(digits);
  if (!id) throw new Error(`${digits} is no id.`);
  return id;
}

/** A numbered-less thread of `count` posts by one author, with some talk below it. */
export function aThread(count: number, changes: Partial<Conversation> = {}): Conversation {
  return {
    author: { name: 'Mira Holm', handle: 'mira_writes' },
    date: '2026-01-02T09:00:00Z',
    posts: [
      ...Array.from({ length: count }, (_, index) => ({ text: `Thought number ${index + 1}.` })),
      { text: 'A question.', by: { name: 'Jo Reader', handle: 'reader' }, replyTo: 1 },
    ],
    ...changes,
  };
}
