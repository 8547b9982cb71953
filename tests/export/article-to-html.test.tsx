// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { articleToHtml } from '@/export/article-to-html';
import { anArticle, anArticleMaker } from '@/tests/components/an-article';
import { anEnglishArticle } from '@/tests/components/sample-articles';
import { en } from '@/texts/en';
import { mediaHosts } from '@/x/addresses/x-pages';

const styles = '.article > p { color: "red" }';

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('a file of its own has the whole article, its styles and no script', () => {
  const page = read(articleToHtml(anEnglishArticle(), { texts: en, styles, mediaHosts }));
  expect(page.title).toBe('Why ships still burn the worst fuel on earth');
  expect(page.querySelector('h1')?.textContent).toBe(page.title);
  expect(page.querySelectorAll('article h2')).toHaveLength(4);
  expect(page.querySelector('style')?.textContent).toBe(styles);
  expect(page.querySelectorAll('script, link[rel=stylesheet]')).toHaveLength(0);
});

test('a file lets nothing in but its own styles and X’s media', () => {
  const page = read(articleToHtml(anEnglishArticle(), { texts: en, styles, mediaHosts }));
  const policies = page.querySelectorAll('meta[http-equiv=Content-Security-Policy]');
  expect(policies).toHaveLength(1);
  const policy = policies[0]?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline';");
  expect(policy).not.toMatch(/script-src|connect-src|\*/);
  const hosts = policy.match(/https:\/\/[\w.-]+/g) ?? [];
  expect(hosts.filter((host) => !/^https:\/\/\w+\.twimg\.com$/.test(host))).toEqual([]);
});

test('what the author wrote stays text, also where it looks like markup', () => {
  const { paragraph, text } = anArticleMaker('en');
  const hostile = '</title></head><img src=x onerror=alert(1)>';
  const html = articleToHtml(
    anArticle({
      title: { children: [text(hostile)], direction: 'ltr' },
      body: [paragraph(hostile)],
    }),
    { texts: en, styles, mediaHosts },
  );
  const page = read(html);
  expect(page.querySelectorAll('[onerror], img')).toHaveLength(0);
  expect(page.querySelector('article p')?.textContent).toBe(hostile);
  expect(page.querySelector('style')?.textContent).toBe(styles);
});
