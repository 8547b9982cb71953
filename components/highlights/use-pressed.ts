import { useEffect } from 'preact/hooks';
import { type ChosenPassage, passageIn } from './chosen-passage';
import type { Painted } from './use-painted';

/** A press on a highlight opens the tools over it. */
export function usePressed(painted: Painted[], choose: (passage: ChosenPassage) => void): void {
  useEffect(() => {
    const press = (event: MouseEvent) => {
      if (!isPlainPress(event)) return;
      const pressed = highlightAt(event.clientX, event.clientY, painted);
      const passage = pressed && passageOf(pressed);
      // What the press does to the selection is over first.
      if (passage) setTimeout(() => choose(passage));
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [painted, choose]);
}

/** From its first word to its last. */
export function passageOf({ ranges, highlight }: Painted): ChosenPassage | undefined {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  const passage = passageIn(range);
  return passage && { ...passage, highlight: highlight.id };
}

function isPlainPress({ target, defaultPrevented }: MouseEvent): boolean {
  const isInArticle = target instanceof Element && target.closest('.article') !== null;
  if (!isInArticle || defaultPrevented || document.getSelection()?.isCollapsed === false) {
    return false;
  }
  return target.closest('a, button, summary, img, video') === null;
}

function highlightAt(x: number, y: number, painted: Painted[]): Painted | undefined {
  return painted.findLast(({ ranges }) => ranges.some((range) => isOver(range, x, y)));
}

function isOver(range: StaticRange, x: number, y: number): boolean {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
