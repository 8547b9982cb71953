import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { walkBlocks, wordsOf } from '@/core/walk-article';
import { samples } from '@/demo/samples';
import { articleToText } from '@/export/article-to-text';
import { htmlFile } from '@/export/html-file';
import { richText } from '@/export/rich-text';
import { readMarkdown } from '@/html/read-markdown';
import { textFilesOf } from '@/tests/export/book/read-book';
import { inWindow } from '@/tests/export/in-window';
import { someOf, takesAll } from '@/tests/how-much';
import { threadFrom } from '@/tests/threads/compose-text';
import { goldenNames, goldenThread } from '@/tests/threads/golden-threads';
import { en } from '@/texts/en';
import { bookOf } from './book/book-of';

/** The author's words in reading order, each line of words by itself. */
function linesOf(article: Article): string[] {
  const lines: string[] = [];
  if (article.title) lines.push(wordsOf(article.title.children));
  walkBlocks(
    [...article.lead, ...article.body],
    { words: (words) => void lines.push(wordsOf(words)) },
    [],
  );
  return lines.map(bare).filter((line) => line !== '');
}

/** Spaces, and the marks by which a text shows structure, are each format's own. */
function bare(words: string): string {
  return words.replace(/[\s\u00a0>|]+/gu, '');
}

/** Where a link leads, which a text says after its words. */
const addresses = / \(https?:\/\/[^\s)]+\)/g;

/** Lines that do not stand in the text, in their order. */
function missingFrom(text: string, lines: string[]): string[] {
  const all = bare(text);
  let at = 0;
  return lines.filter((line) => {
    const found = all.indexOf(line, at);
    if (found === -1) return true;
    at = found + line.length;
    return false;
  });
}

function wordsIn(markup: string, type: 'text/html' | 'application/xhtml+xml'): string {
  return inWindow(
    ({ DOMParser }) =>
      new DOMParser().parseFromString(markup, type).querySelector('article')?.textContent ?? '',
  );
}

const articles: [string, Article][] = [
  ...someOf(Object.entries(samples), 8).map(([name, { conversation }]): [string, Article] => [
    name,
    composeArticle(threadFrom(conversation), { readMarkdown }),
  ]),
  // A document each is slow.
  ...someOf(goldenNames, 48).map((name): [string, Article] => [name, goldenThread(name).article]),
];

/** Each word of the article, in its order; what else stands there are names, dates and notices. */
describe('every export has all words of the article in their order', () => {
  test('HTML', () => {
    const lost = articles.flatMap(([name, article]) => {
      const file = inWindow((dom) =>
        htmlFile(article, { texts: en, styles: '', dom }).finish(new Map()),
      );
      const missing = missingFrom(wordsIn(file, 'text/html'), linesOf(article));
      return missing.length > 0 ? [[name, ...missing]] : [];
    });
    expect(lost).toEqual([]);
    expect(articles.length).toBeGreaterThan(takesAll ? 15 : 5);
  });

  test('the clipboard’s HTML', () => {
    const lost = articles.flatMap(([name, article]) => {
      const html = inWindow((dom) => richText(article, { texts: en, withPictures: true, dom }));
      const missing = missingFrom(wordsIn(html, 'text/html'), linesOf(article));
      return missing.length > 0 ? [[name, ...missing]] : [];
    });
    expect(lost).toEqual([]);
  });

  test('EPUB', () => {
    const lost = articles.flatMap(([name, article]) => {
      const chapter = textFilesOf(bookOf(article))['book/article.xhtml'] ?? '';
      const missing = missingFrom(wordsIn(chapter, 'application/xhtml+xml'), linesOf(article));
      return missing.length > 0 ? [[name, ...missing]] : [];
    });
    expect(lost).toEqual([]);
  });

  test('text', () => {
    const lost = articles.flatMap(([name, article]) => {
      const words = articleToText(article, en).replace(addresses, '');
      const missing = missingFrom(words, linesOf(article));
      return missing.length > 0 ? [[name, ...missing]] : [];
    });
    expect(lost).toEqual([]);
  });
});
