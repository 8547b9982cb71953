import { describe, expect, test } from 'vitest';
import {
  asNumbers,
  countVerdicts,
  type Judged,
  joinVerdicts,
} from '@/scripts/judging/count-verdicts';
import { drawCases } from '@/scripts/judging/draw-cases';
import type { ComposedThread } from '@/scripts/read-threads/composed-thread';

const unlooked = { lang: 'en', posts: '', article: '', occurrences: [], signs: [], has: [] };

/** Every second article came out differently. */
function composedBy(state: string): ComposedThread[] {
  return Array.from({ length: 20 }, (_, index) => ({
    ...unlooked,
    name: `thread-${index + 1}`,
    texts: [`Post of ${index + 1}.`],
    print: index % 2 === 0 ? `Article ${index + 1}.` : `Article ${index + 1}, ${state}.`,
  }));
}

const draw = { seed: 7, count: 5, onlyChanged: false };
const cases = drawCases(composedBy('before'), composedBy('now'), draw);

describe('articles drawn for a judge', () => {
  test('are the old and the new one of as many threads as wanted, and the same for the same seed', () => {
    const threads = cases.map(({ key }) => key.thread);
    expect(new Set(threads).size).toBe(5);
    for (const thread of threads) {
      const states = cases.filter(({ key }) => key.thread === thread).map(({ key }) => key.state);
      expect(states.toSorted()).toEqual(['new', 'old']);
    }
    expect(drawCases(composedBy('before'), composedBy('now'), draw)).toEqual(cases);
    expect(drawCases(composedBy('before'), composedBy('now'), { ...draw, seed: 8 })).not.toEqual(
      cases,
    );
  });

  test('each thread is drawn about as often as any other', () => {
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 200; seed++) {
      for (const { key } of drawCases(composedBy('before'), composedBy('now'), { ...draw, seed })) {
        counts.set(key.thread, (counts.get(key.thread) ?? 0) + 1);
      }
    }
    // Of 2 × 200 × 5 articles one in twenty, that is 100; what is left out of account is chance.
    expect(counts.size).toBe(20);
    expect(Math.min(...counts.values())).toBeGreaterThan(50);
    expect(Math.max(...counts.values())).toBeLessThan(160);
  });

  test('are shuffled and say nothing but posts and article', () => {
    expect(cases.map(({ key }) => key.state)).not.toEqual(
      cases.map((_, index) => (index % 2 ? 'new' : 'old')),
    );
    for (const { text, key } of cases) {
      const words = key.thread % 2 === 1 ? '' : key.state === 'old' ? ', before' : ', now';
      expect(text).toBe(
        `--- post 1\nPost of ${key.thread}.\n\n=== THE ARTICLE\n\nArticle ${key.thread}${words}.`,
      );
    }
  });

  test('may be only those that came out differently, and are never fewer than wanted', () => {
    const changed = { ...draw, count: 10, onlyChanged: true };
    const found = drawCases(composedBy('before'), composedBy('now'), changed);
    expect(found.filter(({ key }) => key.thread % 2 === 1)).toEqual([]);
    expect(() =>
      drawCases(composedBy('before'), composedBy('now'), { ...changed, count: 11 }),
    ).toThrow('There are 10 threads to draw from, and 11 are wanted.');
  });
});

describe('verdicts', () => {
  const key = [
    { thread: 12, state: 'new' as const },
    { thread: 3, state: 'old' as const },
    { thread: 12, state: 'old' as const },
    { thread: 3, state: 'new' as const },
  ];
  const written = '1\tas an editor\tnothing to add\n2\twrong\ta list torn\n3\tfine\t\n4\tfine\t\n';
  const judged: Judged[] = joinVerdicts(written, key);

  test('are put together with the key, as numbers', () => {
    expect(asNumbers(judged)).toBe('3\t0\t4\n3\t1\t2\n12\t0\t2\n12\t1\t1\n');
  });

  test('are counted for the old and the new state', () => {
    const rows = countVerdicts(judged)
      .split('\n')
      .map((row) => row.trim().split(/\s{2,}/));
    expect(rows[1]).toEqual(['old', '0 (0 %)', '1 (50 %)', '0 (0 %)', '1 (50 %)']);
    expect(rows[2]).toEqual(['new', '1 (50 %)', '1 (50 %)', '0 (0 %)', '0 (0 %)']);
  });

  test('that are missing or misspelt are not guessed', () => {
    expect(() => joinVerdicts('1\tfine\n2\tgood\n', key)).toThrow('Case 2 has no verdict');
  });
});
