import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { htmlFile } from '@/export/html-file';
import type { Picture } from '@/export/picture';
import { anEnglishArticle } from '@/tests/components/sample-articles';
import { picturesOf } from '@/tests/export/book/book-of';
import { hostileArticle } from '@/tests/hostile/hostile-article';
import { portionsInShare } from '@/tests/hostile/share';
import { takesAll } from '@/tests/how-much';
import { en } from '@/texts/en';

const dom = new JSDOM('').window;

function fileOf(article: Article, pictures: ReadonlyMap<string, Picture> = new Map()): Document {
  const html = htmlFile(article, { texts: en, styles: 'p { color: red }', dom }).finish(pictures);
  return new dom.DOMParser().parseFromString(html, 'text/html');
}

/** Whatever a browser would load by itself. */
function loads(page: Document): string[] {
  return [...page.querySelectorAll('[src], [srcset], [poster], link[href]')]
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .flatMap((element) =>
      ['src', 'srcset', 'poster', 'href'].map((name) => element.getAttribute(name) ?? ''),
    )
    .filter((address) => address !== '' && !address.startsWith('data:image/'));
}

test('pictures lie inside and nothing is asked of anybody', () => {
  const article = anEnglishArticle();
  const page = fileOf(article, picturesOf(article));
  expect(page.querySelectorAll('img').length).toBeGreaterThan(2);
  expect(loads(page)).toEqual([]);
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('http');
  expect(page.querySelector('head > *:nth-child(2)')?.getAttribute('http-equiv')).toBe(
    'Content-Security-Policy',
  );
});

test('a picture that is not there is a link in its own words', () => {
  const page = fileOf(anEnglishArticle());
  expect(loads(page)).toEqual([]);
  const [link] = page.querySelectorAll('a.not-loaded');
  expect(link?.textContent).toBe('A row of purifiers, each the size of a wardrobe.');
  expect(link?.getAttribute('href')).toMatch(/^https:\/\/pbs\.twimg\.com\//);
});

test('the contents lead to every section', () => {
  const article = anEnglishArticle();
  const page = fileOf(article);
  const links = [...page.querySelectorAll('.file-contents a')];
  expect(links.map((link) => link.textContent)).toEqual(article.outline.map(({ text }) => text));
  for (const link of links) {
    expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  }
});

const running = portionsInShare.filter(([name]) =>
  /^(scripts|event handlers|confused namespaces),/.test(name),
);

test.each(running)('%s stay words', (_, strings) => {
  const page = fileOf(hostileArticle(strings));
  expect(loads(page)).toEqual([]);
  expect(page.querySelectorAll('script, iframe, object, embed, base, form')).toHaveLength(0);
  const handlers = [...page.querySelectorAll('article *')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  expect(handlers).toEqual([]);
});

test('there are such strings', () => {
  expect(running.flatMap(([, strings]) => strings).length).toBeGreaterThan(takesAll ? 100 : 5);
});
