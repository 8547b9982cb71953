import type { WordFiles } from '@/texts/word-files';
import type { SearchTexts } from './en';

/** The words of the search in an article. */
export const searchWords: WordFiles<SearchTexts> = {
  en: async () => (await import('./en')).searchEn,
  ko: async () => (await import('./ko')).searchKo,
};
