/** The words of the search in an article. */
export const searchWords = {
  en: async () => (await import('./en')).searchEn,
  ko: async () => (await import('./ko')).searchKo,
};
