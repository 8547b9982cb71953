import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/core/article';
import { type Bookmark, blockAt } from '@/core/bookmark';
import {
  bookmarkGoneTo,
  bookmarkInView,
  isMovedByUs,
  moveBy,
  scrollToBookmark,
} from './bookmark-in-view';

/** `top`: where that block began on screen, pixels. */
type Anchor = Bookmark & { top: number };

/**
 * Nothing moves under the reader's eyes: when posts arrive above, the passage at the top of the
 * screen stays where it was, and when the window, the text or the way of composing change, the words
 * that were read stay there. Browsers do some of this by themselves, but not at the top of a page,
 * nor across another setting of the same words.
 */
export function useScrollAnchor(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
): void {
  const anchor = useRef<Anchor | undefined>(undefined);
  const hasArticle = article !== undefined;

  useLayoutEffect(() => {
    const page = scroller.current;
    if (page === null || article === undefined) return;
    const before = anchor.current;
    const id = before && blockAt(article, before);
    const block = id === undefined ? null : document.getElementById(id);
    if (before && block) {
      if (id === before.block) keepTop(page, block, before.top);
      else scrollToBookmark(page, block, 0);
    }
    anchor.current = anchorAfter(page, before);
  }, [scroller, article]);

  useEffect(() => {
    const page = scroller.current;
    const words = page?.querySelector('.article');
    if (page === null || words == null) return;
    let setting = settingOf(page, words);
    const remember = () => {
      anchor.current = anchorAfter(page, anchor.current);
    };
    const observer = new ResizeObserver(() => {
      const before = anchor.current;
      const now = settingOf(page, words);
      const block = before && document.getElementById(before.block);
      const isOurs = isMovedByUs(page) || bookmarkGoneTo(page) !== undefined;
      if (block && now === setting && !isOurs) keepTop(page, block, before.top);
      // At the very beginning the title is what is read.
      else if (block && page.scrollTop > 0) scrollToBookmark(page, block, before.into);
      setting = now;
      remember();
    });
    observer.observe(page);
    observer.observe(words);
    page.addEventListener('scroll', remember, { passive: true });
    return () => {
      observer.disconnect();
      page.removeEventListener('scroll', remember);
    };
  }, [scroller, hasArticle]);
}

/** Where the reader is; while only we have moved the page, they are still where they were. */
function anchorAfter(page: HTMLElement, before: Anchor | undefined): Anchor | undefined {
  const held = bookmarkGoneTo(page) ?? (isMovedByUs(page) ? before : undefined);
  const bookmark = held ?? bookmarkInView(page);
  const block = bookmark && document.getElementById(bookmark.block);
  if (!block) return undefined;
  const { block: id, into } = bookmark;
  return { block: id, into, top: block.getBoundingClientRect().top };
}

function keepTop(page: HTMLElement, block: Element, top: number): void {
  moveBy(page, block.getBoundingClientRect().top - top);
}

/** Other lines are broken elsewhere: then a block's height says nothing of what it was. */
function settingOf(page: HTMLElement, words: Element): string {
  return `${words.clientWidth} ${getComputedStyle(words).fontSize} ${page.clientWidth}`;
}
