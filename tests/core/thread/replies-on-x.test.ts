import { describe, expect, test } from 'vitest';
import { repliesOnX } from '@/core/thread/replies-on-x';
import type { Reply, Thread } from '@/core/thread/thread';
import { aChain, ada, aGap, aPost, jo, postId } from '../a-post';

const whole = { type: 'whole', because: 'nothing follows' } as const;
const partial = { type: 'partial', reason: 'end not seen' } as const;

function aThread(changes: Partial<Thread>): Thread {
  const [first] = aChain(1, 1);
  return {
    author: ada,
    url: aPost(1).url,
    focal: postId(1),
    parts: first ? [first] : [],
    asides: [],
    discussion: [],
    completeness: whole,
    ...changes,
  };
}

function aReply(id: number, replyCount: number | undefined, replies: Reply[] = []): Reply {
  const post = aPost(id, { author: jo, replyTo: 1, answers: ada });
  const { replyCount: _, ...uncounted } = post;
  return {
    post: replyCount === undefined ? uncounted : { ...post, replyCount },
    isByAuthor: false,
    replies,
  };
}

describe('replies by X’s counts', () => {
  test('are those to the posts of the thread, not what the author went on with', () => {
    const [first, second] = aChain(1, 2);
    if (!first || !second) throw new Error('no chain');
    const parts = [
      { ...first, replyCount: 31 },
      { ...second, replyCount: 8 },
    ];
    expect(repliesOnX(aThread({ parts }))).toBe(38);
    // Another post may follow, and be one of the eight.
    expect(repliesOnX(aThread({ parts, completeness: partial }))).toBe(37);
  });

  test('are not the author’s later additions', () => {
    const asides = [{ under: postId(1), posts: [aPost(5, { replyTo: 1, replyCount: 0 })] }];
    const parts = [aPost(1, { replyCount: 4 })];
    expect(repliesOnX(aThread({ parts, asides }))).toBe(3);
  });

  test('may answer replies, the author’s answers among them', () => {
    const parts = [aPost(1, { replyCount: 2 })];
    const discussion = [aReply(2, 3, [aReply(3, 0)]), aReply(4, undefined, [aReply(5, 0)])];
    expect(repliesOnX(aThread({ parts, discussion }))).toBe(2 + 3 + 1);
  });

  test('are unknown where a post of the thread came without a count', () => {
    const { replyCount: _, ...uncounted } = aPost(1);
    expect(repliesOnX(aThread({ parts: [uncounted] }))).toBeUndefined();
  });

  test('of a post that X would not show are unknown, and count as none', () => {
    const parts = [aGap(1), aPost(2, { replyTo: 1, replyCount: 2 })];
    expect(repliesOnX(aThread({ parts }))).toBe(2);
  });
});
