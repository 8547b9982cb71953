import type { WordFiles } from '@/texts/word-files';
import type { KeepTexts } from './en';

/** The words of keeping a thread, which the reader shares with the library. */
export const keepWords: WordFiles<KeepTexts> = {
  en: async () => (await import('./en')).keepEn,
  ko: async () => (await import('./ko')).keepKo,
};
