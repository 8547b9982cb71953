import type { WordFiles } from '@/texts/word-files';
import type { HighlightTexts } from './en';

/** The words of highlights and notes. */
export const highlightWords: WordFiles<HighlightTexts> = {
  en: async () => (await import('./en')).highlightsEn,
  ko: async () => (await import('./ko')).highlightsKo,
};
