import { firstIndex } from '@/core/first-index';

/** Under the bar and the field, and above the edge: what stands between is in sight. */
const head = 108;
const foot = 48;

/** The first match that stands at or below the top of the screen, or else the first of all. */
export function firstInView(page: HTMLElement, matches: StaticRange[]): number {
  const line = page.getBoundingClientRect().top + head;
  // They follow one another down the page: of a thousand ten are measured.
  const first = firstIndex(matches.length, (index) => bottomOf(matches[index]) > line);
  return first < matches.length ? first : 0;
}

function bottomOf(match: StaticRange | undefined): number {
  return match ? rectOf(match).bottom : Number.POSITIVE_INFINITY;
}

/**
 * Brings a match into view if it is not there. What stands around it may only have been estimated: its
 * height is known once it has been drawn.
 */
export function goToMatch(page: HTMLElement, match: StaticRange): void {
  let frames = 3;
  const move = () => {
    const { top, bottom } = rectOf(match);
    const view = page.getBoundingClientRect();
    const isInView = top >= view.top + head && bottom <= view.bottom - foot;
    if (!isInView) page.scrollTop += top - view.top - view.height / 3;
    frames -= 1;
    if (frames > 0) requestAnimationFrame(move);
  };
  move();
}

function rectOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}

/** The passage that holds it, for the focus to go on from. */
export function blockOf({ startContainer }: StaticRange): HTMLElement | undefined {
  const block = startContainer.parentElement?.closest('.block');
  return block instanceof HTMLElement ? block : undefined;
}
