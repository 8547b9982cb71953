import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { languagesOf } from '@/core/thread/languages-of';
import type { Thread } from '@/core/thread/thread';
import { composeText } from '../../threads/compose-text';

/** The reader's page loads the words of the thread's languages only: the article must be the same. */
const golden = join(import.meta.dirname, '..', '..', 'threads');
const threads = readdirSync(golden, { withFileTypes: true }).flatMap(
  (entry): [string, Thread][] => {
    if (!entry.isDirectory()) return [];
    const source = readFileSync(join(golden, entry.name, 'thread.txt'), 'utf8');
    return [[entry.name, composeText(source).thread]];
  },
);
const byLanguages = Map.groupBy(threads, ([, thread]) => languagesOf(thread).toSorted().join(' '));

describe('with the words of its languages alone', () => {
  test('there are threads in many', () => {
    expect(byLanguages.size).toBeGreaterThan(10);
  });

  test.each([...byLanguages])('a thread in %s is the same article', async (codes, group) => {
    vi.resetModules();
    const { wantLanguages } = await import('@/core/compose/words/wanted-languages');
    wantLanguages(codes.split(' '));
    const { composeArticle: composeByNeed } = await import('@/core/compose/compose-article');
    expect(composeByNeed).not.toBe(composeArticle);
    for (const [name, thread] of group) {
      expect({ name, article: composeByNeed(thread) }).toEqual({
        name,
        article: composeArticle(thread),
      });
    }
  });
});
