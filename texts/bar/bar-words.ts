import type { WordFiles } from '@/texts/word-files';
import type { BarTexts } from './en';

/** The words of the bar, and of what opens under it. */
export const barWords: WordFiles<BarTexts> = {
  en: async () => (await import('./en')).barEn,
  ko: async () => (await import('./ko')).barKo,
};
