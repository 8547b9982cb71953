import '@/assets/styles/line-focus.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/core/article';
import type { Settings } from '@/core/settings';
import { linesInFocus } from './lines-in-focus';

export type LineFocusProps = { article: Article; lineFocus: Settings['lineFocus'] };

/** All but the lines that are read now are dimmed, by two veils over the page: no word is touched. */
export function LineFocus({ article, lineFocus }: LineFocusProps) {
  const veils = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('.scroller');
    const element = veils.current;
    if (!page || !element) return;
    let request = 0;
    let goneTo: { passage: Element; scrollTop: number } | undefined;
    const look = () => {
      request = 0;
      if (goneTo && Math.abs(page.scrollTop - goneTo.scrollTop) > 2) goneTo = undefined;
      const lines = linesInFocus(page, lineFocus, goneTo?.passage);
      element.hidden = lines === undefined;
      element.style.setProperty(
        '--from',
        `${page.scrollTop > 0 || goneTo ? (lines?.top ?? 0) : 0}px`,
      );
      element.style.setProperty('--to', `${lines?.bottom ?? 0}px`);
    };
    const follow = () => {
      request ||= requestAnimationFrame(look);
    };
    const go = ({ target }: FocusEvent) => {
      const passage = target instanceof Element ? target.closest('.block') : null;
      // The page has been brought there already.
      if (passage) goneTo = { passage, scrollTop: page.scrollTop };
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
