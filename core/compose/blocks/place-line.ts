import type { Block, Paragraph } from '@/core/article';
import type { Line, PostDraft, Role } from '@/core/compose/draft/draft';
import { afterSpaces } from './after-spaces';
import { baseOf, blockWith } from './block-base';
import { inlinesOf, sourceOf, textLeaf } from './inlines';
import { closeParagraph, type OpenBlocks, paragraphOf, put } from './open-blocks';
import { placeItem } from './place-item';

/**
 * Sets one line: into the paragraph, list or quotation that is open, or into a new block. `before` is
 * the line before it in its post.
 */
export function placeLine(
  openBlocks: OpenBlocks,
  line: Line,
  before: Line | undefined,
  join: PostDraft['join'],
): void {
  const { postDraft, role } = line;
  if (role.type === 'tags') {
    openBlocks.tags.push({ postDraft, from: line.from, to: line.to, before: 'space' });
    return;
  }
  if (role.type !== 'text') closeParagraph(openBlocks);
  if (role.type !== 'item' && role.type !== 'more of item') openBlocks.list = undefined;
  if (role.type !== 'quote') openBlocks.quote = undefined;
  if (role.type !== 'code') openBlocks.code = undefined;
  switch (role.type) {
    case 'text':
      placeText(openBlocks, line, join);
      break;
    case 'title':
    case 'card':
      break;
    case 'heading':
      put(openBlocks, headingOf(line, role), line.box ?? postDraft.box);
      break;
    case 'item':
      placeItem(openBlocks, line, role);
      break;
    case 'more of item':
      placeMore(openBlocks, line, before, join);
      break;
    case 'code':
      placeCode(openBlocks, line, role);
      break;
    case 'quote':
      placeQuote(openBlocks, line, before, role);
      break;
    default:
      role satisfies never;
  }
}

function placeText(openBlocks: OpenBlocks, line: Line, join: PostDraft['join']): void {
  const { postDraft, from, to, labelTo } = line;
  const box = line.box ?? postDraft.box;
  const open = openBlocks.paragraph;
  if (open !== undefined && open.box === box && (join !== undefined || !line.startsParagraph)) {
    open.pieces.push({ postDraft, from, to, before: join ?? 'break' });
    return;
  }
  closeParagraph(openBlocks);
  openBlocks.paragraph = {
    pieces: [{ postDraft, from, to }],
    box,
    isTight: line.isTight === true,
    labelTo,
    figures: [],
  };
}

function headingOf(line: Line, role: Extract<Role, { type: 'heading' }>): Block {
  const { postDraft, to } = line;
  const { depth, markerTo } = role;
  const base = baseOf(postDraft, markerTo ?? line.from, to);
  const from = markerTo === undefined ? line.from : afterSpaces(postDraft, markerTo, to);
  const children = inlinesOf([{ postDraft, from, to }], true);
  base.id = `${postDraft.post.id}:${postDraft.codePoints.fromUtf16(line.from)}`;
  if (markerTo === undefined) return { type: 'heading', ...base, depth, children };
  // What stood after the number was taken off by a later step: the number is the heading.
  if (children.length === 0) {
    const numeral = inlinesOf([{ postDraft, from: line.from, to: markerTo }], true);
    return { type: 'heading', ...base, depth, children: numeral };
  }
  const marker = textLeaf(postDraft, line.from, markerTo);
  return { type: 'heading', ...base, depth, marker, children };
}

function placeMore(
  openBlocks: OpenBlocks,
  line: Line,
  before: Line | undefined,
  join: PostDraft['join'],
): void {
  const { postDraft, from, to } = line;
  const item = openBlocks.list?.item;
  if (item === undefined) {
    placeText(openBlocks, line, undefined);
    return;
  }
  const last = item.children.at(-1);
  if (last?.type === 'paragraph' && (join !== undefined || !line.isAfterBlank)) {
    addLine(last, line, before, join);
    return;
  }
  const paragraph = paragraphOf([{ postDraft, from, to }]);
  if (paragraph !== undefined) item.children.push(paragraph);
}

function placeCode(
  openBlocks: OpenBlocks,
  line: Line,
  { block }: Extract<Role, { type: 'code' }>,
): void {
  if (openBlocks.code === block) return;
  openBlocks.code = block;
  const { postDraft } = line;
  const code: Block = {
    type: 'code',
    ...baseOf(postDraft, block.from, block.to),
    direction: 'ltr',
    value: postDraft.text.slice(block.from, block.to),
    source: sourceOf(postDraft, block.from, block.to),
  };
  if (block.codeLang !== undefined) code.codeLang = block.codeLang;
  put(openBlocks, code, line.box ?? postDraft.box);
}

/** Below the words that are there, after a break, or to the words of the post before. */
function addLine(
  { children }: Paragraph,
  { postDraft, from, to }: Line,
  before: Line | undefined,
  join: PostDraft['join'] | 'break' = 'break',
): void {
  const end = before?.to ?? from;
  const pieces = [
    { postDraft, from: end, to: end },
    { postDraft, from, to, before: join },
  ];
  children.push(...inlinesOf(pieces));
}

function placeQuote(
  openBlocks: OpenBlocks,
  line: Line,
  before: Line | undefined,
  role: Extract<Role, { type: 'quote' }>,
): void {
  const { postDraft, from, to } = line;
  if (openBlocks.quote?.key !== role.quote) {
    const base = baseOf(postDraft, from, to, 'quote');
    const block: NonNullable<OpenBlocks['quote']>['block'] = blockWith('blockquote', base, []);
    put(openBlocks, block, line.box ?? postDraft.box);
    openBlocks.quote = { key: role.quote, block };
  }
  const { block } = openBlocks.quote;
  if (role.isAttribution) {
    block.attribution = inlinesOf([{ postDraft, from, to }]);
    return;
  }
  const last = block.children.at(-1);
  if (last?.type === 'paragraph' && !line.isAfterBlank && !line.startsParagraph) {
    addLine(last, line, before);
    return;
  }
  const paragraph = paragraphOf([{ postDraft, from, to }]);
  if (paragraph !== undefined) block.children.push(paragraph);
}
