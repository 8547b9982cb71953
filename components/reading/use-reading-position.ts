import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article, BlockId } from '@/core/article';

export type ReadingPosition = {
  /** The heading one reads under. */
  section: BlockId | undefined;
  /** From 0 to 1, in steps of a twentieth; the hairline itself moves without rendering. */
  progress: number;
  /** The last words have been in view for a while. */
  isFinished: boolean;
  /** The bar gives way on the way down and comes back on the way up. */
  isBarAway: boolean;
};

const start: ReadingPosition = {
  section: undefined,
  progress: 0,
  isFinished: false,
  isBarAway: false,
};
/** Under the bar, about where the eye is. */
const eyeLine = 130;
const finishedAfterMs = 2_000;

/** How far the article has been read: what stands after its last word counts for nothing. */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  article: Article | undefined,
): ReadingPosition {
  const [position, setPosition] = useState(start);
  useEffect(() => {
    const page = scroller.current;
    if (page === null || article === undefined) return;
    let request = 0;
    let previousTop = page.scrollTop;
    let finishing: ReturnType<typeof setTimeout> | undefined;
    let goneTo: { id: string; top: number } | undefined;

    const change = (next: (last: ReadingPosition) => ReadingPosition) =>
      setPosition((last) => {
        const now = next(last);
        return JSON.stringify(last) === JSON.stringify(now) ? last : now;
      });
    const look = () => {
      request = 0;
      const { exact, eye, isAtEnd } = wayThrough(page, article);
      page.querySelector<HTMLElement>('.progress')?.style.setProperty('--progress', `${exact}`);
      const { scrollTop } = page;
      const moved = scrollTop - previousTop;
      previousTop = scrollTop;
      if (goneTo && Math.abs(topOf(goneTo.id) - goneTo.top) > 4) goneTo = undefined;
      const reached = goneTo?.id ?? article.outline.findLast(({ id }) => topOf(id) <= eye)?.id;
      change((last) => ({
        section: scrollTop < 1 ? undefined : reached,
        progress: Math.floor(exact * 20) / 20,
        isFinished: isAtEnd && last.isFinished,
        isBarAway: scrollTop > 80 && (moved > 3 || (last.isBarAway && moved > -3)),
      }));
      if (!isAtEnd) {
        clearTimeout(finishing);
        finishing = undefined;
      }
      finishing ??= isAtEnd
        ? setTimeout(() => change((last) => ({ ...last, isFinished: true })), finishedAfterMs)
        : undefined;
    };
    const follow = () => {
      request ||= requestAnimationFrame(look);
    };
    /** Near the end a heading cannot come to the top: who asked for it is in its section all the same. */
    const go = ({ target }: FocusEvent) => {
      const id = target instanceof HTMLElement ? target.id : '';
      if (!article.outline.some((heading) => heading.id === id)) return;
      goneTo = { id, top: topOf(id) };
      follow();
    };
    look();
    page.addEventListener('scroll', follow, { passive: true });
    page.addEventListener('focusin', go);
    return () => {
      cancelAnimationFrame(request);
      clearTimeout(finishing);
      page.removeEventListener('scroll', follow);
      page.removeEventListener('focusin', go);
    };
  }, [scroller, article]);
  return position;
}

/**
 * `exact`: the share of the way that is behind one. `eye`: the line that is read, from the top of the
 * window; over the last screen it slides to the bottom, or the last sections would never be reached.
 */
function wayThrough(page: HTMLElement, { lead, body }: Article) {
  const { scrollTop, clientHeight } = page;
  const bottom = page.querySelector('.article')?.getBoundingClientRect().bottom ?? 0;
  const left = bottom - page.getBoundingClientRect().top - clientHeight;
  const way = left + scrollTop;
  const exact = way > 0 ? Math.min(1, Math.max(0, scrollTop / way)) : 0;
  const slide = Math.min(1, Math.max(0, 1 - left / clientHeight));
  const last = body.at(-1) ?? lead.at(-1);
  const isThere = last !== undefined && document.getElementById(last.id) !== null;
  return {
    exact,
    eye: eyeLine + (way > 0 ? (clientHeight - eyeLine) * slide : 0),
    isAtEnd: isThere && left < 1,
  };
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
