import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type LibraryTexts, libraryEn } from '@/texts/library/en';

export const LibraryWords = createContext<LibraryTexts>(libraryEn);

export function useLibraryWords(): LibraryTexts {
  return useContext(LibraryWords);
}
