import type { WordFiles } from '@/texts/word-files';
import type { EndTexts } from './en';

/** The words of what stands after the article. */
export const endWords: WordFiles<EndTexts> = {
  en: async () => (await import('./en')).endEn,
  ko: async () => (await import('./ko')).endKo,
};
