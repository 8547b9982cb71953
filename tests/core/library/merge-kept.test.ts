import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptId, KeptThread } from '@/core/library/kept-thread';
import { mergeKept, planImport } from '@/core/library/merge-kept';
import { aKept } from './a-kept';

const ours = aKept(['One.', 'Two.'], 1, { changedAt: 20, tags: ['ours'], keptAt: 5, readAt: 9 });

test('what is newer wins, and nothing older overwrites it', () => {
  const newer = { ...ours, changedAt: 30, tags: ['theirs'], note: 'new' };
  expect(mergeKept(ours, newer)).toMatchObject({ tags: ['theirs'], note: 'new' });
  const older = { ...ours, changedAt: 10, tags: ['theirs'], progress: 1 };
  expect(mergeKept(ours, older)).toEqual(ours);
});

test('of the posts those that have more are kept, whoever changed something last', () => {
  const more = { ...aKept(['One.', 'Two.', 'Three.']), changedAt: 10, postCount: 3 };
  expect(mergeKept(ours, more)).toMatchObject({ tags: ['ours'], thread: more.thread });
  const fewer = { ...aKept(['One.']), changedAt: 30, tags: ['theirs'] };
  expect(mergeKept(ours, fewer)).toMatchObject({ tags: ['theirs'], thread: ours.thread });
});

test('a plan says what is new, what is newer, what is the same, and what is older', () => {
  const other = aKept(['Three.'], 50);
  const changed = { ...ours, changedAt: 99, note: 'later' };
  const nothing = { added: [], changed: [], same: 0, older: 0 };
  expect(planImport([other, ours], [ours])).toEqual({ ...nothing, added: [other], same: 1 });
  expect(planImport([changed], [ours])).toEqual({ ...nothing, changed: [changed] });
  const older = { ...ours, changedAt: 10, note: 'before' };
  expect(planImport([older], [ours])).toEqual({ ...nothing, older: 1 });
});

test('a thread that is twice in a file is one, with the later of both', () => {
  const one = aKept(['Three.'], 50, { changedAt: 1 });
  const later = { ...one, changedAt: 2, note: 'later' };
  expect(planImport([one, later], [])).toMatchObject({ added: [later], changed: [] });
  expect(planImport([one, later], [{ ...one, changedAt: 0 }])).toMatchObject({ changed: [later] });
});

test('the same thread under another id is the same thread', () => {
  const renamed = { ...ours, id: 'other' as KeptId, changedAt: 99 };
  expect(planImport([renamed], [ours]).changed).toEqual([{ ...ours, changedAt: 99 }]);
  expect(planImport([ours, renamed], []).added).toEqual([{ ...ours, changedAt: 99 }]);
});

const anyKept = fc
  .record({
    posts: fc.integer({ min: 1, max: 4 }),
    changedAt: fc.nat(5),
    tags: fc.subarray(['a', 'b']),
    progress: fc.constantFrom(0, 0.5, 1),
  })
  .map(
    ({ posts, ...changes }): KeptThread =>
      aKept(['One.', 'Two.', 'Three.', 'Four.'].slice(0, posts), 1, changes),
  );

test('brought in a second time nothing changes any more, and what is ours is never older after it', () => {
  fc.assert(
    fc.property(anyKept, anyKept, (mine, theirs) => {
      const merged = mergeKept(mine, theirs);
      expect(mergeKept(merged, theirs)).toEqual(merged);
      expect(merged.changedAt).toBe(Math.max(mine.changedAt, theirs.changedAt));
      expect(merged.thread.parts.length).toBe(
        Math.max(mine.thread.parts.length, theirs.thread.parts.length),
      );
    }),
  );
});
