/** The words of the gallery. */
export const galleryWords = {
  en: async () => (await import('./en')).galleryEn,
  ko: async () => (await import('./ko')).galleryKo,
};
