/** The words for the library as one file, out and in. */
export const libraryFileWords = {
  en: async () => (await import('./en')).libraryFileEn,
  ko: async () => (await import('./ko')).libraryFileKo,
};
