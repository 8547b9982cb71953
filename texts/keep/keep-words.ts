/** The words of keeping a thread, which the reader shares with the library. */
export const keepWords = {
  en: async () => (await import('./en')).keepEn,
  ko: async () => (await import('./ko')).keepKo,
};
