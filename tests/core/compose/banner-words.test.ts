import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '@/core/code-points';
import { composeArticle } from '@/core/compose/compose-article';
import { entriesOf } from '@/core/compose/words/words';
import { someOf } from '@/tests/how-much';
import { aPost } from '../a-post';
import { aThread } from './a-thread';
import { wordsOf } from './words-of';

const title = 'How a village library outlived its village';
const prose = 'The shelves went first, then the roof, then the last of its readers.';

/** What the composer took off as a banner, post by post, as it was written. */
function bannersOf(texts: string[]): string[] {
  const thread = aThread(texts.map((text, index) => aPost(index + 1, { text })));
  return composeArticle(thread).remainder.flatMap(({ post, from, to, because }) =>
    because === 'banner' ? [sliceCodePoints(texts[Number(post) - 1] ?? '', from, to).trim()] : [],
  );
}

function bannersOfFirst(text: string): string[] {
  return bannersOf([text, prose, prose]);
}

const ofThread = someOf(entriesOf('banners').flatMap(wordsOf), 4);
const ofLanguage = someOf(entriesOf('bannersAlone').flatMap(wordsOf), 4);
const ofContinuing = someOf(entriesOf('continued').flatMap(wordsOf), 4);
const brackets = ['()', '[]', '【】', '<>', '«»'] as const;

function inBrackets(word: string, pair: string): string {
  return `${pair.charAt(0)}${word}${pair.charAt(1)}`;
}

describe('in the first post goes', () => {
  test.each([...ofThread, ...ofLanguage])('%s, alone on its line', (word) => {
    expect(bannersOfFirst(`${title}\n\n${prose}\n\n${word}`)).toEqual([word]);
    expect(bannersOfFirst(`${title}\n\n${word}\n\n${prose}`)).toEqual([word]);
    expect(bannersOfFirst(`${title}\n\n${prose}\n\n👇 ${word}: 🧵`)).toEqual([`👇 ${word}: 🧵`]);
  });

  test.each([...ofThread, ...ofLanguage])('%s, in brackets', (word) => {
    for (const pair of brackets) {
      const banner = inBrackets(word, pair);
      expect(bannersOfFirst(`${title}\n\n${prose}\n\n${banner}`)).toEqual([banner]);
      expect(bannersOfFirst(`${title}\n\n${prose} ${banner}`)).toEqual([banner]);
      expect(bannersOfFirst(`${banner} ${title}\n\n${prose}`)).toEqual([banner]);
    }
  });

  test.each(ofThread)('%s, after a sentence or before a colon', (word) => {
    expect(bannersOfFirst(`${title}\n\n${prose} ${word} 👇`)).toEqual([`${word} 👇`]);
    expect(bannersOfFirst(`${word}: ${title}\n\n${prose}`)).toEqual([`${word}:`]);
  });

  test.each(['👇', '⬇️', '🧵', '→', '➡️'])('%s, alone on its line', (sign) => {
    expect(bannersOfFirst(`${title}\n\n${prose}\n\n${sign}`)).toEqual([sign]);
  });

  test.each(['…', '—', '---', '...', ':', '!'])('but not %s', (marks) => {
    expect(bannersOfFirst(`${title}\n\n${prose}\n\n${marks}\n\n${prose}`)).toEqual([]);
  });
});

describe('in a later post goes', () => {
  test.each(ofContinuing)('%s, on its last line', (word) => {
    for (const banner of [word, `${word}…`, `(${word})`, `【${word}】 👇`, word.toUpperCase()]) {
      expect(bannersOf([title, `${prose}\n\n${banner}`, prose])).toEqual([banner]);
    }
  });

  test.each(ofContinuing)('%s, in brackets after its last words or before its first', (word) => {
    for (const pair of ['()', '[]', '【】', '<>']) {
      const banner = inBrackets(word, pair);
      expect(bannersOf([title, `${prose} ${banner}`, prose])).toEqual([banner]);
      expect(bannersOf([title, prose, `${banner} ${prose}`])).toEqual([banner]);
    }
  });

  test.each(ofContinuing)('%s, but not from a sentence', (word) => {
    expect(bannersOf([title, `${prose}\n\nShe said ${word} and left.`, prose])).toEqual([]);
  });
});
