import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { type StepName, steps } from '@/core/compose/steps';
import { runs } from '@/tests/property-runs';
import { anyThread } from './any-thread';
import { brokenInvariants } from './invariants';

const stepNames: StepName[] = steps.map(([name]) => name);

describe('whatever an author posts', () => {
  test('every word stands in the article once, in order, or in its remainder for a reason; and the same thread gives the same article', () => {
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

  test('that holds with any steps left out, and for posts as written', () => {
    fc.assert(
      fc.property(anyThread, fc.subarray(stepNames), fc.boolean(), (thread, off, isPlain) => {
        expect(brokenInvariants(composeArticle(thread, { off, isPlain }), thread)).toEqual([]);
      }),
      runs,
    );
  });
});
