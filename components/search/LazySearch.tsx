import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/words/use-words';
import { searchWords } from '@/texts/search/search-words';
import type { SearchBarProps } from './SearchBar';

/** Loaded when the reader first looks for something. */
export function LazySearch(props: Omit<SearchBarProps, 'words'>) {
  const words = useWords(searchWords);
  const [loaded, setLoaded] = useState<typeof import('./SearchBar')>();
  useEffect(() => void import('./SearchBar').then(setLoaded), []);
  return loaded && words ? <loaded.SearchBar words={words} {...props} /> : null;
}
