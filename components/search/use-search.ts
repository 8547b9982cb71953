import { useEffect, useRef, useState } from 'preact/hooks';
import { blockOf, firstInView, goToMatch } from './go-to-match';
import { markMatches, unmarkMatches } from './mark-matches';
import { findWords, type ReadWords, readWords } from './read-words';

type Search = { query: string; matches: StaticRange[]; current: number };

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
  const latest = useRef<() => void>(undefined);
  latest.current = () => find(search.query, search.current);

  useEffect(() => {
    if (!article) return;
    const observer = new MutationObserver(() => {
      words.current = undefined;
      latest.current?.();
    });
    observer.observe(article, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['open'],
    });
    return () => observer.disconnect();
  }, [article]);
  useEffect(() => markMatches(search.matches, search.current), [search]);
  useEffect(() => unmarkMatches, []);

  const { query, matches, current } = search;
  return {
    query,
    count: matches.length,
    /** From 0. */
    current,
    find,
    step: (by: 1 | -1) => {
      if (!page || matches.length === 0) return;
      const next = (current + by + matches.length) % matches.length;
      setSearch({ ...search, current: next });
      const match = matches[next];
      if (match) goToMatch(page, match);
    },
    /** The focus goes on from what was found. */
    leave: () => {
      const match = matches[current];
      const block = match && blockOf(match);
      (block ?? page)?.focus({ preventScroll: true });
    },
  };
}
