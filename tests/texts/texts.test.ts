import { expect, test } from 'vitest';
import type { Failure } from '@/core/failure';
import type { Gap } from '@/core/gap';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';

const names = Object.keys(en) as (keyof typeof en)[];

// The names of languages and of the browser's own words are the same everywhere.
const sharedOnPurpose = new Set(['English', '한국어', 'GIF']);

test('both languages have every message', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

test('no message is left in the other language by accident', () => {
  for (const name of names) {
    for (const [english, korean] of pairs(en[name], ko[name])) {
      if (!sharedOnPurpose.has(english)) expect(korean, name).not.toBe(english);
    }
  }
});

test('a Korean reader sees Hangul in every sentence about a gap or a failure', () => {
  const gaps: Gap['reason'][] = [
    'deleted',
    'protected',
    'suspended',
    'age-restricted',
    'withheld',
    'blocked',
    'subscribers-only',
    'not-loaded',
    'unknown',
  ];
  for (const reason of gaps) {
    expect(ko.gap({ type: 'gap', reason })).toMatch(/[가-힣]/);
    expect(en.gap({ type: 'gap', reason, count: 3 })).toContain('3 posts');
  }
  for (const failure of failures) {
    expect(ko.failure(failure).title).toMatch(/[가-힣]/);
    expect(en.failure(failure).advice).not.toBe('');
  }
});

test('numbers find their plural', () => {
  expect(en.posts(1)).toBe('1 post');
  expect(en.posts(1200)).toBe('1,200 posts');
  expect(en.somePosts(9, 14)).toBe('9 of 14 posts');
  expect(ko.somePosts(9, 14)).toBe('글 14개 중 9개');
  expect(ko.allPosts(14)).toBe('글 14개 전부');
});

test('what is missing is told by number, as long as the list can be read', () => {
  const partial = { type: 'partial', reason: 'middle not loaded' } as const;
  expect(en.partial({ ...partial, missing: [4, 7, 8] }, 9)).toBe('Posts 4, 7 and 8 are missing.');
  expect(ko.partial({ ...partial, missing: [4, 7, 8] }, 9)).toBe('4, 7, 8번째 글이 빠졌어요.');
  expect(en.partial(partial, 9)).toBe('Posts in the middle are missing.');
  expect(ko.partial({ ...partial, reason: 'posts without place' }, 9)).toMatch(/[가-힣]/);
});

const failures: Failure[] = [
  { type: 'no-thread-here' },
  { type: 'not-on-x' },
  { type: 'signed-out' },
  { type: 'page-opened-before' },
  { type: 'access-withheld' },
  { type: 'reads-only-visible' },
  { type: 'nothing-captured' },
  { type: 'post-unavailable' },
  { type: 'unreadable' },
  { type: 'tab-gone' },
  { type: 'offline' },
  { type: 'too-slow' },
  { type: 'rate-limited' },
  { type: 'rate-limited', until: Date.UTC(2026, 0, 2, 12) },
  { type: 'account-locked' },
  { type: 'blocked-by-x' },
  { type: 'request-outdated' },
  { type: 'token-expired' },
  { type: 'budget-spent', until: Date.UTC(2026, 0, 2, 12) },
  { type: 'budget-spent' },
  { type: 'asking-is-off' },
  { type: 'not-recorded' },
  { type: 'not-held' },
  { type: 'bug' },
];

function pairs(english: unknown, korean: unknown): [string, string][] {
  if (typeof english === 'string') return [[english, String(korean)]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    pairs(value, (korean as Record<string, unknown>)[key]),
  );
}
