import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import type { Held } from './hold-blocks';

type Last = {
  article?: Article | undefined;
  waits?: boolean;
  /** What it becomes. */
  next?: Article | undefined;
  from?: Thread | undefined;
};

type Hold = (page: HTMLElement, shown: Article, next: Article) => Held;

/**
 * While posts arrive nothing in view becomes another thing: it waits until the reader has scrolled it
 * away. What they chose themselves (posts as written) comes at once.
 */
export function useHeldArticle(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
  composedFrom: Thread | undefined,
  hold: Hold | undefined,
): Article | undefined {
  const last = useRef<Last>({});
  const [looks, setLooks] = useState(0);
  useMemo(() => {
    const { article: shown, next, from } = last.current;
    const page = scroller.current;
    const isOtherwise = article !== next && composedFrom === from;
    const held =
      page && shown && article && hold && !isOtherwise ? hold(page, shown, article) : { article };
    last.current = { ...held, next: article, from: composedFrom };
  }, [article, looks]);
  const { article: shown, waits } = last.current;
  useEffect(() => {
    const page = scroller.current;
    if (!waits || page === null) return;
    const lookAgain = () => setLooks((count) => count + 1);
    page.addEventListener('scrollend', lookAgain);
    return () => page.removeEventListener('scrollend', lookAgain);
  }, [scroller, waits]);
  return shown;
}
