// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reading } from '@/core/reading';
import { mirrored } from '@/tests/texts/pseudo-languages';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { aThread } from './an-article';
import {
  aJapaneseArticle,
  aKoreanArticle,
  anArabicArticle,
  anEnglishArticle,
} from './sample-articles';
import { buttonNamed, click, hideReader, press, rested, showReader } from './show-reader';

// What another file's tests left.
beforeEach(() => document.body.replaceChildren());
afterEach(hideReader);

// Colours are measured by theme.test.ts: without layout axe cannot see them.
const rules = { 'color-contrast': { enabled: false } };

async function problems(): Promise<string[]> {
  // The entry point gives the page the article's name.
  document.title = 'Unspool';
  const { violations } = await axe.run(document, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const whole: Reading = { ...rested, thread: aThread(12) };

test.each([
  ['Korean', aKoreanArticle(), ko],
  ['English', anEnglishArticle(), en],
  ['Japanese', aJapaneseArticle(), en],
  ['Arabic', anArabicArticle(), ko],
  ['mirrored', anArabicArticle(), mirrored],
])('axe finds nothing in the %s article', async (_language, article, texts) => {
  await showReader({ article, texts, reading: whole });
  expect(await problems()).toEqual([]);
});

test.each([
  ['English', en],
  ['Korean', ko],
  ['mirrored', mirrored],
])(
  'axe finds nothing in the %s settings, list of sections and original posts',
  async (_, texts) => {
    const { page } = await showReader({ article: anEnglishArticle(), reading: whole, texts });
    await click(buttonNamed(page, texts.appearance));
    expect(await problems()).toEqual([]);
    await press('Escape', {}, page.querySelector('dialog') ?? undefined);
    await press('c');
    expect(await problems()).toEqual([]);
    await press('Escape', {}, page.querySelector('dialog') ?? undefined);
    await press('o');
    expect(await problems()).toEqual([]);
  },
);

test('the page runs as its language does', async () => {
  await showReader({ reading: whole, texts: mirrored });
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar-XB', 'rtl']);
  await showReader({ reading: whole, texts: ko });
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ko', 'ltr']);
});

test('axe finds nothing while gathering, and on a page that says why there is nothing', async () => {
  const thread = aThread(9, {
    completeness: { type: 'partial', reason: 'more to load', expected: 14 },
  });
  await showReader({
    article: anEnglishArticle(),
    reading: { ...rested, activity: 'gathering', thread },
  });
  expect(await problems()).toEqual([]);
  await showReader({ reading: { ...rested, failure: { type: 'signed-out' } } });
  expect(await problems()).toEqual([]);
});
