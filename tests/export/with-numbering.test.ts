import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleToText } from '@/export/article-to-text';
import { withNumbering } from '@/export/with-numbering';
import { composeText } from '@/tests/threads/compose-text';
import { en } from '@/texts/en';

function numbered(name: string) {
  const text = readFileSync(`tests/threads/${name}/thread.txt`, 'utf8');
  const { article, thread } = composeText(text);
  const before = articleToText(article, en);
  const after = articleToText(withNumbering(article, thread), en);
  return { article, before, after, again: articleToText(article, en) };
}

test('numbers stand where their authors wrote them, before the words or after', () => {
  const { before, after, again } = numbered('counter-above-some-and-under-others');
  expect(before).not.toMatch(/\d of 4/);
  // Of the first post nothing is left but the title, which stays as it is.
  expect(after).toMatch(/^Why do our stairs creak, and only at night\?\n/);
  expect(after).toMatch(/the nails do not\. 2 of 4/);
  expect(after).toMatch(/3 of 4 The sound is the nail/);
  expect(after).toMatch(/4 of 4\. Or you learn/);
  // The article on the screen stays as it is.
  expect(again).toBe(before);
});

test('every number comes back once, and nothing else changes', () => {
  for (const name of ['counter-circled-numbers', 'counter-keycaps', 'counter-arabic-digits']) {
    const { article, before, after } = numbered(name);
    const numbers = article.remainder.filter(({ because }) => because === 'counter');
    expect(numbers.length, name).toBeGreaterThan(0);
    const words = (text: string) => text.replace(/\s+/g, ' ');
    expect(words(after).length, name).toBeGreaterThan(words(before).length);
  }
});

test('a thread without numbers is the same article', () => {
  const text = readFileSync('tests/threads/prose-is-left-alone/thread.txt', 'utf8');
  const { article, thread } = composeText(text);
  expect(withNumbering(article, thread)).toBe(article);
});
