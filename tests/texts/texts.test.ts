import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Failure } from '@/core/failure';
import type { Gap } from '@/core/gap';
import { en } from '@/texts/en';
import { ko, korean } from '@/texts/ko';

const names = Object.keys(en) as (keyof typeof en)[];

// The names of languages and of the browser's own words are the same everywhere; so is the way to write.
const sharedOnPurpose = new Set(['English', '한국어', 'GIF', 'ltr']);

test('both languages have every message', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

test('no message is left in the other language by accident', () => {
  const compared = names.flatMap((name) => pairs(en[name], ko[name]));
  expect(compared.length).toBeGreaterThan(120);
  for (const [english, korean] of compared) {
    if (!sharedOnPurpose.has(english)) expect(korean).not.toBe(english);
  }
});

test('a Korean reader sees Hangul in every sentence about a gap or a failure', () => {
  const gaps = Object.keys(en.gaps) as Gap['reason'][];
  expect(gaps.length).toBeGreaterThanOrEqual(9);
  for (const reason of gaps) {
    expect(ko.gap({ type: 'gap', reason })).toMatch(/[가-힣]/);
    expect(en.gap({ type: 'gap', reason, count: 3 })).toContain('3 posts');
  }
  expect(failures.length).toBeGreaterThanOrEqual(20);
  for (const failure of failures) {
    expect(ko.failure(failure).title).toMatch(/[가-힣]/);
    expect(en.failure(failure).advice).not.toBe('');
  }
});

test('Korean speaks as one speaks, and not as offices do', () => {
  const menus = readFileSync('public/_locales/ko/messages.json', 'utf8');
  const words = JSON.stringify(korean) + menus;
  expect(words.match(/[가-힣]*(니다|클릭|탐색|십시오)/g) ?? []).toEqual([]);
  const sentences = words.match(/[가-힣]+[.?](?=[ "])/g) ?? [];
  expect(sentences.length).toBeGreaterThan(60);
  expect(sentences.filter((end) => !/요[.?]$/.test(end))).toEqual([]);
  const titles = Object.values(ko.failures).map(({ title }) => title);
  expect(titles.filter((title) => !title.endsWith('요'))).toEqual([]);
});

test('numbers find their plural', () => {
  expect(en.posts({ count: 1 })).toBe('1 post');
  expect(en.posts({ count: 1200 })).toBe('1,200 posts');
  expect(en.somePosts({ shown: 9, expected: 14 })).toBe('9 of 14 posts');
  expect(ko.somePosts({ shown: 9, expected: 14 })).toBe('글 14개 중 9개');
  expect(ko.allPosts({ count: 14 })).toBe('글 14개 전부');
});

test('what is missing is told by number, as long as the list can be read', () => {
  const partial = { type: 'partial', reason: 'middle not loaded' } as const;
  expect(en.partial({ ...partial, missing: [4, 7, 8] })).toBe('Posts 4, 7 and 8 are missing.');
  expect(ko.partial({ ...partial, missing: [4, 7, 8] })).toBe('4, 7, 8번째 글이 빠졌어요.');
  expect(en.partial({ ...partial, missing: [4] })).toBe('Post 4 is missing.');
  expect(en.partial({ ...partial, missing: [1, 2, 3, 4, 5, 6, 7, 8, 9] })).toBe(
    '9 posts are missing.',
  );
  expect(en.partial(partial)).toBe('Posts in the middle are missing.');
  expect(ko.partial({ ...partial, reason: 'posts without place' })).toMatch(/[가-힣]/);
});

test('until when is said where it is known, by the clock of the language', () => {
  const until = new Date(2026, 0, 2, 14, 32).getTime();
  for (const type of ['rate-limited', 'budget-spent'] as const) {
    expect(en.failure({ type, until }).advice).toContain('14:32');
    expect(ko.failure({ type, until }).advice).toContain('오후 2:32');
    expect(en.failure({ type }).advice).not.toMatch(/\d/);
  }
});

test('a name cannot turn the words beside it, wherever it is put in', () => {
  const name = 'Mira \u202eHolm';
  const count = 2;
  const at = new Date(2026, 0, 2);
  expect(en.writtenBy({ name, at, count })).toBe(
    'A thread by \u2068Mira Holm\u2069, 2 January 2026',
  );
  expect(en.quotedPost({ name: 'سلمى' })).toBe('Quoted post by \u2068سلمى\u2069');
  expect(ko.inAnswerTo({ name })).toBe('\u2068Mira Holm\u2069의 글에 답함');
  expect(en.quotedPost({ name: 'Mira Holm' })).toBe('Quoted post by Mira Holm');
});

const kinds = Object.keys(en.failures) as Failure['type'][];
const until = Date.UTC(2026, 0, 2, 12);
const failures: Failure[] = [
  ...kinds.map((type): Failure => ({ type })),
  { type: 'rate-limited', until },
  { type: 'budget-spent', until },
];

function pairs(english: unknown, korean: unknown): [string, string][] {
  if (typeof english === 'string') return [[english, String(korean)]];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    pairs(value, (korean as Record<string, unknown>)[key]),
  );
}
