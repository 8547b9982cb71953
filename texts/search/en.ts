import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of searching in an article, loaded with it. How to add one: see `texts/en.ts`. */
export const searchEnglish = compiled({
  find: 'Find in this article',
  found: '{index, number} of {count, number}',
  notFound: 'Not found',
  next: 'Next match',
  previous: 'Previous match',
  close: 'Close',
});

export const searchEn = inEnglish(searchEnglish);
export type SearchTexts = typeof searchEn;
