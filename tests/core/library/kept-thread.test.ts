import { expect, test } from 'vitest';
import { isOfThread, keepThread } from '@/core/library/kept-thread';
import {
  filterKept,
  languagesOf,
  readingState,
  readTags,
  sortKept,
  tagsOf,
} from '@/core/library/list-kept';
import { aPost } from '@/tests/core/a-post';
import { aHighlight } from './a-highlight';
import { aKept, aThread, someFacts } from './a-kept';

test('posts are kept as they were parsed, without what others answered', () => {
  const thread = aThread(['One.', 'Two.']);
  const reply = { post: aPost(90), isByAuthor: false, replies: [] };
  const open = [{ value: 'cursor' }];
  const kept = keepThread({ ...thread, discussion: [reply], openCursors: open }, someFacts, 5);
  expect(kept.thread).toEqual({ ...thread, discussion: [] });
  expect(kept).toMatchObject({
    ...someFacts,
    completeness: thread.completeness,
    keptAt: 5,
    progress: 0,
  });
});

test('what stands in a kept thread, and nothing besides', () => {
  const kept = { ...aKept(['One.']), bookmark: { block: '1:0', into: 0 }, note: 'mine' };
  expect(Object.keys(kept).sort()).toEqual([
    ...['author', 'bookmark', 'changedAt', 'completeness', 'conversation', 'direction', 'id'],
    ...['keptAt', 'lang', 'minutes', 'note', 'postCount', 'progress', 'publishedAt', 'readAt'],
    ...['tags', 'thread', 'title', 'url'],
  ]);
});

test('two authors of one conversation have two threads', () => {
  const kept = aKept(['One.']);
  const thread = aThread(['One.']);
  expect(isOfThread(kept, thread)).toBe(true);
  expect(isOfThread(kept, { ...thread, author: { id: '@', handle: '', name: '' } })).toBe(false);
  expect(isOfThread(kept, aThread(['One.'], 50))).toBe(false);
});

test.each([
  [0, 'unread'],
  [0.01, 'reading'],
  [0.99, 'reading'],
  [1, 'finished'],
] as const)('read to %d it is %s', (progress, state) => {
  expect(readingState({ progress })).toBe(state);
});

const library = [
  aKept(['a'], 1, {
    title: 'Ä 10',
    lang: 'en-GB',
    progress: 1,
    tags: ['sea'],
    readAt: 3,
    keptAt: 1,
    minutes: 9,
  }),
  aKept(['b'], 10, {
    title: 'a 9',
    lang: 'ko',
    progress: 0.5,
    tags: ['sea', 'power'],
    readAt: 1,
    keptAt: 2,
    minutes: 2,
  }),
  aKept(['c'], 20, { title: 'B', lang: 'en', tags: [], readAt: 2, keptAt: 3, minutes: 2 }),
];
const titles = (entries: typeof library) => entries.map(({ title }) => title);

test('filters leave out what is not wanted', () => {
  expect(titles(filterKept(library, {}) as typeof library)).toHaveLength(3);
  expect(filterKept(library, { state: 'finished' })).toHaveLength(1);
  expect(filterKept(library, { lang: 'en' })).toHaveLength(2);
  expect(filterKept(library, { tag: 'sea', state: 'reading' }).map(({ title }) => title)).toEqual([
    'a 9',
  ]);
  const [first] = library;
  if (!first) throw new Error('unreachable');
  const marked = { ...first, highlights: [aHighlight(first, 'a')] };
  expect(filterKept([...library, marked], { state: 'highlighted' })).toEqual([marked]);
  expect(filterKept([{ ...first, highlights: [] }], { state: 'highlighted' })).toEqual([]);
  expect(languagesOf(library)).toEqual(['en', 'ko']);
  expect(tagsOf(library)).toEqual(['sea', 'power']);
});

test.each([
  ['lastRead', ['Ä 10', 'B', 'a 9']],
  ['lastKept', ['B', 'a 9', 'Ä 10']],
  ['title', ['a 9', 'Ä 10', 'B']],
  ['shortest', ['B', 'a 9', 'Ä 10']],
] as const)('sorted by %s', (order, sorted) => {
  expect(sortKept(library, order, 'en').map(({ title }) => title)).toEqual(sorted);
});

test.each([
  ['energy, sea ,, Energy', ['energy', 'sea']],
  ['#AI #에너지', ['AI', '에너지']],
  ['  two   words ', ['two words']],
  ['', []],
])('%o are the tags %o', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags);
});
