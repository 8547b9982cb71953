import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { foldText } from '@/core/compose/draft/folded-text';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import { ordinalWords, unitWords } from '@/core/compose/language/ordinal-words';
import { entriesOf, labelWords, wordsIn } from '@/core/compose/words/words';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { someOf } from '@/tests/how-much';
import { aPost } from '../a-post';
import { aThread } from './a-thread';
import { wordsOf } from './words-of';

// A filter before a list of words must let every one of them pass: each goes through the whole composer.

const prose = 'The shelves went first, then the roof. The readers stayed until the very last.';

function composed(texts: string[]): Article {
  return composeArticle(aThread(texts.map((text, index) => aPost(index + 1, { text }))));
}

function typesOf({ body }: Article): Block['type'][] {
  return body.map(({ type }) => type);
}

describe('a label', () => {
  const other = `【The roof】\n\n${prose}`;
  const posts = [`How a library outlived its village\n\n${prose}`, prose, prose, other];

  test.each(someOf([...labelWords], 4))(
    '%s (%s), alone on its line, is a heading',
    (word, kind) => {
      const article = composed([...posts, `${word}\n\n${prose}\n\n${prose}`]);
      const headings = article.outline.map(({ text }) => text.toLowerCase());
      if (kind === 'summary') expect(typesOf(article)).toContain('summary');
      else expect(headings).toContain(word);
    },
  );

  test.each(someOf([...labelWords], 4))('%s (%s), before a colon, is set apart', (word) => {
    const article = composed([...posts, `${word}: ${prose}\n\n${prose}`]);
    expect(JSON.stringify(article.body)).toMatch(/"(?:heading|strong)"/);
  });

  test.each([...labelWords].filter(([, kind]) => kind === 'sources'))('%s lists notes', (word) => {
    const address = 'https://example.com/page';
    const text = `${word}:\n${address}`;
    const from = text.indexOf(address);
    const spans = [
      { type: 'link' as const, url: toWebUrl(address) as WebUrl, from, to: text.length },
    ];
    const parts = [...posts.map((words, index) => aPost(index + 1, { text: words }))];
    const article = composeArticle(aThread([...parts, aPost(9, { text, spans })]));
    expect(typesOf(article)).toContain('footnotes');
  });
});

describe('a word that counts', () => {
  test.each(someOf([...ordinalWords], 4))('%s is %s', (word, value) => {
    for (const line of [`${word}, words`, `${word}: words`]) {
      expect(ordinalAt(foldText(line).text)).toMatchObject({ value, system: 'word' });
    }
  });

  test.each(someOf([...unitWords], 4))('%s 2', (word) => {
    for (const line of [`${word} 2: words`, `${capitalised(word)} 2 – words`]) {
      expect(ordinalAt(foldText(line).text)?.value).toBe(2);
    }
  });
});

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

describe('a call', () => {
  test.each(someOf(entriesOf('calls').flatMap(wordsOf), 4))('%s', (words) => {
    const lasts = [words, `${words}ada`];
    expect(lasts.map((last) => typesOf(composed([prose, prose, last])))).toContainEqual(
      expect.arrayContaining(['aside']),
    );
  });

  test.each(['People like, at most, the door.', 'They share & they forget.'])('not %s', (words) => {
    expect(typesOf(composed([prose, prose, words]))).not.toContain('aside');
  });
});

describe('a number in running text', () => {
  const numerals = [
    ['1.', '2.', '3.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
    ['（一）', '（二）', '（三）'],
    ['1️⃣', '2️⃣', '3️⃣'],
    ['①', '②', '③'],
    ['⑴', '⑵', '⑶'],
    ['⒈', '⒉', '⒊'],
    ['⓵', '⓶', '⓷'],
    ['❶', '❷', '❸'],
    ['➀', '➁', '➂'],
    ['➊', '➋', '➌'],
    ['㊀', '㊁', '㊂'],
    ['I.', 'II.', 'III.'],
    ['Ⅰ.', 'Ⅱ.', 'Ⅲ.'],
    ['ⅰ)', 'ⅱ)', 'ⅲ)'],
    ['一、', '二、', '三、'],
    ['第1章', '第2章', '第3章'],
    ['제1장', '제2장', '제3장'],
    ['1단계', '2단계', '3단계'],
    ['가.', '나.', '다.'],
    ['㉮', '㉯', '㉰'],
  ];
  const clause = ` Loans of books to the upper village, then of boots to ${'those who '.repeat(14)}asked`;

  test.each(numerals)('%s %s %s begins a line of its own, after a comma too', (...signs) => {
    const text = `The parish kept accounts of${clause},${signs.map((sign) => ` ${sign}${clause}`).join(',')}`;
    const { body, lead } = composed([text]);
    const blocks = [...lead, ...body];
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
    const headings = blocks.filter(({ type }) => type === 'heading');
    expect(items.length + headings.length).toBe(3);
  });
});

describe('a post’s own number', () => {
  test.each(['↓', '⬇️', '🧵', 'ℹ️', '‼️', '⁉️', '™️', '©️', '📌'])('stands after %s, too', (sign) => {
    const article = composed([1, 2, 3].map((number) => `${sign} ${number}/3 ${prose}`));
    const counters = article.remainder.filter(({ because }) => because === 'counter');
    expect(counters).toHaveLength(3);
  });
});

describe('a line of a list begins with', () => {
  const markers = [
    ...'-*+~>–',
    ...'•·・‣◦▪▫■□○●◆◇★☆∙⁃◾◽▸▹►▶➤➔➜➠→⇒➥➡',
    ...'✅☑✓✔❌✗✘✖⛔⚠',
    '↳',
    '->',
    '=>',
    '-->',
  ];

  test.each(markers)('%s', (marker) => {
    const lines = ['a bench', 'a stove', 'two lamps'].map((words) => `${marker} ${words}`);
    const article = composed([`${prose}\n\nThey left:\n${lines.join('\n')}`]);
    expect(typesOf(article)).toContain('list');
  });
});

describe('code is known', () => {
  test.each(['', '\u00A0\u00A0', '\u3000', '\u2003'])('at a prompt after %j', (indent) => {
    const article = composed([`${prose}\n\n${indent}$ ls shelves`]);
    expect(typesOf(article)).toContain('code');
  });
});

test.each(['[1] %', '［1］ %', '[１] %'])('a note may begin with %s', (form) => {
  const address = 'https://example.com/page';
  const lines = [1, 2].map((number) => form.replace(/[1１]/, `${number}`).replace('%', address));
  const text = `${prose}\n\n${lines.join('\n')}`;
  const spans = [...text.matchAll(/https:\S+/g)].map(({ index }) => ({
    type: 'link' as const,
    url: toWebUrl(address) as WebUrl,
    from: index,
    to: index + address.length,
  }));
  expect(typesOf(composeArticle(aThread([aPost(1, { text, spans })])))).toContain('footnotes');
});

test('every character that is folded is found where it stands alone', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const overlooked = characters.filter(
    (character) => foldText(character).text !== foldText(`\uFEFF${character}`).text,
  );
  expect(overlooked).toEqual([]);
});

describe('a first line with a colon', () => {
  const { leadIns = '', leadEnds = '' } = wordsIn('en');
  const titleOver = (line: string) => composed([line, prose, prose]).title;

  test('is a title by itself', () => {
    expect(titleOver('Whatever old lighthouses remember:')).toBeDefined();
  });

  test.each(leadIns.split('|'))('is none where it says that something comes: %s', (words) => {
    expect(titleOver(`Whatever old lighthouses ${words} remember:`)).toBeUndefined();
  });

  test.each(leadEnds.split(' '))('is none where it cannot end: %s', (word) => {
    expect(titleOver(`Whatever old lighthouses remember ${word}:`)).toBeUndefined();
  });
});
