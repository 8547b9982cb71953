import type { Bookmark } from '@/core/bookmark';
import { firstIndex } from '@/core/first-index';

/** Below the bar: where the first line stands that is still being read. */
const belowBar = 60;

/** The passage at the top of the screen; undefined where there is none. */
export function bookmarkInView(page: HTMLElement): Bookmark | undefined {
  const line = page.getBoundingClientRect().top + belowBar;
  const block = firstBelow(line, page.querySelectorAll('.article .block'));
  if (block === undefined) return undefined;
  const { top, height } = block.getBoundingClientRect();
  // Between two blocks it is less than nothing: the space above is the next block's.
  const into = height > 0 ? (line - top) / height : 0;
  return { block: block.id, into: Math.round(into * 10_000) / 10_000 };
}

/** They follow one another down the page: of a thousand blocks ten are measured. */
export function firstBelow(line: number, blocks: NodeListOf<Element>): Element | undefined {
  const isBelow = (index: number) => (blocks[index]?.getBoundingClientRect().bottom ?? 0) > line;
  return blocks[firstIndex(blocks.length, isBelow)];
}

/** Where a page was last moved to by us: what the reader did not do is not taken for their wish. */
const movedTo = new WeakMap<HTMLElement, number>();

export function isMovedByUs(page: HTMLElement): boolean {
  return movedTo.get(page) === page.scrollTop;
}

export function moveBy(page: HTMLElement, pixels: number): void {
  if (Math.abs(pixels) < 1) return;
  page.scrollTop += pixels;
  movedTo.set(page, page.scrollTop);
}

/** Brings that part of the block to where it was read. */
function moveToBookmark(page: HTMLElement, block: HTMLElement, into: number): void {
  const { top, height } = block.getBoundingClientRect();
  moveBy(page, top + into * height - page.getBoundingClientRect().top - belowBar);
}

/** On the way there; whatever moves the page meanwhile, the reader did not. */
const goingTo = new WeakMap<HTMLElement, Bookmark>();

export function bookmarkGoneTo(page: HTMLElement): Bookmark | undefined {
  return goingTo.get(page);
}

/**
 * The same where that part has not been on screen yet: what stands around it had only been estimated,
 * its height is known once it has been drawn.
 */
export function scrollToBookmark(page: HTMLElement, block: HTMLElement, into: number): void {
  const bookmark = { block: block.id, into };
  goingTo.set(page, bookmark);
  // Drawn even before it is near the screen: a busy page draws it late, and would measure the guess.
  block.style.contentVisibility = 'visible';
  let frames = 3;
  const move = () => {
    if (goingTo.get(page) !== bookmark) return;
    moveToBookmark(page, block, into);
    frames -= 1;
    if (frames > 0) requestAnimationFrame(move);
    else goingTo.delete(page);
  };
  move();
}
