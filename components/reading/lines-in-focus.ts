import type { Settings } from '@/core/settings';
import { firstBelow } from './bookmark-in-view';
import { linesOf, type Span } from './lines';

/** Below the bar; and where one reads in the midst of an article, as a share of the window. */
const belowBar = 70;
const middle = 0.38;
/** The room around a line that is its own. */
const around = 5;

/**
 * What is read now: the passage that was last gone to by key, as long as the page has not been scrolled
 * since, or else the lines at the eye. Undefined where no word of the article is there.
 */
export function linesInFocus(
  page: HTMLElement,
  how: Settings['lineFocus'],
  goneTo: Element | undefined,
): Span | undefined {
  const article = page.querySelector('.article');
  if (!article) return undefined;
  const eye = eyeOf(page, article);
  const passage = goneTo ?? firstBelow(eye, article.querySelectorAll('.block'));
  if (!passage) return undefined;
  const lines = linesOf(passage);
  const found = lines.findIndex(({ bottom }) => bottom + around > eye);
  const at = goneTo ? 0 : found < 0 ? lines.length - 1 : found;
  const more = how === 'three' ? 1 : how === 'passage' ? lines.length : 0;
  // At the passage's own first and last lines there are as many.
  const from = Math.max(0, Math.min(at - more, lines.length - 1 - 2 * more));
  const first = lines[from];
  const last = lines[Math.min(lines.length - 1, from + 2 * more)];
  return first && last && { top: first.top - around, bottom: last.bottom + around };
}

/** Over the first screen it slides down to the middle, over the last one on to the article's end. */
function eyeOf(page: HTMLElement, article: Element): number {
  const { top, height } = page.getBoundingClientRect();
  const left = article.getBoundingClientRect().bottom - top - height;
  const usual = Math.min(height * middle, belowBar + page.scrollTop);
  return top + Math.max(usual, height - belowBar - Math.max(0, left));
}
