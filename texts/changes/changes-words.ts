export const changesWords = {
  en: async () => (await import('./en')).changesEn,
  ko: async () => (await import('./ko')).changesKo,
};
