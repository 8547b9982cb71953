import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { richText } from '@/export/rich-text';
import { anEnglishArticle } from '@/tests/components/sample-articles';
import { hostileArticle } from '@/tests/hostile/hostile-article';
import { hostileClasses } from '@/tests/hostile/strings';
import { en } from '@/texts/en';

const dom = new JSDOM('').window;

function pageOf(html: string): Document {
  return new dom.DOMParser().parseFromString(html, 'text/html');
}

test('structure, links and words go along, looks do not', () => {
  const html = richText(anEnglishArticle(), { texts: en, withPictures: true, dom });
  const page = pageOf(html);
  expect(page.querySelector('h1')?.textContent).toContain('ships');
  expect(page.querySelectorAll('h2, ul, blockquote, img').length).toBeGreaterThan(4);
  expect(html).not.toMatch(/ (?:class|id|style|data-[a-z]+)=/);
  expect(page.querySelectorAll('script, style, video, svg')).toHaveLength(0);
});

test('what stands in a line is told apart without any looks', () => {
  const page = pageOf(richText(anEnglishArticle(), { texts: en, withPictures: true, dom }));
  expect(page.querySelector('header')?.textContent).toMatch(/\d{4} · \d+ posts · \d+ min$/);
});

test('without pictures their words stand in their place', () => {
  const page = pageOf(richText(anEnglishArticle(), { texts: en, withPictures: false, dom }));
  expect(page.querySelectorAll('img')).toHaveLength(0);
  expect(page.body.textContent).toContain('A row of purifiers');
});

test.each(Object.entries(hostileClasses))('nothing of %s runs where it is pasted', (_, strings) => {
  const page = pageOf(richText(hostileArticle(strings), { texts: en, withPictures: true, dom }));
  const isLink = /^a href=https?:/;
  const isPicture = /^img src=https:\/\/(?:pbs|video|abs)\.twimg\.com\//;
  const elements = [...page.body.querySelectorAll('*')];
  expect(
    elements.filter(({ localName }) => /^(script|iframe|object|form|base)$/.test(localName)),
  ).toEqual([]);
  const names = new Set(elements.flatMap((element) => element.getAttributeNames()));
  expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  const addresses = elements.flatMap((one) =>
    ['href', 'src'].flatMap((name) => {
      const value = one.getAttribute(name);
      return value === null ? [] : [`${one.localName} ${name}=${value}`];
    }),
  );
  expect(addresses.filter((one) => !isLink.test(one) && !isPicture.test(one))).toEqual([]);
});
