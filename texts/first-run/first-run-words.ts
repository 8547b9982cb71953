import type { WordFiles } from '@/texts/word-files';
import type { FirstRunTexts } from './en';

/** The words of the page after installing. */
export const firstRunWords: WordFiles<FirstRunTexts> = {
  en: async () => (await import('./en')).firstRunEn,
  ko: async () => (await import('./ko')).firstRunKo,
};
