import type { BarTexts } from './en';

/** In the language of the reader's interface. */
export async function loadBarWords(language: string): Promise<BarTexts> {
  return language === 'ko' ? (await import('./ko')).barKo : (await import('./en')).barEn;
}
