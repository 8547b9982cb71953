import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundPassages, markWords } from '@/core/library/found-passages';
import type { KeptId } from '@/core/library/kept-thread';
import {
  addToPack,
  emptyPack,
  type Pack,
  removeFromPack,
  replaceInPack,
} from '@/core/library/packs';
import { byCount, searchedWords, searchPacks } from '@/core/library/search-packs';
import { searchedText } from '@/core/library/searched-lines';
import { fold } from '@/core/search/fold';
import { aPost } from '@/tests/core/a-post';
import { runs } from '@/tests/how-much';
import { aKept } from './a-kept';

const letters = fc.string({ unit: fc.constantFrom(...'aAbé가나전기デﾃ電كِ \n'), maxLength: 12 });

test('a scan over packs finds what a scan of each text finds, and counts its lines', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), letters, fc.nat(3), (texts, typed, size) => {
      const words = searchedWords(typed);
      const folded = texts.map((text) =>
        text
          .split('\n')
          .map(fold)
          .map((line) => `${line}\n`)
          .join(''),
      );
      const packs: Pack[] = [];
      folded.forEach((text, index) => {
        const last = packs.at(-1);
        const pack = last && last.threads.length <= size ? packs.pop() : undefined;
        packs.push(addToPack(pack ?? emptyPack(packs.length), `${index}` as KeptId, text));
      });
      const bare = folded.flatMap((text, index) => {
        const isFound = words.length > 0 && words.every((word) => text.includes(word));
        const lines = text.split('\n').filter((line) => words.some((word) => line.includes(word)));
        return isFound ? [[`${index}`, lines.length]] : [];
      });
      expect([...searchPacks(packs, words)]).toEqual(bare);
    }),
    runs,
  );
});

test('a text that is replaced or removed leaves the others where they are', () => {
  const ids = ['a', 'b', 'c'] as KeptId[];
  const pack = ids.reduce((all, id) => addToPack(all, id, `words of ${id}\n`), emptyPack(0));
  const [, second] = ids;
  if (!second) return;
  expect(replaceInPack(pack, second, 'x\n').text).toBe('words of a\nx\nwords of c\n');
  expect(removeFromPack(pack, second)).toMatchObject({
    threads: [{ id: 'a' }, { id: 'c' }],
    text: 'words of a\nwords of c\n',
  });
  expect(removeFromPack(pack, 'd' as KeptId)).toEqual(pack);
});

test('passages say which words were found, where, and by what', () => {
  const kept = aKept(['One.\nThe CAFÉ 👩‍👧 has electricity.', 'Nothing.'], 1, {
    tags: ['Électricité'],
    note: 'about electricity',
  });
  const passages = foundPassages(kept, searchedWords('electricit'));
  expect(passages.map(({ kind, block }) => [kind, block])).toEqual([
    ['tag', undefined],
    ['note', undefined],
    ['post', '1:22'],
  ]);
  expect(
    passages.map(({ text, marks }) => marks.map(({ from, to }) => text.slice(from, to))),
  ).toEqual([['Électricit'], ['electricit'], ['electricit']]);
});

test('of a long line as much is shown as tells where the word stands', () => {
  const text = `${'before '.repeat(60)}needle${' after'.repeat(60)}`;
  const [passage] = foundPassages(aKept([text]), ['needle']);
  expect(passage?.text.length).toBeLessThan(225);
  expect(passage?.text).toMatch(/^…before .*before needle after .*…$/);
  expect(passage?.marks.map(({ from, to }) => passage.text.slice(from, to))).toEqual(['needle']);
});

test('the line that is the title is no passage of its own, where the title has all that was found', () => {
  const title = 'Ships burn the “worst” fuel';
  const kept = aKept(
    ['1/ Ships burn the "worst" fuel. Ports know.', 'Fuel of the worst kind.'],
    1,
    { title },
  );
  const texts = (typed: string) =>
    foundPassages(kept, searchedWords(typed)).map(({ text }) => text);
  expect(texts('burn')).toEqual([]);
  expect(texts('fuel')).toEqual(['Fuel of the worst kind.']);
  expect(texts('ports')).toEqual(['1/ Ships burn the "worst" fuel. Ports know.']);
  expect(texts('burn ports')).toEqual(['1/ Ships burn the "worst" fuel. Ports know.']);
  // The same words in a later post are said once more.
  const again = aKept(['A.', 'Ships burn the worst fuel'], 1, { title: 'Ships burn' });
  expect(foundPassages(again, ['ships'])).toHaveLength(1);
});

test('with its searched text at hand the same passages are found, whichever moment it is of', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), letters, (texts, typed) => {
      const kept = aKept(texts.map((text) => `x${text}`));
      const words = searchedWords(typed);
      const passages = foundPassages(kept, words);
      expect(foundPassages(kept, words, searchedText(kept))).toEqual(passages);
      expect(foundPassages(kept, words, `${searchedText(kept)}more\n`)).toEqual(passages);
    }),
    runs,
  );
});

test('in any text what is marked is what was searched', () => {
  fc.assert(
    fc.property(letters, letters, (text, typed) => {
      const words = searchedWords(typed);
      const { marks } = markWords(text, words);
      expect(marks.length > 0).toBe(words.some((word) => fold(text).includes(word)));
      for (const { from, to } of marks) {
        expect(words.some((word) => fold(text.slice(from, to)).includes(word))).toBe(true);
      }
    }),
    runs,
  );
});

test('what X does not show is not found, and moves nothing', () => {
  const kept = aKept(['x']);
  const post = aPost(1, {
    text: '@ada hidden words here',
    spans: [{ type: 'omitted', because: 'reply mention', from: 0, to: 5 }],
  });
  const hidden = {
    ...kept,
    author: { ...kept.author, handle: 'jo' },
    thread: { ...kept.thread, parts: [post] },
  };
  expect(searchedText(hidden)).not.toContain('@ada');
  expect(foundPassages(hidden, ['words'])[0]?.block).toBe('1:12');
});
test('what is found is listed by how often, and else as it was searched', () => {
  const hits = new Map([
    ['1-1' as KeptId, 1],
    ['2-1' as KeptId, 3],
    ['3-1' as KeptId, 1],
  ]);
  expect(byCount(hits)).toEqual(['2-1', '1-1', '3-1']);
});
