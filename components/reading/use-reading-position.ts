import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article, BlockId } from '@/core/article';

export type ReadingPosition = {
  /** The heading one reads under. */
  section: BlockId | undefined;
  /** From 0 to 1, in steps of a twentieth; the hairline itself moves without rendering. */
  progress: number;
  /** The bar gives way on the way down and comes back on the way up. */
  isBarAway: boolean;
};

const start: ReadingPosition = { section: undefined, progress: 0, isBarAway: false };
/** Under the bar, about where the eye is. */
const eyeLine = 130;

export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
): ReadingPosition {
  const [position, setPosition] = useState(start);
  const outline = article?.outline;
  useEffect(() => {
    const page = scroller.current;
    if (page === null || outline === undefined) return;
    let request = 0;
    let previousTop = page.scrollTop;
    const look = () => {
      request = 0;
      const { scrollTop, scrollHeight, clientHeight } = page;
      const way = scrollHeight - clientHeight;
      const exact = way > 0 ? Math.min(1, Math.max(0, scrollTop / way)) : 0;
      page.parentElement?.style.setProperty('--progress', exact.toFixed(4));
      const moved = scrollTop - previousTop;
      previousTop = scrollTop;
      setPosition((last) => {
        const next = {
          section: outline.findLast(({ id }) => topOf(id) <= eyeLine)?.id,
          progress: Math.floor(exact * 20) / 20,
          isBarAway: scrollTop > 80 && (moved > 3 || (last.isBarAway && moved > -3)),
        };
        return isSame(last, next) ? last : next;
      });
    };
    const follow = () => {
      request ||= requestAnimationFrame(look);
    };
    look();
    page.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(request);
      page.removeEventListener('scroll', follow);
    };
  }, [scroller, outline]);
  return position;
}

function topOf(id: BlockId): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

function isSame(a: ReadingPosition, b: ReadingPosition): boolean {
  return a.section === b.section && a.progress === b.progress && a.isBarAway === b.isBarAway;
}
