import type { WordFiles } from '@/texts/word-files';
import type { LibraryTexts } from './en';

/** The words of the page of the library alone. */
export const libraryWords: WordFiles<LibraryTexts> = {
  en: async () => (await import('./en')).libraryEn,
  ko: async () => (await import('./ko')).libraryKo,
};
