import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { OutlineItem } from '@/core/article';
import { contentsList } from '@/export/contents-list';

const page = new JSDOM('').window.document;

/** "a(b c) d": deeper sections in brackets behind the one they stand below. */
function shapeOf(list: Element): string {
  return [...list.children]
    .map((entry) => {
      const inner = entry.querySelector('ol');
      return `${entry.querySelector('a')?.textContent}${inner ? `(${shapeOf(inner)})` : ''}`;
    })
    .join(' ');
}

test.each([
  ['a2', 'a'],
  ['a2 b3 c3 d2 e3', 'a(b c) d(e)'],
  ['a3 b2', 'a b'],
  ['a3 b3 c2', 'a(b) c'],
])('%s becomes %s', (given, shape) => {
  const outline = given.split(' ').map(
    ([text = '', depth]): OutlineItem => ({
      id: text,
      text,
      depth: depth === '2' ? 2 : 3,
    }),
  );
  const list = contentsList(page, outline, ({ id }) => `#${id}`);
  expect(shapeOf(list)).toBe(shape);
  expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
    outline.map(({ id }) => `#${id}`),
  );
});
