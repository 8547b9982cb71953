import type { ChosenWords } from '@/components/export/export-actions';
import type { HighlightId } from '@/core/library/highlight';

/**
 * Words of the article that are selected, or those of a highlight that was pressed. `over`: where they
 * begin in the window, in CSS pixels.
 */
export type ChosenPassage = ChosenWords & {
  over: { top: number; bottom: number; middle: number };
  range: Range;
  highlight?: HighlightId;
};

/** The words of the article that are selected; undefined where none are, or they lie elsewhere. */
export function chosenPassage(page: Document): ChosenPassage | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  return passageIn(selection.getRangeAt(0).cloneRange(), selection.toString());
}

/** Undefined where these words are not of the article. */
export function passageIn(range: Range, text = range.toString()): ChosenPassage | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  const start = elementOf(range.startContainer);
  const end = elementOf(range.endContainer);
  const article = start?.closest('.article');
  if (!start || !article?.contains(end)) return undefined;
  const block = start.closest('.block');
  // A byline is nobody's words.
  if (!block && !start.closest('h1')) return undefined;
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = boxes[0] ?? range.getBoundingClientRect();
  const last = boxes.at(-1) ?? first;
  return {
    words,
    ...(block && { block: block.id }),
    over: { top: first.top, bottom: last.bottom, middle: (first.left + first.right) / 2 },
    range,
  };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
