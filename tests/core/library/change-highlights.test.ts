import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Highlighted,
  mergeHighlights,
  withHighlight,
  withNote,
  withoutHighlight,
} from '@/core/library/change-highlights';
import type { Highlight, HighlightId } from '@/core/library/highlight';
import { mergeKept } from '@/core/library/merge-kept';
import { aHighlight } from './a-highlight';
import { aKept } from './a-kept';

const kept = aKept(['Ships burn the worst fuel.', 'Ports want electricity.']);
const ships = aHighlight(kept, 'worst fuel');
const ports = aHighlight(kept, 'Ports');

test('a note is written, changed and taken away', () => {
  const noted = withNote(ships, '  Ask Mira. ', 20);
  expect(noted).toEqual({ ...ships, note: 'Ask Mira.', changedAt: 20 });
  expect(withNote(noted, ' ', 30)).toEqual({ ...ships, changedAt: 30 });
});

test('what was removed can be put back, and stays then', () => {
  const there = withHighlight(withHighlight({}, ships), ports);
  const removed = { ...there, ...withoutHighlight(there, ships.id, 20_000) };
  expect(removed.highlights).toEqual([ports]);
  const back = { ...removed, ...withHighlight(removed, { ...ships, changedAt: 21_000 }) };
  expect(mergeHighlights(back, there).highlights).toEqual([ports, { ...ships, changedAt: 21_000 }]);
});

test('highlights of both sides are there after merging, whichever thread is the later', () => {
  const ours = { ...kept, changedAt: 30, highlights: [ships] };
  const theirs = { ...kept, changedAt: 20, highlights: [ports, withNote(ships, 'New.', 16_000)] };
  const merged = [withNote(ships, 'New.', 16_000), ports];
  expect(mergeKept(ours, theirs).highlights).toEqual(merged);
  expect(mergeKept({ ...ours, changedAt: 10 }, theirs).highlights).toEqual(merged);
});

test('what was removed here does not come back with an older file', () => {
  const ours = { ...kept, ...withoutHighlight({ highlights: [ships] }, ships.id, 20_000) };
  const merged = mergeKept(ours, { ...kept, changedAt: 99_000, highlights: [ships] });
  expect(merged.highlights).toBeUndefined();
  expect(mergeKept(merged, { ...kept, highlights: [ships] })).toEqual(merged);
});

const anyHighlighted: fc.Arbitrary<Highlighted> = fc.record({
  highlights: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c').map((id) => id as HighlightId),
      changedAt: fc.nat(6),
    }),
    { selector: ({ id }) => id },
  ) as fc.Arbitrary<Highlight[]>,
  removedHighlights: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.nat(6)),
});

/** Each with the time it was last changed, in whatever order. */
function timesOf({ highlights = [], removedHighlights = {} }: Highlighted) {
  const times = highlights.map(({ id, changedAt }) => [id, changedAt]);
  return [Object.fromEntries(times), { ...removedHighlights }];
}

test('merging comes to the same in whatever order, however often', () => {
  fc.assert(
    fc.property(anyHighlighted, anyHighlighted, anyHighlighted, (a, b, c) => {
      const all = mergeHighlights(mergeHighlights(a, b), c);
      expect(timesOf(mergeHighlights(a, mergeHighlights(c, b)))).toEqual(timesOf(all));
      expect(mergeHighlights(all, b)).toEqual(all);
    }),
  );
});
