import '@/assets/styles/line-focus.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/core/article';
import type { Settings } from '@/core/settings';
import { linesInFocus } from './lines-in-focus';

export type LineFocusProps = { article: Article; lineFocus: Settings['lineFocus'] };

/** A passage gone to by key, and where it was in the window and in the page's whole length, in px. */
type GoneTo = { passage: Element; top: number; inPage: number };

/** All but the lines that are read now are dimmed, by two veils over the page: no word is touched. */
export function LineFocus({ article, lineFocus }: LineFocusProps) {
  const veils = useRef<HTMLDivElement>(null);
  // Kept when posts arrive: one reads on where one has gone to.
  const goneTo = useRef<GoneTo | undefined>(undefined);
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('.scroller');
    const element = veils.current;
    if (!page || !element) return;
    let request = 0;
    const look = () => {
      request = 0;
      goneTo.current = goneTo.current && stillAt(page, goneTo.current);
      const passage = goneTo.current?.passage;
      const lines = linesInFocus(page, lineFocus, passage);
      element.hidden = lines === undefined;
      element.style.setProperty(
        '--from',
        `${page.scrollTop > 0 || passage ? (lines?.top ?? 0) : 0}px`,
      );
      element.style.setProperty('--to', `${lines?.bottom ?? 0}px`);
    };
    const follow = () => {
      request ||= requestAnimationFrame(look);
    };
    const go = ({ target }: FocusEvent) => {
      const passage = target instanceof Element ? target.closest('.block') : null;
      // The page has been brought there already.
      if (passage) goneTo.current = placeOf(page, passage);
      follow();
    };
    look();
    const observer = new ResizeObserver(follow);
    observer.observe(page);
    observer.observe(page.querySelector('.article') ?? page);
    page.addEventListener('scroll', follow, { passive: true });
    page.addEventListener('focusin', go);
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      page.removeEventListener('scroll', follow);
      page.removeEventListener('focusin', go);
    };
  }, [article, lineFocus]);
  return (
    <div class="line-focus" ref={veils} hidden>
      <div />
      <div />
    </div>
  );
}

function placeOf(page: HTMLElement, passage: Element): GoneTo {
  const { top } = passage.getBoundingClientRect();
  return { passage, top, inPage: top + page.scrollTop };
}

/**
 * Undefined once one has scrolled on from there: its place in the window changes then, and the one in the
 * page does not. What arrives above it and larger letters change that, and are no scrolling.
 */
function stillAt(page: HTMLElement, before: GoneTo): GoneTo | undefined {
  const now = placeOf(page, before.passage);
  if (!before.passage.isConnected) return undefined;
  if (Math.abs(now.inPage - before.inPage) > 1) return now;
  return Math.abs(now.top - before.top) > 2 ? undefined : before;
}
