import type { WordFiles } from '@/texts/word-files';
import type { ExportTexts } from './en';

/** The words of the export menu, of quotations and of pictures of words. */
export const exportWords: WordFiles<ExportTexts> = {
  en: async () => (await import('./en')).exportEn,
  ko: async () => (await import('./ko')).exportKo,
};
