import { titleId } from '@/components/article/Title';
import type { Article } from '@/core/article';
import { codePointLength, sliceCodePoints } from '@/core/code-points';
import type { Source } from '@/core/inline';
import {
  type Leaf,
  leavesIn,
  leavesOfBlocks,
  shownWithin,
  sourceWithin,
} from '@/core/library/leaves';

/** Words of a block, or of the title, by the id of what shows them. */
export type Passage = { id: string; leaves: Leaf[] };

export function passagesOf(article: Article): Passage[] {
  const { title, lead, body } = article;
  const named = title ? [{ id: titleId(article), leaves: leavesIn(title.children) }] : [];
  const blocks = [...lead, ...body].map((block) => ({
    id: block.id,
    leaves: leavesOfBlocks([block]),
  }));
  return [...named, ...blocks].filter(({ leaves }) => leaves.length > 0);
}

/** A leaf and the node that shows it. `skipped`: spaces at its start that are not drawn, in UTF-16 units. */
export type DrawnLeaf = { leaf: Leaf; node: Text; skipped: number };

/**
 * The nodes in which these words stand: an element for each would make a long article twice as heavy, and
 * components write them in the same order as they stand in the article. Words of ours between them are
 * passed by. None where the passage is not drawn yet.
 */
export function drawnLeaves({ id, leaves }: Passage, page: Document): DrawnLeaf[] {
  const root = page.getElementById(id);
  if (!root) return [];
  const nodes = textNodes(root);
  let from = 0;
  return leaves.flatMap((leaf) => {
    const at = nodes.findIndex((node, index) => index >= from && shows(node, leaf));
    const node = nodes[at];
    if (!node) return [];
    from = at + 1;
    const skipped =
      node.data === leaf.value ? 0 : leaf.value.length - leaf.value.trimStart().length;
    return [{ leaf, node, skipped }];
  });
}

/** What of the posts' words lies in a selection, in reading order. */
export function piecesIn(range: Range, passages: Passage[], page: Document): Source[] {
  return passages
    .filter(({ id }) => isTouched(range, page.getElementById(id)))
    .flatMap((passage) => drawnLeaves(passage, page))
    .flatMap((drawn) => pieceIn(range, drawn) ?? []);
}

/** Where these words are drawn. */
export function rangesOf(sources: Source[], passages: Passage[], page: Document): StaticRange[] {
  const isMeant = ({ leaves }: Passage) =>
    leaves.some((leaf) => sources.some((source) => shownWithin(leaf, source)));
  return passages
    .filter(isMeant)
    .flatMap((passage) => drawnLeaves(passage, page))
    .flatMap((drawn) => sources.flatMap((source) => rangeOf(drawn, source) ?? []));
}

function rangeOf({ leaf, node, skipped }: DrawnLeaf, source: Source): StaticRange | undefined {
  const shown = shownWithin(leaf, source);
  if (!shown) return undefined;
  const [startOffset, endOffset] = [shown.from, shown.to].map((at) =>
    Math.min(node.length, Math.max(0, utf16Of(leaf.value, at) - skipped)),
  );
  if (startOffset === undefined || endOffset === undefined || startOffset >= endOffset)
    return undefined;
  return new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
}

function pieceIn(range: Range, { leaf, node, skipped }: DrawnLeaf): Source | undefined {
  if (!range.intersectsNode(node)) return undefined;
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : node.length;
  if (start >= end) return undefined;
  const [from = 0, to = 0] = [start, end].map((at) =>
    codePointLength(leaf.value.slice(0, at + skipped)),
  );
  return sourceWithin(leaf, { from, to });
}

function isTouched(range: Range, element: Element | null): boolean {
  return element !== null && range.intersectsNode(element);
}

/** Not the author's words, whatever they say. */
const ours = '.passage, .alt, .print-only, .label, .quoted-head, button';

function textNodes(root: Element): Text[] {
  const nodes: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(ours)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

/** A heading's own numeral is drawn without the spaces around it. */
function shows({ data }: Text, { value }: Leaf): boolean {
  return data === value || (data !== '' && data === value.trim());
}

function utf16Of(text: string, codePoints: number): number {
  return sliceCodePoints(text, 0, codePoints).length;
}
