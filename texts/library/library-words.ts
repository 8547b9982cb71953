/** The words of the page of the library alone. */
export const libraryWords = {
  en: async () => (await import('./en')).libraryEn,
  ko: async () => (await import('./ko')).libraryKo,
};
