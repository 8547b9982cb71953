import type { WordFiles } from '@/texts/word-files';
import type { LibraryFileTexts } from './en';

/** The words for the library as one file, out and in. */
export const libraryFileWords: WordFiles<LibraryFileTexts> = {
  en: async () => (await import('./en')).libraryFileEn,
  ko: async () => (await import('./ko')).libraryFileKo,
};
