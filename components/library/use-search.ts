import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FoundPassage } from '@/core/library/found-passages';
import type { KeptEntry, KeptId } from '@/core/library/kept-thread';
import { type Hits, searchedWords } from '@/core/library/search-packs';
import type { LibraryActions } from './library-actions';

export type Found = {
  /** What was searched for, folded. */
  words: string[];
  hits: Hits;
  /** The threads that have them, where the list may lack some yet. */
  entries?: KeptEntry[] | undefined;
  /** The same object for all that is found by one search: first some, then the rest. */
  search: object;
};

/** Searches as one types, and again in another library; what was found before stays until the next is there. */
export function useSearch({ search, asked = '' }: Pick<LibraryActions, 'search' | 'asked'>): {
  typed: string;
  type(typed: string): void;
  found: Found | undefined;
} {
  const [typed, type] = useState(asked);
  const [found, setFound] = useState<Found>();
  const words = useMemo(() => searchedWords(typed), [typed]);
  // Not after the next frame: whoever types waits for it.
  useLayoutEffect(() => {
    if (words.length === 0) return setFound(undefined);
    const one = {};
    let isWanted = true;
    const tell = (hits: Hits, entries?: KeptEntry[]) =>
      isWanted && setFound({ words, hits, entries, search: one });
    void search(words, tell).then((hits) => tell(hits));
    return () => {
      isWanted = false;
    };
  }, [words, search]);
  return { typed, type, found };
}

/** Rows that one sees at once: their passages do not wait for the others'. */
const onScreen = 6;

/** The passages of the threads that are shown, as they come. */
export function usePassages(
  { passages }: Pick<LibraryActions, 'passages'>,
  shown: KeptEntry[],
  found: Found | undefined,
): Map<KeptId, FoundPassage[]> {
  const [all, setAll] = useState(new Map<KeptId, FoundPassage[]>());
  const asked = useRef<{ search: object | undefined; ids: Set<KeptId> }>({
    search: undefined,
    ids: new Set(),
  });
  useLayoutEffect(() => {
    if (asked.current.search !== found?.search) {
      asked.current = { search: found?.search, ids: new Set() };
      setAll(new Map());
    }
    if (!found) return;
    const { ids } = asked.current;
    const missing = shown.map(({ id }) => id).filter((id) => !ids.has(id));
    if (missing.length === 0) return;
    for (const id of missing) ids.add(id);
    const read = async (some: KeptId[]) => {
      if (some.length === 0 || asked.current.search !== found.search) return;
      const more = await passages(some, found.words);
      if (asked.current.search === found.search) setAll((before) => new Map([...before, ...more]));
    };
    void read(missing.slice(0, onScreen)).then(() => read(missing.slice(onScreen)));
  }, [found, shown, passages]);
  return all;
}
