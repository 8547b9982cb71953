import type { Bookmark } from '@/core/bookmark';
import { bookmarkInView } from './bookmark-in-view';

/** `progress`: from 0 to 1; 1 as soon as the article's end has been seen. */
export type Reached = { bookmark: Bookmark | undefined; progress: number };

const stillForMs = 400;
/** So long the end has to be in view for the article to be read. */
const seenForMs = 2_000;
/** Where the first line stands that is being read. */
const eyeLine = 60;

/**
 * Tells how far somebody has read, whenever the page stands still. `look` is to be called when another
 * article is there: a short one is read without scrolling.
 */
export function followProgress(tell: (reached: Reached) => void): { look(): void } {
  let still: ReturnType<typeof setTimeout> | undefined;
  let atEnd: ReturnType<typeof setTimeout> | undefined;
  let hasSeenEnd = false;
  const look = () => {
    clearTimeout(still);
    still = undefined;
    const parts = articleInPage();
    if (!parts || document.hidden) return;
    const { page, article } = parts;
    const isAtEnd =
      article.getBoundingClientRect().bottom <= page.getBoundingClientRect().bottom + 1;
    clearTimeout(atEnd);
    if (isAtEnd && !hasSeenEnd) {
      atEnd = setTimeout(() => {
        hasSeenEnd = true;
        look();
      }, seenForMs);
    }
    const bookmark = page.scrollTop < 1 ? undefined : bookmarkInView(page);
    tell({ bookmark, progress: hasSeenEnd && isAtEnd ? 1 : shareRead(page, article) });
  };
  const wait = () => {
    clearTimeout(atEnd);
    clearTimeout(still);
    still = setTimeout(look, stillForMs);
  };
  document.addEventListener('scroll', wait, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () =>
    document.hidden ? clearTimeout(atEnd) : look(),
  );
  return { look: wait };
}

function articleInPage(): { page: HTMLElement; article: HTMLElement } | undefined {
  const page = document.querySelector<HTMLElement>('.scroller');
  const article = page?.querySelector<HTMLElement>('.article');
  return page && article ? { page, article } : undefined;
}

function shareRead(page: HTMLElement, article: HTMLElement): number {
  if (page.scrollTop < 1) return 0;
  const { top, height } = article.getBoundingClientRect();
  const line = page.getBoundingClientRect().top + eyeLine;
  return height > 0 ? Math.min(0.99, Math.max(0, (line - top) / height)) : 0;
}
