import type { Block, BlockId, List, ListItem, Paragraph } from '@/core/article';
import type { Box, CodePlan, ListPlan } from '@/core/compose/draft/draft';
import { baseOf, blockWith } from './block-base';
import { inlinesOf, type Piece } from './inlines';

/** Blocks put together so far, and those still open. */
export type OpenBlocks = {
  placed: Placed[];
  paragraph?: OpenParagraph | undefined;
  list?: { plan: ListPlan; list: List; item: ListItem } | undefined;
  quote?: { key: object; block: Extract<Block, { type: 'blockquote' }> } | undefined;
  code?: CodePlan | undefined;
  tags: Piece[];
  /** The first block of each post, to point back to. */
  firstBlock: Map<string, BlockId>;
  /** Whose block was put last; empty before the first. */
  lastPost: string;
};

/** Neighbours with the same box end up inside one. */
export type Placed = { block: Block; box: Box | undefined };

type OpenParagraph = {
  pieces: Piece[];
  box: Box | undefined;
  isTight: boolean;
  labelTo: number | undefined;
  /** Set once it is finished. */
  figures: Block[];
};

export function noOpenBlocks(): OpenBlocks {
  return { placed: [], tags: [], firstBlock: new Map(), lastPost: '' };
}

export function put(openBlocks: OpenBlocks, block: Block, box: Box | undefined): void {
  openBlocks.placed.push({ block, box });
  const { lastPost } = openBlocks;
  if (block.id.startsWith(lastPost) && block.id.charAt(lastPost.length) === ':') return;
  const post = block.id.slice(0, block.id.indexOf(':'));
  openBlocks.lastPost = post;
  if (!openBlocks.firstBlock.has(post)) openBlocks.firstBlock.set(post, block.id);
}

/** Finishes whatever is open, so that something else can stand here. */
export function close(openBlocks: OpenBlocks): void {
  closeParagraph(openBlocks);
  openBlocks.list = undefined;
  openBlocks.quote = undefined;
  openBlocks.code = undefined;
}

export function closeParagraph(openBlocks: OpenBlocks): void {
  const open = openBlocks.paragraph;
  openBlocks.paragraph = undefined;
  if (open === undefined) return;
  const paragraph = paragraphOf(open.pieces, open.labelTo);
  if (paragraph !== undefined) {
    if (open.isTight) paragraph.isTight = true;
    put(openBlocks, paragraph, open.box);
  }
  for (const figure of open.figures) put(openBlocks, figure, open.box);
}

/** `labelTo`: the first piece begins with a label, set bold. Undefined where nothing is left to read. */
export function paragraphOf(pieces: Piece[], labelTo?: number): Paragraph | undefined {
  const first = pieces[0];
  if (first === undefined) return undefined;
  const base = baseOf(first.postDraft, first.from, first.to);
  if (labelTo === undefined || labelTo <= first.from || labelTo > first.to) {
    const children = inlinesOf(pieces);
    return children.length === 0 ? undefined : blockWith('paragraph', base, children);
  }
  const { before: _, ...start } = first;
  const label = inlinesOf([{ ...start, to: labelTo }], true);
  const rest = inlinesOf([{ ...start, from: labelTo }, ...pieces.slice(1)]);
  return blockWith('paragraph', base, [{ type: 'strong', children: label }, ...rest]);
}
