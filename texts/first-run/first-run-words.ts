/** The words of the page after installing. */
export const firstRunWords = {
  en: async () => (await import('./en')).firstRunEn,
  ko: async () => (await import('./ko')).firstRunKo,
};
