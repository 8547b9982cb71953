import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { readMarkdown } from '@/html/read-markdown';
import { watchSteps } from '@/scripts/read-threads/watch-steps';
import { hasThreads, realThreads } from '../../real-threads';
import { brokenInvariants } from './invariants';

describe.runIf(hasThreads)('real threads', () => {
  test('each keeps all its words, composed and as written, and what was done is seen', () => {
    const broken: Record<string, string[]> = {};
    let count = 0;
    for (const { name, thread } of realThreads()) {
      for (const isPlain of [false, true]) {
        const article = composeArticle(thread, { isPlain, readMarkdown });
        const found = brokenInvariants(article, thread);
        if (!isPlain) expect([name, watchSteps(thread).report]).toEqual([name, article.steps]);
        if (found.length > 0) broken[name] = found;
      }
      count++;
    }
    expect(broken).toEqual({});
    expect(count).toBeGreaterThan(0);
  });
});
