import type { WordFiles } from '@/texts/word-files';
import type { CollectionTexts } from './en';

/** The words for several threads as one book. */
export const collectionWords: WordFiles<CollectionTexts> = {
  en: async () => (await import('./en')).collectionEn,
  ko: async () => (await import('./ko')).collectionKo,
};
