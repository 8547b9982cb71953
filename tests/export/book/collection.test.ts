import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { collectionOf } from '@/export/collection/collection';
import { collectionToEpub } from '@/export/collection/collection-to-epub';
import { collectionToHtml } from '@/export/collection/collection-to-html';
import { readMarkdown } from '@/html/read-markdown';
import { inWindow } from '@/tests/export/in-window';
import { takesAll } from '@/tests/how-much';
import { threadFrom } from '@/tests/threads/compose-text';
import { goldenThread } from '@/tests/threads/golden-threads';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { picturesOf } from './book-of';
import { faultsOf, textFilesOf } from './read-book';

const styles = readFileSync('export/book/book.css', 'utf8');

const article = (name: string) =>
  composeArticle(threadFrom((samples[name] as (typeof samples)[string]).conversation), {
    readMarkdown,
  });
const golden = (name: string) => goldenThread(name).article;

function epubOf(articles: Article[], texts = en, title = 'Read on the train & <after>') {
  const collection = collectionOf(articles, title, `${articles.length} threads`, texts);
  const pictures = new Map(articles.flatMap((each) => [...picturesOf(each)]));
  return inWindow((dom) => collectionToEpub(collection, { texts, styles, dom }).finish(pictures));
}

const several = ['en', 'ko', 'ar', 'ja', 'manga', 'single'];

test('epubcheck finds nothing in many threads as one book, whatever their languages', async () => {
  expect(await faultsOf(epubOf(several.map(article), ko, '보관함의 책'))).toEqual([]);
  const written = ['sources-at-the-end', 'banner-russian', 'banner-after-an-arabic-question'];
  expect(await faultsOf(epubOf(written.map(golden)))).toEqual([]);
  if (takesAll) expect(await faultsOf(epubOf(Object.keys(samples).map(article)))).toEqual([]);
});

test('it begins with the title, the authors, and each thread with its minutes', () => {
  const files = textFilesOf(epubOf([article('en'), article('ko')]));
  const page = new JSDOM(files['book/contents.xhtml'] ?? '').window.document;
  expect(page.querySelector('h1')?.textContent).toBe('Read on the train & <after>');
  const lines = [...page.querySelectorAll('.dotted')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
  const [authors, facts, first, second] = lines;
  expect(authors).toHaveLength(2);
  expect(facts).toEqual(['2 threads', expect.stringMatching(/^\d+ min$/)]);
  const minutes = (said: string[] | undefined) => Number.parseInt(said?.at(-1) ?? '', 10);
  expect(minutes(facts as string[])).toBe(minutes(first as string[]) + minutes(second as string[]));
  const links = [...page.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['thread-1.xhtml', 'thread-2.xhtml']);
  expect(files['book/package.opf']).toMatch(
    /<spine[^>]*>\s*<itemref idref="contents"\/>\s*<itemref idref="thread-1"\/>\s*<itemref idref="thread-2"\/>/,
  );
});

test('the contents lead to every section of every thread', () => {
  const articles = [article('en'), article('ko')];
  const files = textFilesOf(epubOf(articles));
  const anchors = [...(files['book/nav.xhtml'] ?? '').matchAll(/(thread-\d\.xhtml)#([^"]+)"/g)];
  expect(anchors).toHaveLength(articles.reduce((sum, { outline }) => sum + outline.length, 0));
  for (const [, file, anchor] of anchors) expect(files[`book/${file}`]).toContain(`id="${anchor}"`);
});

test('the same threads are the same book, and others are another one', () => {
  const id = (book: Uint8Array) =>
    /identifier id="id">([^<]+)/.exec(textFilesOf(book)['book/package.opf'] ?? '')?.[1];
  const book = epubOf([article('en'), article('ko')]);
  expect(Buffer.compare(book, epubOf([article('en'), article('ko')]))).toBe(0);
  expect(id(book)).not.toBe(id(epubOf([article('en'), article('ja')])));
});

test('as one HTML file it asks nobody for anything, and every link in it leads somewhere', () => {
  const articles = several.map(article);
  const collection = collectionOf(articles, 'A book', '6 threads', en);
  const pictures = new Map(articles.flatMap((each) => [...picturesOf(each)]));
  const html = inWindow((dom) =>
    collectionToHtml(collection, { texts: en, styles: '', dom }).finish(pictures),
  );
  const page = new JSDOM(html).window.document;
  expect(page.querySelectorAll('article')).toHaveLength(articles.length);
  expect([...page.querySelectorAll('img')].filter(({ src }) => !src.startsWith('data:'))).toEqual(
    [],
  );
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const inside = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
    (link.getAttribute('href') ?? '').slice(1),
  );
  expect(inside.length).toBeGreaterThanOrEqual(articles.length);
  expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
});
