import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/core/article';
import { wordsOf } from '@/core/walk-article';
import { composeText } from '../../threads/compose-text';
import { checkFidelity } from './check-fidelity';
import { asArticle, asLines, asRunOn, asThread, type Piece, piecesOf } from './four-forms';

const folder = join(import.meta.dirname, 'outlines');
const languages = readdirSync(folder).map((name) => name.replace('.txt', ''));

describe('one text, four ways to post it', () => {
  for (const language of languages) {
    const posts = piecesOf(readFileSync(join(folder, `${language}.txt`), 'utf8'));
    const header = `author: Somebody @somebody\nlang: ${language}\n\n`;
    const written = outlineOf(posts.flat());

    test.each([
      ['a post with line breaks', asLines(posts)],
      ['a thread', asThread(posts)],
      ['a long-form article', asArticle(posts)],
    ])(`${language}: %s`, (_, text) => {
      const { article, thread } = composeText(header + text);
      expect(checkFidelity(article, thread)).toEqual([]);
      expect(seen(article)).toEqual(written);
    });

    test(`${language}: one run-on post`, () => {
      const { article, thread } = composeText(header + asRunOn(posts));
      expect(checkFidelity(article, thread)).toEqual([]);
      const { headings, lists, title } = seen(article);
      expect(headings).toHaveLength(written.headings.length);
      headings.forEach((heading, index) => {
        expect(written.headings[index]?.startsWith(heading.replace(/[:：]$/, ''))).toBe(true);
      });
      expect(lists).toEqual(written.lists);
      expect(title === undefined || posts[0]?.[1]?.words.startsWith(title)).toBe(true);
    });
  }
});

const seed = join(process.env.RECORDINGS ?? '', '..', 'seed.txt');
describe.runIf(process.env.RECORDINGS !== undefined && existsSync(seed))('the seed', () => {
  // Its last lines are a reader's loading message, not text.
  const composeSeed = () => {
    const [text = ''] = readFileSync(seed, 'utf8').split('\n');
    return composeText(`author: Somebody @somebody\nlang: ko\n\n${text}`);
  };

  test('has a lead, five sections, two lists of two with bold labels, and a conclusion', () => {
    const { article, thread } = composeSeed();
    expect(checkFidelity(article, thread)).toEqual([]);
    const { headings, lists } = seen(article);
    expect(headings.map((heading) => heading.split(/[ ,:]/)[0])).toEqual([
      'I.',
      '둘째',
      'III.',
      'IV.',
      'V.',
      '결론',
    ]);
    expect(lists.map((labels) => labels.length)).toEqual([2, 2]);
    expect(article.lead).toHaveLength(1);
  });

  test('gives the same outline in lines, as a thread and as a long-form article', () => {
    const { article } = composeSeed();
    const [lead = [], ...rest] = piecesFrom(article);
    const posts: Piece[][] = [[{ type: 'title', words: '대담 정리' }, ...lead], ...rest];
    const expected = { ...seen(article), title: '대담 정리' };
    for (const form of [asLines, asThread, asArticle]) {
      const { article: other } = composeText(`author: A @a\nlang: ko\n\n${form(posts)}`);
      expect(seen(other)).toEqual(expected);
      expect(other.lead).toHaveLength(1);
    }
  });
});

type Outline = { title: string | undefined; headings: string[]; lists: string[][] };

function outlineOf(pieces: Piece[]): Outline {
  const lists: string[][] = [];
  pieces.forEach((piece, index) => {
    if (piece.type !== 'item') return;
    const label = `${piece.words.split(/[:：]/)[0]}`;
    if (pieces[index - 1]?.type === 'item') lists.at(-1)?.push(label);
    else lists.push([label]);
  });
  return {
    title: pieces[0]?.words,
    headings: pieces.flatMap(({ type, words }) => (type === 'heading' ? [withoutStop(words)] : [])),
    lists,
  };
}

/** What a reader sees of an article: its title, its headings, the bold labels of its lists. */
function seen({ title, lead, body }: Article): Outline {
  const blocks = [...lead, ...body];
  return {
    title: title ? wordsOf(title.children, ' ') : undefined,
    headings: blocks.flatMap((block) =>
      block.type === 'heading' ? [withoutStop(headingWords(block))] : [],
    ),
    lists: blocks.flatMap((block) => (block.type === 'list' ? [labelsOf(block)] : [])),
  };
}

/** X's own headings keep their full stop, ours lose it. */
function withoutStop(words: string): string {
  return words.replace(/[.。]$/, '');
}

function headingWords({ marker, children }: Extract<Block, { type: 'heading' }>): string {
  if (marker === undefined) return wordsOf(children, ' ');
  const space = /[、，]$/.test(marker.value) ? '' : ' ';
  return `${marker.value}${space}${wordsOf(children, ' ')}`;
}

function labelsOf(list: Extract<Block, { type: 'list' }>): string[] {
  return list.children.map(({ children: [paragraph] }) => {
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    return first?.type === 'strong' ? wordsOf(first.children, ' ').replace(/[:：]$/, '') : '';
  });
}

/** The blocks of an article, a post to each; headings begin the post of what they head. */
function piecesFrom({ lead, body }: Article): Piece[][] {
  let heading: Piece[] = [];
  return [...lead, ...body].flatMap((block): Piece[][] => {
    if (block.type === 'heading') {
      heading = [{ type: 'heading', words: headingWords(block) }];
      return [];
    }
    if (block.type === 'paragraph') {
      const post: Piece[] = [
        ...heading,
        { type: 'paragraph', words: wordsOf(block.children, ' ') },
      ];
      heading = [];
      return [post];
    }
    if (block.type !== 'list') return [];
    return [
      block.children.map(({ children: [paragraph] }) => ({
        type: 'item',
        words: paragraph?.type === 'paragraph' ? wordsOf(paragraph.children, ' ') : '',
      })),
    ];
  });
}
