import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '@/export/image/break-lines';
import { heightOf, setPassage } from '@/export/image/set-passage';
import { anyWords } from '@/tests/any-words';
import { runs } from '@/tests/how-much';

/** As if every character were as wide. */
const measure = (words: string) => words.length;

test('lines are about as long as each other, and no more than the column needs', () => {
  expect(breakLines('one two three four five six', 20, measure)).toEqual([
    'one two three',
    'four five six',
  ]);
  expect(breakLines('one two', 20, measure)).toEqual(['one two']);
  expect(breakLines('', 20, measure)).toEqual([]);
});

test('without spaces a line ends between words, and none begins with what closes a sentence', () => {
  const lines = breakLines(
    '架線の電気が切れたと指令から連絡が来るまで、誰も線路に下りません。',
    12,
    measure,
    'ja',
  );
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).not.toMatch(/^[、。」]/);
  expect(lines.join('')).toBe('架線の電気が切れたと指令から連絡が来るまで、誰も線路に下りません。');
});

test('Korean words stay whole', () => {
  const lines = breakLines(
    '디지털 경제도 결국 콘크리트와 변압기의 속도로 걷는다',
    14,
    measure,
    'ko',
  );
  for (const line of lines) {
    for (const word of line.split(' ')) {
      expect('디지털 경제도 결국 콘크리트와 변압기의 속도로 걷는다'.split(' ')).toContain(word);
    }
  }
});

test('an address longer than a line is cut', () => {
  const lines = breakLines('https://example.com/a-very-long-address', 10, measure);
  expect(lines.every((line) => line.length <= 10)).toBe(true);
  expect(lines.join('')).toBe('https://example.com/a-very-long-address');
});

test('of any words none is lost, and no line is too wide but for a single letter', () => {
  const check = (words: string) => {
    const lines = breakLines(words, 16, measure);
    expect(lines.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
    for (const line of lines) {
      const letters = [...new Intl.Segmenter().segment(line)];
      expect(line.length <= 16 || letters.length === 1, line).toBe(true);
    }
  };
  fc.assert(fc.property(anyWords(80), check), runs);
});

describe('a passage', () => {
  const how = {
    leading: 1.4,
    measureAt: (size: number) => (words: string) => words.length * size * 0.5,
  };
  const box = { width: 976, height: 1016 };

  test('of up to three sentences begins a line with each', () => {
    const set = setPassage('The chips are there. The buildings are not.', box, {
      ...how,
      lang: 'en',
    });
    expect(set?.groups.map((lines) => lines.join(' '))).toEqual([
      'The chips are there.',
      'The buildings are not.',
    ]);
    expect(set?.size).toBe(76);
  });

  test('that is longer is set smaller, and one that is too long not at all', () => {
    const words = (count: number) => 'word '.repeat(count).trim();
    const set = setPassage(words(60), box, how);
    expect(set?.size).toBeLessThan(76);
    expect(set && heightOf(set)).toBeLessThanOrEqual(box.height);
    expect(setPassage(words(70), box, how)).toBeUndefined();
    expect(setPassage(words(60), { ...box, height: 100 }, how)).toBeUndefined();
  });
});
