import { describe, expect, test } from 'vitest';
import { keepRicher, type Reading } from '@/core/reading';
import { buildThread } from '@/core/thread/build-thread';
import { aChain, ada, aPage, aPost, jo, ownModule, postId, replyModule } from './a-post';

const nothing: Reading = { activity: 'resting', canAskForRest: false, sources: [] };

describe('a reader never replaces what it shows by something poorer', () => {
  const shown = aReading(8, 2);

  test.each<[string, Reading]>([
    ['a reading that went wrong', { ...nothing, focal: postId(1), failure: { type: 'bug' } }],
    [
      'one whose pages had to go',
      { ...nothing, focal: postId(1), failure: { type: 'not-held' }, lacksRoom: true },
    ],
    ['one with fewer posts for want of room', { ...aReading(3, 2), lacksRoom: true }],
    ['one with fewer replies for want of room', { ...aReading(8, 1), lacksRoom: true }],
  ])('%s says so, and the thread stays', (_, next) => {
    const kept = keepRicher(shown, next);
    expect(kept.thread).toBe(shown.thread);
    expect(kept.sources).toBe(shown.sources);
    expect(kept.failure).toBe(next.failure);
  });

  test.each<[string, Reading]>([
    ['one with more posts, although some had no room', { ...aReading(9, 0), lacksRoom: true }],
    ['one of a thread that was forgotten', { ...nothing, focal: postId(1) }],
    [
      'one of another thread',
      { ...nothing, focal: postId(900), failure: { type: 'bug' }, lacksRoom: true },
    ],
    ['one in which X withdrew posts', aReading(7, 2)],
  ])('%s takes its place', (_, next) => {
    expect(keepRicher(shown, next)).toBe(next);
  });
});

function aReading(posts: number, replies: number): Reading {
  const page = aPage([
    ...aChain(1, 1),
    ownModule(aChain(2, posts)),
    ...Array.from({ length: replies }, (_, index) =>
      replyModule(
        [aPost(90 + index, { author: jo, answers: ada, replyTo: 1 })],
        `conversationthread-${90 + index}`,
      ),
    ),
  ]);
  const thread = buildThread([page], postId(1));
  return { ...nothing, focal: postId(1), sources: ['network'], ...(thread && { thread }) };
}
