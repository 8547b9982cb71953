import { compiled } from '@/texts/compiled';
import { englishManner } from '@/texts/en';
import type { Compiled } from '@/texts/messages';
import { speak } from '@/texts/speak';

/** The words of searching in an article, loaded with it. How to add one: see `texts/en.ts`. */
export const searchEnglish = compiled({
  find: 'Find in this article',
  found: '{index, number} of {count, number}',
  notFound: 'Not found',
  next: 'Next match',
  previous: 'Previous match',
  close: 'Close',
});

export type SearchEnglish = typeof searchEnglish extends Compiled<infer Written> ? Written : never;

export const searchEn = speak(searchEnglish, englishManner);
export type SearchTexts = typeof searchEn;
