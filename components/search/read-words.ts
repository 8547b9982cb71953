import { firstIndex } from '@/core/first-index';
import { type Folded, findAll, fold, foldWithOffsets } from '@/core/search/fold';

/** The words of an element as they are searched, and which node each of them stands in. */
export type ReadWords = {
  folded: Folded;
  nodes: Text[];
  /** Where the words of each node begin in what was folded. */
  offsets: number[];
};

/** Nobody types it, and it is folded to itself: no match reaches from one paragraph into the next. */
const border = '\uFFFC';

/** Goes on in the same line; whatever is not named here begins one of its own. */
const inLine = new Set(
  'A ABBR B BDI BDO BR CITE CODE DEL EM I IMG INS KBD MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(
    ' ',
  ),
);

/** Not on the page as words, or not yet. */
const unread =
  '.hidden, .passage, .alt, .print-only, [aria-hidden="true"], details:not([open]) > :not(summary)';

export function readWords(root: Element): ReadWords {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(unread)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push(node);
      offsets.push(text.length);
      text += node.data;
    } else if (node.nodeName === 'BR') text += '\n';
    else if (!inLine.has(node.nodeName)) text += border;
  }
  return { folded: foldWithOffsets(text), nodes, offsets };
}

/** Every place where the words stand, in reading order, however they are written. */
export function findWords(words: ReadWords, query: string): StaticRange[] {
  const wanted = fold(query).trim();
  const { starts, ends, text } = words.folded;
  return findAll(text, wanted).map((at) => {
    const first = positionOf(words, starts[at] ?? 0);
    // Its last letter stands in a node for sure; what follows it may stand in the next one.
    const last = positionOf(words, (ends[at + wanted.length - 1] ?? 1) - 1);
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    });
  });
}

function positionOf({ nodes, offsets }: ReadWords, at: number): { node: Text; offset: number } {
  const behind = firstIndex(offsets.length, (index) => (offsets[index] ?? 0) > at);
  const from = Math.max(0, behind - 1);
  const node = nodes[from];
  if (!node) throw new Error('What was found stands nowhere.');
  return { node, offset: Math.min(at - (offsets[from] ?? 0), node.length - 1) };
}
