import type { LibraryTexts } from './en';

export async function loadLibraryWords(language: string): Promise<LibraryTexts> {
  return language === 'ko' ? (await import('./ko')).libraryKo : (await import('./en')).libraryEn;
}
