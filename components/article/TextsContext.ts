import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '@/texts/en';
import type { Texts } from '@/texts/texts';

/** The words of the reader's language; each entry point fills it. */
export const TextsContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
