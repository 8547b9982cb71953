import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { runs } from '@/tests/how-much';
import { anyThread } from './any-thread';
import { brokenInvariants } from './invariants';

test('whatever an author posts, every word stands in the article once, in order, or in its remainder for a reason; and the same thread gives the same article', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const article = composeArticle(thread);
      expect(brokenInvariants(article, thread)).toEqual([]);
      const again = composeArticle(structuredClone(thread));
      expect(JSON.stringify(again)).toBe(JSON.stringify(article));
    }),
    runs,
  );
});
