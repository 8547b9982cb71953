import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptId } from '@/core/library/kept-thread';
import { addToPack, emptyPack, type Pack } from '@/core/library/packs';
import { type Hits, searchPacks } from '@/core/library/search-packs';
import { searchedPacks } from '@/entrypoints/library/searched-packs';
import { openLibrary } from '@/platform/library/library-database';
import { useLibrary } from '@/tests/platform/library/use-library';

useLibrary();

const word = fc.stringMatching(/^[ab가]{1,3}$/);
const text = fc.array(word, { maxLength: 6 }).map((words) => `${words.join(' ')}\n`);
const manyPacks = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 20 }).map(packed);

test('what is searched while it is read is found as in a scan of all of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      manyPacks,
      fc.array(word, { minLength: 1, maxLength: 2 }),
      async (all, words) => {
        await write(all);
        const packs = searchedPacks();
        const [first, early] = await search(packs, words);
        const expected = searchPacks(all, words);
        expect(sorted(first)).toEqual(sorted(expected));
        for (const [id, count] of early ?? []) expect(expected.get(id)).toBe(count);
        const [again, earlyAgain] = await search(packs, words);
        expect(sorted(again)).toEqual(sorted(expected));
        expect(earlyAgain, 'all of it is in memory').toBeUndefined();
      },
    ),
    { numRuns: 60 },
  );
});

test('what is found first is told before the last packs are read', async () => {
  const all = packed(Array.from({ length: 30 }, () => ['a word\n']));
  await write(all);
  const packs = searchedPacks();
  const [hits, early] = await search(packs, ['word']);
  expect(hits.size).toBe(30);
  expect(early?.size).toBe(4);
  // Those kept last come first.
  expect(early?.has('29-0' as KeptId)).toBe(true);
  expect(packs.textOf('3-0' as KeptId)).toBe('a word\n');
});

function packed(texts: string[][]): Pack[] {
  return texts.map((threads, number) =>
    threads.reduce(
      (pack, each, index) => addToPack(pack, `${number}-${index}` as KeptId, each),
      emptyPack(number),
    ),
  );
}

async function write(packs: Pack[]): Promise<void> {
  const { database } = await openLibrary();
  await database.clear('packs');
  for (const pack of packs) await database.put('packs', pack);
}

async function search(packs: ReturnType<typeof searchedPacks>, words: string[]) {
  let early: Hits | undefined;
  const hits = await packs.search(words, (some) => {
    expect(early).toBeUndefined();
    early = some;
  });
  return [hits, early as Hits | undefined] as const;
}

function sorted(hits: Hits): [KeptId, number][] {
  return [...hits].sort(([a], [b]) => (a < b ? -1 : 1));
}
