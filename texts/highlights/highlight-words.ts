/** The words of highlights and notes. */
export const highlightWords = {
  en: async () => (await import('./en')).highlightsEn,
  ko: async () => (await import('./ko')).highlightsKo,
};
