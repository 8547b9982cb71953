import { describe, expect, test } from 'vitest';
import { versionsOf } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { buildPages, idOf } from '@/demo/build-pages';
import { shuffled } from '@/demo/shuffle';
import {
  aThread,
  outline,
  pagesOf,
  places,
  postId,
  reader,
  readPage,
  readThread,
  textsOf,
  withReplies,
} from './read-thread';

describe.each([7, 30, 200])('a thread of %i posts', (size) => {
  const middle = Math.ceil(size / 2);
  const whole = places(1, size);
  const without = (place: number, reason: string) =>
    whole.replace(new RegExp(`\\b${place}\\b`), reason);

  test('is whole when opened at its first post', () => {
    const thread = readThread(aThread(size));
    expect(outline(thread)).toBe(whole);
    expect(thread.completeness).toEqual({ type: 'whole', because: 'closed by X' });
  });

  test.each(['middle', 'end'])('is whole when opened at its %s', (where) => {
    const conversation = aThread(size);
    const focal = idOf(conversation, where === 'middle' ? middle : size);
    expect(outline(readThread(conversation, { focal }))).toBe(whole);
  });

  test.each([1, 2, 3])('keeps its order when X sends everything in random order (%i)', (seed) => {
    const conversation = withReplies(aThread(size), { by: reader, text: 'A question' });
    const focal = idOf(conversation, middle);
    const pages = buildPages(conversation, { focal, shuffle: seed }).map(({ request, response }) =>
      readPage({ request, response: shuffleItems(response, seed) }),
    );
    const thread = buildThread(shuffled(pages, seed), postId(focal));
    expect(thread && outline(thread)).toBe(whole);
  });

  test.each([
    'deleted',
    'suspended',
    'withheld',
    'blocked',
    'protected',
    'age-restricted',
    'subscribers-only',
    'empty',
    'missing',
  ] as const)('goes on after a post in the middle that is %s', (unavailable) => {
    const conversation = aThread(size, { [middle]: { unavailable } });
    const reason = { empty: 'unknown', missing: 'not-loaded' }[String(unavailable)] ?? unavailable;
    for (const focal of [1, middle - 1, middle + 1, size]) {
      const thread = readThread(conversation, { focal: idOf(conversation, focal) });
      const hasStart = focal < middle || unavailable !== 'missing';
      if (hasStart) expect(outline(thread), `opened at ${focal}`).toBe(without(middle, reason));
      expect(thread.completeness.type).toBe('partial');
    }
  });

  test('goes on after a deleted post although everything came in random order', () => {
    const conversation = aThread(size, { [middle]: { unavailable: 'deleted' } });
    const pages = buildPages(conversation, { shuffle: 5 }).map(({ request, response }) =>
      readPage({ request, response: shuffleItems(response, 7) }),
    );
    const thread = buildThread(pages, postId(idOf(conversation, 1)));
    expect(thread && outline(thread)).toBe(without(middle, 'deleted'));
  });

  test('goes on after a deleted post although a side remark answers the one before', () => {
    const conversation = withReplies(aThread(size, { [middle]: { unavailable: 'deleted' } }), {
      replyTo: middle - 1,
      text: 'A side remark',
    });
    for (const focal of [1, middle + 1]) {
      const thread = readThread(conversation, {
        focal: idOf(conversation, focal),
        allReplies: true,
      });
      expect(outline(thread), `opened at ${focal}`).toBe(without(middle, 'deleted'));
    }
  });

  test('is found by an id its posts had before they were edited', () => {
    const conversation = aThread(size, { [middle]: { editedFrom: ['Thoght', 'Thougth'] } });
    const focal = idOf(conversation, middle);
    const pages = pagesOf(conversation, { focal });
    const versions = pages[0]?.entries.flatMap((entry) =>
      entry.type === 'post' && entry.post.id === focal ? versionsOf(entry.post) : [],
    );
    expect(versions).toHaveLength(3);
    for (const version of versions ?? []) {
      const thread = buildThread(pages, version);
      expect(thread && outline(thread)).toBe(whole);
      expect(thread?.focal).toBe(focal);
    }
    const before = pagesOf(conversation, { beforeEdit: true });
    const thread = buildThread([...before, ...pages], postId(focal));
    expect(thread && outline(thread)).toBe(whole);
  });

  test('reads posts that X wraps because of their visibility', () => {
    const conversation = aThread(size, { 2: { wrapped: true }, [middle]: { wrapped: true } });
    expect(outline(readThread(conversation))).toBe(whole);
  });

  test('takes in what X adds to the module later, whatever comes first', () => {
    for (const pageOrder of [1, 2, 3]) {
      const thread = readThread(aThread(size), { moduleSize: 3, pageOrder });
      expect(outline(thread)).toBe(whole);
      expect(thread.completeness).toEqual({ type: 'whole', because: 'closed by X' });
    }
  });

  test('keeps the author’s answers to others out, and in the discussion', () => {
    const conversation = withReplies(
      aThread(size),
      { by: reader, text: 'A question' },
      { replyTo: size + 1, text: 'An answer' },
      { replyTo: middle, text: 'A side remark' },
    );
    const thread = readThread(conversation, { allReplies: true });
    expect(outline(thread)).toBe(whole);
    expect(textsOf(thread.discussion)).toEqual(['@ada_writes A question', '@jo_reader An answer']);
    expect(thread.asides.map(({ posts }) => posts.map((post) => post.text))).toEqual([
      ['A side remark'],
    ]);
  });

  test('lets in no ad and none of X’s suggestions, not even by the same author', () => {
    const brand = { handle: 'brand', name: 'Brand' };
    const conversation = withReplies(
      aThread(size),
      { by: brand, text: 'Buy this', placement: 'ad' },
      { by: brand, text: 'Buy that', placement: 'ad in thread' },
      { text: 'Another thread of mine', placement: 'related' },
    );
    const thread = readThread(conversation);
    expect(outline(thread)).toBe(whole);
    expect(thread.discussion).toEqual([]);
    expect(thread.asides).toEqual([]);
  });

  test('is put together from several modules', () => {
    expect(outline(readThread(aThread(size), { modules: 3 }))).toBe(whole);
  });

  test('is found although its continuation is not on the first page', () => {
    const replies = Array.from({ length: 12 }, (_, index) => ({
      by: reader,
      text: `Reply ${index}`,
    }));
    const conversation = withReplies(aThread(size), ...replies);
    const thread = readThread(conversation, { lateContinuation: true, repliesSize: 5 });
    expect(outline(thread)).toBe(whole);
  });
});

/** Module items in random order too, which the builder leaves alone. */
function shuffleItems(response: unknown, seed: number): unknown {
  return JSON.parse(JSON.stringify(response), (key, value) =>
    (key === 'items' || key === 'moduleItems') && Array.isArray(value)
      ? shuffled(value, seed)
      : value,
  );
}

test('a thousand posts over many pages come out once each, in order', () => {
  const conversation = aThread(1000);
  const thread = readThread(conversation, {
    moduleSize: 40,
    focal: idOf(conversation, 500),
    ancestorsSize: 60,
  });
  expect(outline(thread)).toBe(places(1, 1000));
});

test('posts that are not loaded yet leave a place to ask for', () => {
  const conversation = aThread(9);
  const [first] = pagesOf(conversation, { moduleSize: 3 });
  const [last] = pagesOf(conversation, { focal: idOf(conversation, 8), ancestorsSize: 1 });
  const thread = first && last && buildThread([last, first], postId(idOf(conversation, 8)));
  expect(thread && outline(thread)).toBe('1 2 3 4 not-loaded 7 8 9');
  expect(thread?.completeness).toMatchObject({ type: 'partial', reason: 'middle not loaded' });
});

test('a cursor that leads back to itself is no proof that the thread is whole', () => {
  const thread = readThread(aThread(30), { moduleSize: 8, repeatedCursor: true });
  expect(outline(thread)).toBe(places(1, 17));
  expect(thread.completeness).toEqual({ type: 'partial', reason: 'more to load' });
});
