import type { Article, Block, Code } from './article';
import type { Inline, Source } from './inline';

type Walk = {
  /** A block, before what stands in it. */
  block?(block: Block): void;
  /** Words that stand together: a paragraph's, a cell's, a caption's, a line of code. */
  words?(words: (Inline | Code)[]): void;
};

/** A block of a new kind is either named here or has its words walked through. */
type Wordless =
  | 'thematicBreak'
  | 'linkCard'
  | 'poll'
  | 'gap'
  | 'grok'
  | 'labels'
  | 'note'
  | 'update'
  | 'readerNote';

/**
 * Through all that stands in these blocks, in reading order. What is in a `closed` one is left out:
 * a quoted post says another's words.
 */
export function walkBlocks(
  blocks: Block[],
  walk: Walk,
  closed: Block['type'][] = ['quotedPost'],
): void {
  for (const block of blocks) {
    walk.block?.(block);
    if (!closed.includes(block.type)) walkInto(block, walk, closed);
  }
}

function walkInto(block: Block, walk: Walk, closed: Block['type'][]): void {
  switch (block.type) {
    case 'heading':
      if (block.marker) walk.words?.([block.marker]);
      walk.words?.(block.children);
      break;
    case 'paragraph':
      walk.words?.(block.children);
      break;
    case 'code':
      walk.words?.([block]);
      break;
    case 'list':
      for (const { sign, children } of block.children) {
        if (sign) walk.words?.([sign]);
        walkBlocks(children, walk, closed);
      }
      break;
    case 'table':
      for (const row of block.children) {
        for (const cell of row.children) walk.words?.(cell.children);
      }
      break;
    case 'blockquote':
      walkBlocks(block.children, walk, closed);
      walk.words?.(block.attribution ?? []);
      break;
    case 'figure':
      walk.words?.(block.caption ?? []);
      break;
    case 'aside':
    case 'summary':
    case 'footnotes':
    case 'quotedPost':
      walkBlocks(block.children, walk, closed);
      break;
    default:
      block.type satisfies Wordless;
  }
}

/** Where each leaf of the author's words comes from, in reading order. */
export function sourcesOf({ title, lead, body }: Pick<Article, 'title' | 'lead' | 'body'>) {
  const sources: Source[] = [];
  const words = (inlines: (Inline | Code)[]) => {
    for (const inline of inlines) {
      if (inline.source !== undefined) sources.push(inline.source);
      else words(inline.children);
    }
  };
  if (title !== undefined) words(title.children);
  walkBlocks(lead, { words });
  walkBlocks(body, { words });
  return sources;
}

/** As they are read, without their marks. */
export function wordsOf(inlines: (Inline | Code)[], lineBreak = '\n'): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'break') text += lineBreak;
    else text += 'children' in inline ? wordsOf(inline.children, lineBreak) : inline.value;
  }
  return text;
}
