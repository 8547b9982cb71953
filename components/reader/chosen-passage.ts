import type { ChosenWords } from '@/components/export/export-actions';

/** `over`: where the selection begins in the window, in CSS pixels. */
export type ChosenPassage = ChosenWords & { over: { top: number; bottom: number; middle: number } };

/** The words of the article that are selected; undefined where none are, or they lie elsewhere. */
export function chosenPassage(page: Document): ChosenPassage | undefined {
  const selection = page.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || words === '') return undefined;
  const range = selection.getRangeAt(0);
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
  };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
