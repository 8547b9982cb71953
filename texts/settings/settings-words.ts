/** The words of settings, keys and reports. */
export const settingsWords = {
  en: async () => (await import('./en')).settingsEn,
  ko: async () => (await import('./ko')).settingsKo,
};
