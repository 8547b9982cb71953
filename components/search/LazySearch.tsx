import { useLater } from '@/components/article/use-later';
import { useWords } from '@/components/words/use-words';
import { searchWords } from '@/texts/search/search-words';
import type { SearchBarProps } from './SearchBar';

/** Loaded when the reader first looks for something. */
export function LazySearch(props: Omit<SearchBarProps, 'words'>) {
  const words = useWords(searchWords);
  const later = useLater(() => import('./SearchBar'));
  return later && words ? <later.SearchBar words={words} {...props} /> : null;
}
