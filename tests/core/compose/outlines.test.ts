import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '@/core/article';
import { wordsOf } from '@/core/walk-article';
import { hasRecordings } from '../../recordings';
import { composeText } from '../../threads/compose-text';
import { checkFidelity } from './check-fidelity';
import {
  asArticle,
  asLines,
  asParagraphs,
  asRunOn,
  asSectionPosts,
  asThread,
  type Piece,
  piecesOf,
} from './forms';

const folder = join(import.meta.dirname, 'outlines');
const languages = readdirSync(folder).map((name) => name.replace('.txt', ''));

describe('one text, however it is posted', () => {
  for (const language of languages) {
    const posts = piecesOf(readFileSync(join(folder, `${language}.txt`), 'utf8'));
    const header = `author: Somebody @somebody\nlang: ${language.slice(0, 2)}\n\n`;
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

    test.each([
      ['one run-on post', asRunOn(posts)],
      ['a paragraph a section', asParagraphs(posts)],
      ['a section a post', asSectionPosts(posts, false)],
      ['a section a post, numbered', asSectionPosts(posts, true)],
    ])(`${language}: %s`, (_, text) => {
      const { article, thread } = composeText(header + text);
      expect(checkFidelity(article, thread)).toEqual([]);
      const { headings, lists, title } = seen(article);
      expect(headings).toHaveLength(written.headings.length);
      headings.forEach((heading, index) => {
        expect(written.headings[index]?.startsWith(heading.replace(/[:：]$/, ''))).toBe(true);
      });
      expect(lists).toEqual(written.lists);
      const begins = posts[0]?.some(({ words }) => title !== undefined && words.startsWith(title));
      expect(title === undefined || begins).toBe(true);
    });
  }
});

const seed = join(process.env.RECORDINGS ?? '', '..', 'seed.txt');
describe.runIf(hasRecordings && existsSync(seed))('the seed', () => {
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

  test('gives the same outline as a post with a paragraph a section, and as a thread with a post each', () => {
    const [text = ''] = readFileSync(seed, 'utf8').split('\n');
    const sections = text.split(/(?<=\s)(?=(?:I|III|IV|V)\. |둘째, |결론: )/);
    expect(sections).toHaveLength(7);
    const numbered = sections.map((section, index) => `${section} ${index + 1}/7`);
    const postsOf = (all: string[]) => all.map((section) => `--- long\n${section}\n`).join('');
    const { headings, lists } = seen(composeSeed().article);
    for (const form of [
      `--- long\n${sections.join('\n\n')}`,
      postsOf(sections),
      postsOf(numbered),
    ]) {
      const { article } = composeText(`author: A @a\nlang: ko\n\n${form}`);
      expect(seen(article)).toMatchObject({ headings, lists });
      expect(article.lead).toHaveLength(1);
    }
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
  return words.replace(/[.。]$/, '').replace(/\u3000/g, ' ');
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
