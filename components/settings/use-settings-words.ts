import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { SettingsTexts } from '@/texts/settings/en';

/** The words of settings, keys and reports; undefined until they are loaded. */
export function useSettingsWords(): SettingsTexts | undefined {
  const { language } = useTexts();
  const [words, setWords] = useState<SettingsTexts>();
  useEffect(() => void loadSettingsWords(language).then(setWords), [language]);
  return words;
}

export async function loadSettingsWords(language: string): Promise<SettingsTexts> {
  return language === 'ko'
    ? (await import('@/texts/settings/ko')).settingsKo
    : (await import('@/texts/settings/en')).settingsEn;
}
