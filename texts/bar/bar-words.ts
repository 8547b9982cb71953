/** The words of the bar, and of what opens under it. */
export const barWords = {
  en: async () => (await import('./en')).barEn,
  ko: async () => (await import('./ko')).barKo,
};
