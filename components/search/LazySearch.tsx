import { useEffect, useState } from 'preact/hooks';
import { useWords, type WordFiles } from '@/components/words/use-words';
import type { SearchTexts } from '@/texts/search/en';
import type { SearchBarProps } from './SearchBar';

/** Loaded when the reader first looks for something. */
export function LazySearch(props: Omit<SearchBarProps, 'words'>) {
  const words = useWords(wordFiles);
  const [loaded, setLoaded] = useState<typeof import('./SearchBar')>();
  useEffect(() => void import('./SearchBar').then(setLoaded), []);
  return loaded && words ? <loaded.SearchBar words={words} {...props} /> : null;
}

const wordFiles: WordFiles<SearchTexts> = {
  en: async () => (await import('@/texts/search/en')).searchEn,
  ko: async () => (await import('@/texts/search/ko')).searchKo,
};
