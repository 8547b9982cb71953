import '@/assets/styles/line-focus.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/core/article';
import type { Settings } from '@/core/settings';
import { linesInFocus } from './lines-in-focus';

export type LineFocusProps = { article: Article; lineFocus: Settings['lineFocus'] };

/** A passage gone to by key, where it was on the screen then and how far the page was scrolled, in px. */
type GoneTo = { passage: Element; top: number; scrollTop: number };

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
      if (goneTo.current && hasLeft(page, goneTo.current)) goneTo.current = undefined;
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
      if (passage) goneTo.current = { passage, ...placeOf(page, passage) };
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

function placeOf(page: HTMLElement, passage: Element) {
  return { top: passage.getBoundingClientRect().top, scrollTop: page.scrollTop };
}

/**
 * Whether one has scrolled on from there. What arrives above changes how far the page is scrolled and not
 * where the passage is, and larger letters the other way round: by scrolling both change.
 */
function hasLeft(page: HTMLElement, { passage, top, scrollTop }: GoneTo): boolean {
  const now = placeOf(page, passage);
  return (
    !passage.isConnected || (Math.abs(now.top - top) > 2 && Math.abs(now.scrollTop - scrollTop) > 2)
  );
}
