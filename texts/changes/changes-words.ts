import type { WordFiles } from '@/texts/word-files';
import type { ChangesTexts } from './en';

export const changesWords: WordFiles<ChangesTexts> = {
  en: async () => (await import('./en')).changesEn,
  ko: async () => (await import('./ko')).changesKo,
};
