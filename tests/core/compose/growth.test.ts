import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LongFormBlock } from '@/core/long-form';
import type { Post, Span } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { counted, growthOf, linear } from '@/tests/growth/growth';
import { someOf, takesAll } from '@/tests/how-much';
import { aPost, xUrl } from '../a-post';
import { aThread } from './a-thread';

/** Texts that rules could choke on, over and over. */
const units: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../hostile/units.json', import.meta.url), 'utf8'),
);

test('no unit is left out', () => {
  expect(Object.keys(units)).toHaveLength(97);
});

type Place = (unit: string, size: number) => string;
const repeat: Place = (unit, size) => unit.repeat(Math.ceil(size / unit.length));
// How a run begins, is parted or ends seldom changes how it grows.
const placings: [string, Place][] = [['alone', repeat]];
if (takesAll) {
  placings.push(['a word after each', (unit, size) => repeat(`${unit}word `, size)]);
  placings.push(['a word before', (unit, size) => `word ${repeat(unit, size)}`]);
  placings.push(['a word after', (unit, size) => `${repeat(unit, size)} word`]);
}

function growth(thread: (size: number) => Thread, least?: number): number {
  return growthOf((size) => {
    const made = thread(size);
    return () => counted.composeArticle(made);
  }, least);
}

describe('composing is linear in one post of', () => {
  test.each(someOf(Object.entries(units), 4))('%s', (_, unit) => {
    for (const [name, place] of placings) {
      const ratio = growth((size) => aThread([aPost(1, { text: place(unit, size) })]));
      expect(ratio, name).toBeLessThanOrEqual(linear);
    }
  });
});

describe('composing is linear in posts of', () => {
  test.each(someOf(Object.entries(units), 8))('%s', (_, unit) => {
    const posts = (count: number) =>
      Array.from({ length: count }, (__, index) => aPost(index + 1, { text: repeat(unit, 100) }));
    expect(growth((count) => aThread(posts(count)), 25)).toBeLessThanOrEqual(linear);
  });
});

/** What makes a rule look far ahead, and then decide against it. */
const traps = {
  'brackets around nothing': '【 】\n\n',
  'numbers that begin again': '1. a\n1. b\n2. c\n',
  'numbers that all begin, then all go on': '1. a\n',
  'a fence and its end': '```\na\n```\n',
  'code with more around it': 'if (a) {\n   b\n   c\n',
  'a list under each item': '🔹 a\n   🔸 b\n',
  'a dash that speaks': '— a\n',
  'a colon, and what could be its list': 'a:\nb\nc\nd.\n',
  'a note without an address': '[1] a\n[2] b\n',
  'a summary after the other': 'TL;DR: a\n\n',
  'sources without any': 'Sources: a\n\n',
  'numbers in one line': 'so 1) a, 2) b, ',
  'dashes in one line': 'a: — b: c — d: e ',
  'fingers that point nowhere': '👇\n',
  'numerals of sections': 'I. a\n\nWords stand here.\n\nII. b\n\n',
} satisfies Record<string, string>;

describe('composing is linear in one post of', () => {
  test.each(Object.entries(traps))('%s', (_, unit) => {
    for (const [name, place] of placings) {
      const ratio = growth((size) => aThread([aPost(1, { text: place(unit, size) })]));
      expect(ratio, name).toBeLessThanOrEqual(linear);
    }
  });

  test('emoji of which no two are alike, each under the one before', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => `  ${String.fromCodePoint(0x1f300 + at)} a`);
    const text = (size: number) => `🧭 a\n${lines(size).join('\n')}`;
    expect(growth((size) => aThread([aPost(1, { text: text(size) })]), 180)).toBeLessThan(linear);
  });
});

const url = toWebUrl('https://example.com/page') as WebUrl;
const link = { type: 'link', url } as const;
const strong = { type: 'strong' } as const;

/** `size` characters, a word of four letters to each mark. */
function marked(size: number, mark: (word: number) => Span[], between = ' '): Post {
  const words = Array.from({ length: size / 5 }, () => `word${between}`);
  return aPost(1, { text: words.join(''), spans: words.flatMap((_, word) => mark(word)) });
}

function at(word: number) {
  return { from: word * 5, to: word * 5 + 4 };
}

describe('composing is linear in marks:', () => {
  const marks: Record<string, (word: number, size: number) => Span[]> = {
    'a link to each word': (word) => [{ ...link, ...at(word) }],
    'a style to each word': (word) => [{ ...strong, ...at(word) }],
    'a tag to each word': (word) => [
      { type: 'hashtag', url: xUrl('hashtag/t'), tag: `t${word % 9}`, ...at(word) },
    ],
    'a style within each link': (word) => [
      { ...link, ...at(word) },
      { type: 'emphasis', from: word * 5 + 1, to: word * 5 + 3 },
    ],
    'styles from each word to the end': (word, size) => [
      { type: 'underline', from: word * 5, to: size - 1 },
      { ...link, ...at(word) },
    ],
    'own links that are left out': (word) => [
      { type: 'omitted', because: 'own link', ...at(word) },
    ],
    'pictures between the words': (word) => [
      { type: 'media', media: 0, from: word * 5, to: word * 5 },
    ],
  };

  test.each(Object.entries(marks))('%s', (_, mark) => {
    for (const between of [' ', '\n']) {
      const ratio = growth((size) => {
        const post = marked(size, (word) => mark(word, size), between);
        post.media.push({ type: 'photo', id: '1', url });
        return aThread([post]);
      });
      expect(ratio).toBeLessThanOrEqual(linear);
    }
  });
});

describe('composing is linear in a long-form article of', () => {
  const kinds: Record<string, LongFormBlock> = {
    paragraphs: { type: 'paragraph', from: 0, to: 0 },
    headings: { type: 'heading', depth: 2, from: 0, to: 0 },
    items: { type: 'listItem', isOrdered: false, depth: 0, from: 0, to: 0 },
    quotations: { type: 'quote', from: 0, to: 0 },
    code: { type: 'code', from: 0, to: 0 },
    'parts in Markdown': { type: 'markdown', from: 0, to: 0 },
  };

  test.each(Object.entries(kinds))('%s', (_, block) => {
    const ratio = growth((size) => {
      const post = marked(size, (word) => [{ ...(word % 2 ? link : strong), ...at(word) }], '\n');
      const blocks = Array.from({ length: size / 5 }, (__, word) => ({ ...block, ...at(word) }));
      const title = { from: 0, to: 4 };
      return aThread([{ ...post, longForm: { id: '1', title, blocks, isPreview: false } }]);
    });
    expect(ratio).toBeLessThanOrEqual(linear);
  });
});
