import type { WordFiles } from '@/texts/word-files';
import type { GalleryTexts } from './en';

/** The words of the gallery. */
export const galleryWords: WordFiles<GalleryTexts> = {
  en: async () => (await import('./en')).galleryEn,
  ko: async () => (await import('./ko')).galleryKo,
};
