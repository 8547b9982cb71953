import type { WordFiles } from '@/texts/word-files';
import type { SettingsTexts } from './en';

/** The words of settings, keys and reports. */
export const settingsWords: WordFiles<SettingsTexts> = {
  en: async () => (await import('./en')).settingsEn,
  ko: async () => (await import('./ko')).settingsKo,
};
