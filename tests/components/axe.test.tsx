// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '@/core/reading';
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
])('axe finds nothing in the %s article', async (_language, article, texts) => {
  await showReader({ article, texts, reading: whole });
  expect(await problems()).toEqual([]);
});

test('axe finds nothing in the settings, the list of sections and the original posts', async () => {
  const { page } = await showReader({ article: anEnglishArticle(), reading: whole });
  await click(buttonNamed(page, 'Appearance and settings'));
  expect(await problems()).toEqual([]);
  await press('Escape', {}, page.querySelector('dialog') ?? undefined);
  await press('c');
  expect(await problems()).toEqual([]);
  await press('Escape', {}, page.querySelector('dialog') ?? undefined);
  await press('o');
  expect(await problems()).toEqual([]);
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
