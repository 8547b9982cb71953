import type { KeepTexts } from './en';

export async function loadKeepWords(language: string): Promise<KeepTexts> {
  return language === 'ko' ? (await import('./ko')).keepKo : (await import('./en')).keepEn;
}
