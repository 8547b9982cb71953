import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/core/article';
import { type Bookmark, blockAt } from '@/core/bookmark';
import { bookmarkGoneTo, bookmarkInView, isMovedByUs, scrollToBookmark } from './bookmark-in-view';

export type KeptBookmark = {
  /** Where this thread was last read; absent at first. */
  last: Bookmark | undefined;
  keep(bookmark: Bookmark | undefined): void;
};

const stillForMs = 400;

/**
 * A thread opens where it was left, also in another window or after the posts were set anew; where
 * that is, is kept as soon as the page stands still. A bookmark whose post has not come yet is waited
 * for, until the reader scrolls.
 */
export function useBookmark(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
  kept: KeptBookmark | undefined,
): void {
  const hasArrived = useRef(false);
  const keep = useRef(kept?.keep);
  keep.current = kept?.keep;

  useLayoutEffect(() => {
    const page = scroller.current;
    if (page === null || article === undefined || hasArrived.current) return;
    const last = kept?.last;
    const id = last && blockAt(article, last);
    const block = id === undefined ? null : document.getElementById(id);
    hasArrived.current = last === undefined || page.scrollTop > 0 || block !== null;
    if (last && block && page.scrollTop === 0) scrollToBookmark(page, block, last.into);
  });

  useEffect(() => {
    const page = scroller.current;
    if (page === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = undefined;
      keep.current?.(page.scrollTop < 1 ? undefined : bookmarkInView(page));
    };
    const wait = () => {
      if (isMovedByUs(page) || bookmarkGoneTo(page)) return;
      clearTimeout(timer);
      timer = setTimeout(tell, stillForMs);
    };
    const leave = () => {
      if (timer !== undefined) tell();
    };
    page.addEventListener('scroll', wait, { passive: true });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      page.removeEventListener('scroll', wait);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [scroller]);
}
