import { describe, expect, test } from 'vitest';
import { countReplies, orderReplies, turnsOf } from '@/core/thread/order-replies';
import type { Reply } from '@/core/thread/thread';
import { aPost } from '../a-post';

function reply(id: string, replies: Reply[] = [], isByAuthor = false): Reply {
  return { post: aPost(Number(id), { createdAt: -Number(id) }), isByAuthor, replies };
}

const gap: Reply = { post: { type: 'gap', reason: 'deleted' }, isByAuthor: false, replies: [] };
const answered = reply('2', [reply('3', [], true)]);

describe('replies', () => {
  const replies = [reply('1'), gap, answered, reply('4')];
  const idsIn = (ordered: Reply[]) => ordered.map(({ post }) => post.id);

  test('that the author answered come first, the others as X has them', () => {
    expect(idsIn(orderReplies(replies, 'with author'))).toEqual(['2', '1', undefined, '4']);
  });

  test('stand as X has them', () => {
    expect(orderReplies(replies, 'top')).toEqual(replies);
  });

  test('stand by time, what X would not show behind the rest', () => {
    expect(idsIn(orderReplies(replies, 'oldest'))).toEqual(['4', '2', '1', undefined]);
  });

  test('are counted with the answers to them', () => {
    expect(countReplies(replies)).toBe(5);
  });
});

describe('a conversation', () => {
  test('is read from top to bottom, with two indents and a name where they end', () => {
    const claim = reply('1', [reply('2', [reply('3', [reply('4', [reply('5')])])]), reply('6')]);
    const turns = turnsOf(claim).map(({ reply: { post }, depth, to }) => [post.id, depth, to?.id]);
    expect(turns).toEqual([
      ['1', 0, undefined],
      ['2', 1, undefined],
      ['3', 2, undefined],
      ['4', 2, '3'],
      ['5', 2, '4'],
      ['6', 1, undefined],
    ]);
  });
});
