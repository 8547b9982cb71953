import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, fold, foldWithOffsets } from '@/core/search/fold';
import { anyWords } from '../../any-words';
import { runs } from '../../how-much';

/** Any characters at all, and those that are folded, next to one another. */
const anyText = fc.oneof(
  anyWords(40),
  fc.string({
    unit: fc.constantFrom(
      ...'aÉe\u0301ßSsデﾃﾞ가각ㄱ أآة\u0650ـçİıΣς — “\u00ad\u200d👩👧\n  ไก่कि゛゜¨ﾞ',
    ),
    maxLength: 40,
  }),
);

test.each([
  ['Ein CAFÉ', 'ein cafe'],
  ['cafe\u0301', 'cafe'],
  ['전기', '전기'],
  ['\u110c\u1165\u11ab\u1100\u1175', '전기'],
  ['デンキ', 'でんき'],
  ['ﾃﾞﾝｷ', 'でんき'],
  ['ＡＩ　と', 'ai と'],
  ['كِتَابٌ', 'كتاب'],
  ['الکتاب أإآا', 'الكتاب اااا'],
  ['كتـــاب', 'كتاب'],
  ['שָׁלוֹם', 'שלום'],
  ['ΌΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Straße', 'strasse'],
  ['İstanbul ısı', 'istanbul isi'],
  ['ёлка', 'елка'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['ﾃ\u00adﾞ', 'て'],
  ['\u0301a', 'a'],
  ['か゛き', 'か き'],
  ['¨ a', ' a'],
  ['a \n\n b', 'a b'],
  ['it’s “so” — now', 'it\'s "so" - now'],
  ['हिन्दी', 'हिन्दी'],
  ['ไทย', 'ไทย'],
  ['ﬁne', 'fine'],
])('%o is searched as %o', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['か', 'が'],
  ['가', '각'],
  ['कि', 'की'],
  ['ไก', 'ไก่'],
])('%o and %o are two letters', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('an offset leads back to what was written', () => {
  const text = 'Die  STRAẞE im cafe\u0301 – 電気 👩‍👧 デンキ';
  const folded = foldWithOffsets(text);
  const found = (words: string) => {
    const at = folded.text.indexOf(fold(words));
    return text.slice(folded.starts[at], folded.ends[at + fold(words).length - 1]);
  };
  expect(found('strasse')).toBe('STRAẞE');
  expect(found('café')).toBe('cafe\u0301');
  expect(found('でんき')).toBe('デンキ');
});

test('whatever the text, both ways of folding agree, and folding once is enough', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, starts, ends } = foldWithOffsets(text);
      expect(folded).toBe(fold(text));
      expect(fold(folded)).toBe(folded);
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (let unit = 0; unit < folded.length; unit += 1) {
        expect(ends[unit]).toBeGreaterThan(starts[unit] ?? Number.NaN);
        expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
      }
    }),
    runs,
  );
});

test('whatever was written is found by its own words', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const parts = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
      const start = parts.length === 0 ? 0 : from % parts.length;
      const words = parts.slice(start, start + 1 + (length % 8)).join('');
      expect(fold(text)).toContain(fold(words).trim());
    }),
    runs,
  );
});

test('words are found one after another', () => {
  expect(findAll('aaaa b aa', 'aa')).toEqual([0, 2, 7]);
  expect(findAll('aaaa', '')).toEqual([]);
});
