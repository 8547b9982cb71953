import { useEffect, useRef, useState } from 'preact/hooks';
import { blockOf, firstInView, goToMatch } from './go-to-match';
import { markMatches, unmarkMatches } from './mark-matches';
import { findWords, type ReadWords, readWords } from './read-words';

type Search = {
  query: string;
  matches: StaticRange[];
  /** Which of them is looked at, from 0. */
  current: number;
};

const nothing: Search = { query: '', matches: [], current: 0 };

/** Words in the article: all marked, one of them looked at. What arrives meanwhile is searched too. */
export function useSearch() {
  const [search, setSearch] = useState(nothing);
  const words = useRef<ReadWords>(undefined);
  const article = document.querySelector('.article');
  const page = article?.closest<HTMLElement>('.scroller');

  const find = (query: string, keep?: number) => {
    if (!article || !page) return;
    words.current ??= readWords(article);
    const matches = query.trim() === '' ? [] : findWords(words.current, query);
    const current = Math.min(keep ?? firstInView(page, matches), Math.max(0, matches.length - 1));
    setSearch({ query, matches, current });
    const match = matches[current];
    if (match && keep === undefined) goToMatch(page, match);
  };
  useChangesIn(article, () => {
    words.current = undefined;
    find(search.query, search.current);
  });
  useMarks(search);

  const { matches, current } = search;
  return {
    ...search,
    count: matches.length,
    find,
    step: (by: 1 | -1) => {
      const next = (current + by + matches.length) % matches.length;
      const match = matches[next];
      if (!page || !match) return;
      setSearch({ ...search, current: next });
      goToMatch(page, match);
    },
    /** The focus goes on from what was found. */
    leave: () => {
      const match = matches[current];
      ((match && blockOf(match)) ?? page)?.focus({ preventScroll: true });
    },
  };
}

function useMarks(search: Search): void {
  useEffect(() => markMatches(search.matches, search.current), [search]);
  useEffect(() => unmarkMatches, []);
}

/** Calls what the last drawing gave whenever words arrive, change, or are unfolded. */
function useChangesIn(article: Element | null, changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    if (!article) return;
    const observer = new MutationObserver(() => latest.current());
    observer.observe(article, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['open'],
    });
    return () => observer.disconnect();
  }, [article]);
}
