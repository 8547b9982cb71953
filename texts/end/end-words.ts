/** The words of what stands after the article. */
export const endWords = {
  en: async () => (await import('./en')).endEn,
  ko: async () => (await import('./ko')).endKo,
};
