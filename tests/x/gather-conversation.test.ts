import { describe, expect, test } from 'vitest';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import type { Conversation } from '@/demo/thread-spec';
import { gatherConversation, type Plan } from '@/x/gather/gather-conversation';
import { planForNewPosts, planForReplies } from '@/x/gather/plan-next-request';
import { judgeAnswer } from '@/x/parse/judge-answer';
import { aCapture, aThread, aWorld, type FakeWorld, noon, postId } from './fake-world';

describe('getting the whole thread', () => {
  test('a thread that came whole costs nothing', async () => {
    const { world, failure } = await gather(aThread(6));
    expect(failure).toBeUndefined();
    expect(world.asked).toEqual([]);
  });

  test.each([
    [25, 2],
    [40, 4],
    [7, 0],
  ])('%i posts, eight to a page after the first, take %i requests', async (count, requests) => {
    const { world, texts } = await gather(aThread(count), { moduleSize: count < 10 ? 8 : 12 });
    expect(texts()).toHaveLength(count);
    expect(world.asked.length).toBeLessThanOrEqual(requests);
  });

  test.each([1, 20, 40])('opened at post %i of 40, it comes whole and in order', async (place) => {
    const { texts, world } = await gather(
      aThread(40),
      { moduleSize: 12, ancestorsSize: 10 },
      place,
    );
    expect(texts()).toEqual(Array.from({ length: 40 }, (_, n) => `Thought number ${n + 1}.`));
    expect(world.asked.length).toBeLessThanOrEqual(12);
  });

  test('a continuation that X put further down is found behind the Bottom cursor', async () => {
    const delivery = { lateContinuation: true, repliesSize: 1 };
    const thread = aThread(9);
    const reader = { name: 'Jo Reader', handle: 'reader' };
    thread.posts.push(...[1, 2, 3].map((n) => ({ text: `Reply ${n}.`, by: reader, replyTo: 1 })));
    const { texts, world } = await gather(thread, delivery);
    expect(texts()).toHaveLength(9);
    expect(world.asked).toHaveLength(1);
  });

  test('sorted by likes, the page X shows first does not prove that nothing follows', async () => {
    const thread = aThread(9);
    const opened = idOf(thread, 1);
    const world = aWorld(thread, { lateContinuation: true, repliesSize: 1 });
    const response = answerTweetDetail(aThread(1), { focalTweetId: opened });
    const request = { focal: postId(opened), ranking: 'Likes' as const };
    const judged = judgeAnswer(aCapture({ request, text: JSON.stringify(response) }));
    if (judged.ok) world.known = [judged.value];
    await run(world, thread);
    expect(world.asked[0]).toMatchObject({ id: opened, ranking: 'Relevance' });
  });

  test('a cursor that leads back to itself is followed once', async () => {
    const { world } = await gather(aThread(30), { moduleSize: 8, repeatedCursor: true });
    const cursors = world.asked.map(({ cursor, id }) => cursor ?? id);
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(world.asked.length).toBeLessThanOrEqual(4);
  });

  test('what was asked before is not asked again by a later run', async () => {
    const thread = aThread(25);
    const first = await gather(thread, { moduleSize: 8 });
    const again = aWorld(thread, { moduleSize: 8 });
    again.known = first.world.known;
    await run(again, thread);
    expect(again.asked).toEqual([]);
  });
});

describe('more than the thread, when the reader asks for it', () => {
  test('whether the author went on is asked for although the thread was whole', async () => {
    const before = aThread(5);
    const { world } = await gather(before);
    const later = aWorld(aThread(7));
    later.known = world.known;
    const focal = postId(idOf(before, 1));
    await runAll(
      gatherConversation(focal, later, (known, asked) => planForNewPosts(known, asked, focal)),
    );
    expect(later.asked.map(({ id }) => id)).toEqual([idOf(before, 5)]);
    const thread = buildThread(later.known, focal);
    expect(thread && postsOf(thread)).toHaveLength(7);
  });

  test('replies come a page at a time', async () => {
    const thread = aThread(3);
    const reader = { name: 'Jo Reader', handle: 'reader' };
    thread.posts.push(...[1, 2, 3].map((n) => ({ text: `Reply ${n}.`, by: reader, replyTo: 1 })));
    const { world } = await gather(thread, { repliesSize: 1 });
    const focal = postId(idOf(thread, 1));
    const replies = () => buildThread(world.known, focal)?.discussion.length;
    expect(replies()).toBe(1);
    await runAll(gatherConversation(focal, world, planForReplies));
    expect(replies()).toBe(2);
    await runAll(gatherConversation(focal, world, planForReplies));
    expect(replies()).toBe(3);
  });
});

describe('what would find no room is not asked for', () => {
  const replies: Plan = planForReplies;
  const newPosts =
    (focal: PostId): Plan =>
    (pages, asked) =>
      planForNewPosts(pages, asked, focal);

  test.each([
    ['the rest', 'posts', () => undefined, false],
    ['the rest', 'replies', () => undefined, true],
    ['new posts', 'posts', newPosts, false],
    ['new posts', 'replies', newPosts, true],
    ['replies', 'posts', () => replies, false],
    ['replies', 'replies', () => replies, false],
  ] as const)('%s, where %s were left out', async (_, leftOut, planFor, isAsked) => {
    const thread = aThread(25);
    const reader = { name: 'Jo Reader', handle: 'reader' };
    thread.posts.push(...[1, 2, 3].map((n) => ({ text: `Reply ${n}.`, by: reader, replyTo: 1 })));
    const opened = idOf(thread, 1);
    const world = aWorld(thread, { moduleSize: 8, repliesSize: 1, opened });
    world.known = world.known.map((page) => ({ ...page, leftOut }));
    await runAll(gatherConversation(postId(opened), world, planFor(postId(opened))));
    expect(world.asked.length > 0).toBe(isAsked);
  });
});

describe('at a human pace', () => {
  test('requests are 1.5 to 3 seconds apart, also from those of another tab', async () => {
    const thread = aThread(40);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    world.allowance.askedAt = [noon - 100];
    await run(world, thread);
    const times = [noon - 100, ...world.asked.map(({ at }) => at)];
    for (const [index, time] of times.entries()) {
      if (index === 0) continue;
      const pause = time - (times[index - 1] ?? 0);
      expect(pause).toBeGreaterThanOrEqual(1_500);
      expect(pause).toBeLessThanOrEqual(3_000);
    }
  });

  test('also where one was made a while after it was noted', async () => {
    const opened = idOf(aThread(40), 1);
    const slow = aWorld(aThread(40), { moduleSize: 8, opened });
    const quick = aWorld(aThread(40), { moduleSize: 8, opened });
    Object.assign(quick, { clock: slow.clock, allowance: slow.allowance });
    for (const world of [slow, quick]) world.random = () => 0;
    const { spend } = slow.requestLog;
    slow.requestLog.spend = async (now) => {
      const isNoted = await spend(now);
      slow.clock.now += 400;
      return isNoted;
    };
    await gatherConversation(postId(opened), slow).next();
    await gatherConversation(postId(opened), quick).next();
    const [first, second] = [...slow.asked, ...quick.asked].map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1_500);
  });

  test('a clock that was set back is not waited for', async () => {
    const thread = aThread(20);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    world.allowance.askedAt = [noon + 3_600_000];
    await run(world, thread);
    expect(world.clock.now - noon).toBeLessThanOrEqual(world.asked.length * 3_000);
  });

  test('no more than twelve for one opening', async () => {
    const { world, failure } = await gather(aThread(200), { moduleSize: 4 });
    expect(world.asked).toHaveLength(12);
    expect(failure).toEqual({ type: 'budget-spent' });
  });

  test('no more than forty in a quarter of an hour', async () => {
    const thread = aThread(30);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    world.allowance.askedAt = Array.from(
      { length: 39 },
      (_, index) => noon - 600_000 + index * 5_000,
    );
    const failure = await run(world, thread);
    expect(world.asked).toHaveLength(1);
    expect(failure).toEqual({ type: 'budget-spent', until: noon - 600_000 + 900_000 });
  });

  test('the reader’s own browsing keeps a quarter of what X allows', async () => {
    const thread = aThread(60);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    const rateLimit = { limit: 150, remaining: 36, resetsAt: noon + 300_000 };
    world.refusals = [{ rateLimit }];
    const failure = await run(world, thread);
    expect(world.asked).toHaveLength(1);
    expect(failure).toEqual({ type: 'rate-limited', until: rateLimit.resetsAt });
  });

  test('once the reader has left, nothing more is asked', async () => {
    const thread = aThread(60);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    const steps = gatherConversation(postId(idOf(thread, 1)), world);
    await steps.next();
    world.leave();
    await steps.next();
    expect(world.asked).toHaveLength(1);
  });
});

describe('when X refuses', () => {
  test('a clock ahead of X’s does not shorten the rest it asks for', async () => {
    const resetsAt = noon - 3_600_000;
    const rateLimit = { limit: 150, remaining: 0, resetsAt };
    const { world } = await refusedWith({ status: 429, text: '', rateLimit });
    expect((world.allowance.refusal?.until ?? 0) - noon).toBeGreaterThanOrEqual(900_000);
  });

  test('what X refuses the page while we wait holds for the next request', async () => {
    const thread = aThread(40);
    const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    const failure = { type: 'account-locked' } as const;
    world.sleep = async () => {
      world.allowance.refusal = { failure, at: noon, until: noon + 3_600_000 };
    };
    expect(await run(world, thread)).toEqual(failure);
    expect(world.asked).toEqual([]);
  });

  test.each([
    [
      'new posts',
      (focal: PostId): Plan =>
        (known, asked) =>
          planForNewPosts(known, asked, focal),
    ],
    ['replies', (): Plan => planForReplies],
  ])(
    'a token that has expired is no answer about %s: it is asked once more',
    async (_, planFor) => {
      const thread = aThread(3);
      const by = { name: 'Jo Reader', handle: 'reader' };
      thread.posts.push({ text: 'Another one.', by, replyTo: 1 });
      const focal = postId(idOf(thread, 1));
      const world = aWorld(thread, { repliesSize: 1, opened: focal });
      world.refusals = [{ status: 403, text: '{}' }];
      expect(await runAll(gatherConversation(focal, world, planFor(focal)))).toBeUndefined();
      expect(world.asked).toHaveLength(2);
    },
  );

  test.each<[string, Parameters<typeof refusedWith>[0], Failure['type']]>([
    ['401', { status: 401, text: '{"errors":[{"code":32,"message":"no"}]}' }, 'signed-out'],
    ['an empty 404', { status: 404, text: '' }, 'request-outdated'],
    ['429', { status: 429, text: '' }, 'rate-limited'],
    ['a block page', { status: 403, text: '<!doctype html><p>no' }, 'blocked-by-x'],
    ['a block page with 200', { text: '<!DOCTYPE html><p>no' }, 'blocked-by-x'],
    ['326', { status: 403, text: '{"errors":[{"code":326,"message":"no"}]}' }, 'account-locked'],
    ['336', { status: 400, text: '{"errors":[{"code":336,"message":"no"}]}' }, 'request-outdated'],
    ['422', { status: 422, text: '{"errors":[{"code":366,"message":"no"}]}' }, 'request-outdated'],
    ['no JSON', { text: 'upstream connect error' }, 'unreadable'],
    ['503', { status: 503, text: '{}' }, 'too-slow'],
  ])('%s ends it after that request', async (_, refusal, type) => {
    const { world, failure } = await refusedWith(refusal);
    expect(failure?.type).toBe(type);
    expect(world.asked).toHaveLength(1);
    expect(world.known).toHaveLength(1);
  });

  test('88 although requests are left is taken as a warning about the account', async () => {
    const rateLimit = { limit: 150, remaining: 90, resetsAt: noon + 300_000 };
    const text = '{"errors":[{"code":88,"message":"Rate limit exceeded."}]}';
    const { failure, world } = await refusedWith({ status: 429, text, rateLimit });
    expect(failure).toEqual({ type: 'account-locked' });
    expect(world.allowance.refusal?.until).toBe(noon + 24 * 3_600_000);
  });

  test('after a refusal no other tab asks either, until its time is over', async () => {
    const { world, thread } = await refusedWith({ status: 429, text: '' });
    const other = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    other.allowance = { ...world.allowance, leftInVisit: 12 };
    expect((await run(other, thread))?.type).toBe('rate-limited');
    expect(other.asked).toEqual([]);
    other.clock.now += 16 * 60_000;
    await run(other, thread);
    expect(other.asked.length).toBeGreaterThan(0);
  });

  test('a token that changed meanwhile is taken from the page, once', async () => {
    const expired = { status: 403, text: '{"errors":[{"code":353,"message":"no"}]}' };
    const thread = aThread(25);
    const world = aWorld(thread, { moduleSize: 12, opened: idOf(thread, 1) });
    world.refusals = [expired];
    expect(await run(world, thread)).toBeUndefined();
    const refused = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
    refused.refusals = [expired, expired];
    expect((await run(refused, thread))?.type).toBe('token-expired');
    expect(refused.asked).toHaveLength(2);
  });

  test('errors beside usable data are no refusal', async () => {
    const thread = aThread(6);
    const answer = answerTweetDetail(thread, { focalTweetId: idOf(thread, 1) });
    const errors = [{ code: 29, message: 'Timeout: Unspecified', kind: 'NonFatal' }];
    const world = aWorld(thread);
    world.refusals = [{ text: JSON.stringify({ ...answer, errors }) }];
    expect(await run(world, thread)).toBeUndefined();
    expect(world.known).toHaveLength(1);
  });

  test('no network: what was gathered stays', async () => {
    const { failure, world } = await refusedWith({ type: 'offline' });
    expect(failure).toEqual({ type: 'offline' });
    expect(world.allowance.refusal).toBeUndefined();
  });
});

async function gather(
  thread: Conversation,
  delivery: Parameters<typeof aWorld>[1] = {},
  place = 1,
) {
  const world = aWorld(thread, { ...delivery, opened: idOf(thread, place) });
  const failure = await run(world, thread, place);
  const focal = postId(idOf(thread, place));
  const texts = () => {
    const built = buildThread(world.known, focal);
    return built ? postsOf(built).map(({ text }) => text) : [];
  };
  return { world, failure, texts };
}

async function refusedWith(refusal: FakeWorld['refusals'][number]) {
  const thread = aThread(40);
  const world = aWorld(thread, { moduleSize: 8, opened: idOf(thread, 1) });
  world.refusals = [refusal];
  return { world, thread, failure: await run(world, thread) };
}

async function run(world: FakeWorld, thread: Conversation, place = 1) {
  return runAll(gatherConversation(postId(idOf(thread, place)), world));
}

async function runAll(steps: ReturnType<typeof gatherConversation>) {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}
