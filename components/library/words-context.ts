import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { keepEn } from '@/texts/keep/en';
import { libraryEn } from '@/texts/library/en';
import type { LibraryWords } from '@/texts/library/load-library-words';

export const WordsContext = createContext<LibraryWords>({ ...keepEn, ...libraryEn });

export function useLibraryWords(): LibraryWords {
  return useContext(WordsContext);
}
