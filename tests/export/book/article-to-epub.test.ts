import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { readMarkdown } from '@/html/read-markdown';
import { aKoreanArticle, anEnglishArticle } from '@/tests/components/sample-articles';
import { someOf } from '@/tests/how-much';
import { threadFrom } from '@/tests/threads/compose-text';
import { goldenThread } from '@/tests/threads/golden-threads';
import { bookOf, picturesOf } from './book-of';
import { faultsOf, textFilesOf } from './read-book';

/** Of all languages some; `tests/books` takes them all. */
const golden = ['sources-at-the-end', 'banner-russian', 'banner-after-an-arabic-question'];

describe('epubcheck finds nothing', () => {
  test.each(someOf(Object.keys(samples), 8))('in the sample %s', async (name) => {
    const { conversation } = samples[name] as (typeof samples)[string];
    const article = composeArticle(threadFrom(conversation), { readMarkdown });
    expect(await faultsOf(bookOf(article, picturesOf(article)))).toEqual([]);
    expect(await faultsOf(bookOf(article))).toEqual([]);
  });

  test.each(golden)('in the golden thread %s', async (name) => {
    const { article } = goldenThread(name);
    expect(await faultsOf(bookOf(article, picturesOf(article)))).toEqual([]);
  });
});

test('pictures lie inside, each once, and none is asked of the web', () => {
  const article = anEnglishArticle();
  const pictures = picturesOf(article);
  const files = textFilesOf(bookOf(article, pictures));
  const chapter = files['book/article.xhtml'] ?? '';
  expect(chapter.match(/src="[^"]*"/g)).toEqual(
    [...pictures.keys()].map((_, index) => `src="pictures/${index + 1}.png"`),
  );
  expect(chapter).not.toMatch(/<(?:video|source|script|svg)|srcset|poster=/);
});

test('without pictures their words stand in their place and lead to them', () => {
  const chapter = textFilesOf(bookOf(anEnglishArticle()))['book/article.xhtml'] ?? '';
  expect(chapter).not.toMatch(/<img/);
  expect(chapter).toMatch(
    /<a href="https:\/\/pbs\.twimg\.com[^"]*" class="not-loaded">A row of purifiers/,
  );
});

test('the contents lead to every section', () => {
  const article = aKoreanArticle();
  const files = textFilesOf(bookOf(article));
  const anchors = [...(files['book/nav.xhtml'] ?? '').matchAll(/article\.xhtml#([^"]+)"/g)];
  expect(anchors).toHaveLength(article.outline.length);
  for (const [, anchor] of anchors) expect(files['book/article.xhtml']).toContain(`id="${anchor}"`);
});

test('a right-to-left thread turns its pages from right to left', () => {
  const { conversation } = samples.ar as (typeof samples)[string];
  const article = composeArticle(threadFrom(conversation), { readMarkdown });
  const files = textFilesOf(bookOf(article));
  expect(files['book/package.opf']).toContain('page-progression-direction="rtl"');
  expect(files['book/article.xhtml']).toMatch(/<html[^>]* dir="rtl"/);
  // A date keeps its own direction among Arabic words.
  expect(files['book/article.xhtml']).toMatch(/<a [^>]*dir="auto"[^>]*><time/);
});

test('the same thread is the same file, byte for byte', () => {
  const article = anEnglishArticle();
  expect(Buffer.compare(bookOf(article), bookOf(structuredClone(article)))).toBe(0);
});
