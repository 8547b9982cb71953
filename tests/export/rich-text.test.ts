import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { richText } from '@/export/rich-text';
import { anEnglishArticle } from '@/tests/components/sample-articles';
import { hostileArticle } from '@/tests/hostile/hostile-article';
import { readHtml } from '@/tests/hostile/read-html';
import { portionsInShare } from '@/tests/hostile/share';
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

test.each(portionsInShare)('nothing of %s runs where it is pasted', (_, strings) => {
  const html = richText(hostileArticle(strings), { texts: en, withPictures: true, dom });
  const { tags } = readHtml(html);
  const isLink = /^a href=https?:/;
  const isPicture = /^img src=https:\/\/(?:pbs|video|abs)\.twimg\.com\//;
  expect(
    tags.filter(({ localName }) => /^(script|iframe|object|form|base)$/.test(localName)),
  ).toEqual([]);
  const attributes = tags.flatMap((tag) => tag.attributes.map((one) => ({ ...one, tag })));
  const names = new Set(attributes.map(({ name }) => name));
  expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  const addresses = attributes.flatMap(({ name, value, tag }) =>
    name === 'href' || name === 'src' ? [`${tag.localName} ${name}=${value}`] : [],
  );
  expect(addresses.length).toBeGreaterThan(strings.length);
  expect(addresses.filter((one) => !isLink.test(one) && !isPicture.test(one))).toEqual([]);
});
