import { expect, test } from 'vitest';
import { en, english } from '@/texts/en';
import { listMessages } from './list-messages';
import { mirrored, stretched } from './pseudo-languages';

const plain = listMessages(english)
  .filter(({ given }) => given.size === 0)
  .map(({ path }) => path);

test('what is stretched is at least 40 % longer, in each of its words', () => {
  for (const path of plain) {
    const [words, longer] = [wordsOf(at(en, path)), wordsOf(at(stretched, path))];
    expect(longer.length, path.join('.')).toBe(words.length);
    for (const [index, word] of words.entries()) {
      expect(longer[index]?.length, word).toBeGreaterThanOrEqual(1.4 * word.length);
    }
    expect(at(stretched, path).length).toBeGreaterThanOrEqual(1.4 * letters(at(en, path)));
  }
});

test('what is mirrored runs from right to left, Latin letters left none', () => {
  for (const path of plain) {
    expect(at(mirrored, path), path.join('.')).not.toMatch(/[A-Za-z]/);
  }
  expect(mirrored.direction).toBe('rtl');
});

test('arguments keep their places', () => {
  expect(stretched.somePosts({ shown: 9, expected: 14 })).toMatch(/^9 .* 14 /);
  expect(mirrored.pollVotes({ count: 120 })).toContain('120');
  // Between words that run to the left, a Latin name would take the comma along.
  expect(mirrored.quotedPost({ name: 'Mira' })).toContain('\u2068Mira\u2069');
});

function at(texts: object, path: string[]): string {
  return String(path.reduce<unknown>((group, name) => Object(group)[name], texts));
}

function wordsOf(message: string): string[] {
  return message.match(/\p{L}+/gu) ?? [];
}

function letters(message: string): number {
  return wordsOf(message).join('').length;
}
