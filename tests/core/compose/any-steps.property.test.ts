import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { type StepName, steps } from '@/core/compose/steps';
import { runs } from '@/tests/how-much';
import { anyThread } from './any-thread';
import { brokenInvariants } from './invariants';

const stepNames: StepName[] = steps.map(([name]) => name);

test('whatever an author posts, every word has its place with any steps left out, and in posts as written', () => {
  fc.assert(
    fc.property(anyThread, fc.subarray(stepNames), fc.boolean(), (thread, off, isPlain) => {
      expect(brokenInvariants(composeArticle(thread, { off, isPlain }), thread)).toEqual([]);
    }),
    runs,
  );
});
