import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, BlockId } from '@/core/article';

type Anchor = { id: BlockId; top: number };

/**
 * Nothing moves under the reader's eyes: when posts arrive above, the passage at the top of the
 * screen stays where it was. Browsers do this by themselves, but not at the very top of a page.
 */
export function useScrollAnchor(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
): void {
  const anchor = useRef<Anchor | undefined>(undefined);

  useLayoutEffect(() => {
    const page = scroller.current;
    if (page === null || article === undefined) return;
    const before = anchor.current;
    const passage = before && document.getElementById(before.id);
    if (before && passage) {
      const moved = passage.getBoundingClientRect().top - before.top;
      if (Math.abs(moved) >= 1) page.scrollTop += moved;
    }
    anchor.current = findAnchor(page);
  }, [scroller, article]);

  useEffect(() => {
    const page = scroller.current;
    if (page === null) return;
    const remember = () => {
      anchor.current = findAnchor(page);
    };
    page.addEventListener('scroll', remember, { passive: true });
    return () => page.removeEventListener('scroll', remember);
  }, [scroller]);
}

/** The first passage below the bar. */
function findAnchor(page: HTMLElement): Anchor | undefined {
  const { left, width, top } = page.getBoundingClientRect();
  for (const depth of [60, 100, 140, 180, 240, 300, 360, 420]) {
    const block = document.elementFromPoint(left + width / 2, top + depth)?.closest('.block');
    if (block) return { id: block.id, top: block.getBoundingClientRect().top };
  }
  return undefined;
}
