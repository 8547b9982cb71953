/** The words for several threads as one book. */
export const collectionWords = {
  en: async () => (await import('./en')).collectionEn,
  ko: async () => (await import('./ko')).collectionKo,
};
