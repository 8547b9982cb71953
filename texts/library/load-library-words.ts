import type { KeepTexts } from '@/texts/keep/en';
import { keepWords } from '@/texts/keep/keep-words';
import { loadWords } from '@/texts/word-files';
import type { LibraryTexts } from './en';
import { libraryWords } from './library-words';

/** The words of the library's page, and those that it shares with the reader. */
export type LibraryWords = LibraryTexts & KeepTexts;

export async function loadLibraryWords(language: string): Promise<LibraryWords> {
  const [shared, words] = await Promise.all([
    loadWords(keepWords, language),
    loadWords(libraryWords, language),
  ]);
  return { ...shared, ...words };
}
