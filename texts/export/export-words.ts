/** The words of the export menu, of quotations and of pictures of words. */
export const exportWords = {
  en: async () => (await import('./en')).exportEn,
  ko: async () => (await import('./ko')).exportKo,
};
