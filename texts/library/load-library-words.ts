import type { KeepTexts } from '@/texts/keep/en';
import { loadKeepWords } from '@/texts/keep/load-keep-words';
import type { LibraryTexts } from './en';

/** The words of the library's page, and those that it shares with the reader. */
export type LibraryWords = LibraryTexts & KeepTexts;

export async function loadLibraryWords(language: string): Promise<LibraryWords> {
  const [shared, words] = await Promise.all([
    loadKeepWords(language),
    language === 'ko'
      ? import('./ko').then(({ libraryKo }) => libraryKo)
      : import('./en').then(({ libraryEn }) => libraryEn),
  ]);
  return { ...shared, ...words };
}
