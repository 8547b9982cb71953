import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { someOf } from '@/tests/how-much';
import { aPost } from '../a-post';
import { aThread } from './a-thread';

/** What a pattern could choke on, over and over, as long as X lets a post be. */
const crumbs = [
  ...'🧵|👇 |(|「|"|>|- |—|=|#|*|`|1|1/|1.|I. |一、|①|…|.|。|다 |: |A |𝗮|𝗮 |[1]|{|$ |; |/|1 of |🇰🇷|ـ'.split(
    '|',
  ),
  ' ',
  '\n',
  '```\n',
  '\u200b',
  'Thread ',
  '(cont)',
  'Conclusion: ',
];

// Each takes milliseconds; a pattern that backtracks would take minutes and run into the runner's limit.
test('no text that fits into a post keeps the reader waiting', () => {
  for (const crumb of someOf(crumbs, 3)) {
    for (const end of someOf(['', 'x', ':'], 3)) {
      const text = `TL;DR ${crumb.repeat(Math.ceil(20_000 / crumb.length))}${end}`;
      const { postCount } = composeArticle(aThread([aPost(1, { text }), aPost(2, { text })]));
      expect(postCount).toBe(2);
    }
  }
});
