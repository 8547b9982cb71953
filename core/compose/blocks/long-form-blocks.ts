import type { Block, List, ListItem, Text } from '@/core/article';
import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf, isNewline, isSpace, labelEndOf, lineOf } from '@/core/compose/draft/line';
import { ordinalAt } from '@/core/compose/language/ordinals';
import type { LongFormBlock } from '@/core/long-form';
import type { Range } from '@/core/post';
import { figureOf, quotedPostOf } from './attachments';
import { baseOf } from './block-base';
import { inlinesOf, type Piece, sourceOf, textLeaf } from './inlines';
import { markdownBlocks, type ParseMarkdown } from './markdown-blocks';
import { paragraphOf } from './open-blocks';

export type { ParseMarkdown };

/** X's own long-form article: its blocks are what its author set, so nothing is inferred but labels. */
export function longFormBlocks(
  postDraft: PostDraft,
  parseMarkdown: ParseMarkdown | undefined,
  { withTitle }: { withTitle: boolean } = { withTitle: postDraft.index > 0 },
): Block[] {
  const { longForm } = postDraft.post;
  if (longForm === undefined) return [];
  const blocks: Block[] = [];
  if (withTitle) addHeading(blocks, postDraft, longForm.title, 2, false);
  const top = longForm.blocks.reduce(
    (least, block) => (block.type === 'heading' ? Math.min(least, block.depth) : least),
    3,
  );
  const isNumbered = hasNumberedHeadings(postDraft, longForm.blocks);
  let index = 0;
  while (index < longForm.blocks.length) {
    const block = longForm.blocks[index];
    if (block === undefined) break;
    const run = runFrom(longForm.blocks, index);
    index += run.length;
    switch (block.type) {
      case 'heading':
        addHeading(blocks, postDraft, block, block.depth > top ? 3 : 2, isNumbered);
        break;
      case 'listItem':
        addLists(blocks, postDraft, run);
        break;
      case 'paragraph':
        addParagraph(blocks, postDraft, block);
        break;
      case 'quote': {
        const first = rangeOf(postDraft, block);
        const children: Block[] = [];
        for (const item of run) if ('from' in item) addParagraph(children, postDraft, item);
        const base = baseOf(postDraft, first.from, first.to, 'quote');
        if (children.length > 0) blocks.push({ type: 'blockquote', ...base, children });
        break;
      }
      case 'code':
        addCode(blocks, postDraft, run, undefined);
        break;
      case 'latex':
        addCode(blocks, postDraft, run, 'latex');
        break;
      case 'markdown':
        blocks.push(...markdownBlocks(postDraft, rangeOf(postDraft, block), parseMarkdown));
        break;
      case 'media': {
        const figure = figureOf(postDraft.post, block.media, `block${index}`);
        const { from, to } = rangeOf(postDraft, block);
        if (figure === undefined) addParagraph(blocks, postDraft, block);
        else if (to > from) figure.caption = inlinesOf([{ postDraft, from, to }]);
        if (figure !== undefined) blocks.push(figure);
        break;
      }
      case 'post': {
        const { quote } = postDraft.post;
        const embedded = quote?.id === block.id ? quote : { id: block.id, url: block.url };
        blocks.push(quotedPostOf(postDraft.post, embedded, () => undefined));
        break;
      }
      case 'divider':
        blocks.push({
          type: 'thematicBreak',
          id: `${postDraft.post.id}:rule${index}`,
          direction: 'ltr',
        });
        break;
      default:
        return block satisfies never;
    }
  }
  return blocks;
}

/** Neighbours that are one block for the reader: items of a list, lines of code, a quotation. */
function runFrom(blocks: LongFormBlock[], start: number): LongFormBlock[] {
  const type = blocks[start]?.type;
  const joins = type === 'listItem' || type === 'quote' || type === 'code';
  let end = start + 1;
  while (joins && blocks[end]?.type === type) end++;
  return blocks.slice(start, end);
}

/** In UTF-16, without the spaces at its ends. */
export function rangeOf(postDraft: PostDraft, range: Range): Range {
  let from = postDraft.codePoints.toUtf16(range.from);
  let to = postDraft.codePoints.toUtf16(range.to);
  while (from < to && isSpace(postDraft.text.charCodeAt(from))) from++;
  while (to > from && isSpace(postDraft.text.charCodeAt(to - 1))) to--;
  return { from, to };
}

function addParagraph(blocks: Block[], postDraft: PostDraft, range: Range): void {
  const { from, to } = rangeOf(postDraft, range);
  const pieces: Piece[] = [];
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !isNewline(postDraft.text.charCodeAt(at))) continue;
    const line = lineOf(postDraft, start, at, false);
    if (line !== undefined) {
      pieces.push({ postDraft, from: line.from, to: line.to, before: 'break' });
    }
    start = at + 1;
  }
  const paragraph = paragraphOf(pieces);
  if (paragraph !== undefined) blocks.push(paragraph);
}

function hasNumberedHeadings(postDraft: PostDraft, blocks: LongFormBlock[]): boolean {
  const numbered = blocks.filter((block) => {
    if (block.type !== 'heading') return false;
    const line = lineIn(postDraft, block);
    return line !== undefined && ordinalAt(foldedTextOf(line).text) !== undefined;
  });
  return numbered.length > 1;
}

function lineIn(postDraft: PostDraft, range: Range): Line | undefined {
  const { from, to } = rangeOf(postDraft, range);
  return lineOf(postDraft, from, to, true);
}

function addHeading(
  blocks: Block[],
  postDraft: PostDraft,
  range: Range,
  depth: 2 | 3,
  isNumbered: boolean,
): void {
  const line = lineIn(postDraft, range);
  if (line === undefined) return;
  const { text, at } = foldedTextOf(line);
  const ordinal = isNumbered ? ordinalAt(text) : undefined;
  let { from } = line;
  let marker: Text | undefined;
  if (ordinal !== undefined && text.slice(ordinal.length).trim() !== '') {
    marker = textLeaf(postDraft, from, at(ordinal.length));
    from = at(ordinal.length);
    while (isSpace(postDraft.text.charCodeAt(from))) from++;
  }
  const base = {
    ...baseOf(postDraft, from, line.to),
    id: baseOf(postDraft, line.from, line.to).id,
  };
  const children = inlinesOf([{ postDraft, from, to: line.to }], true);
  blocks.push({ type: 'heading', ...base, depth, ...(marker && { marker }), children });
}

function addLists(blocks: Block[], postDraft: PostDraft, run: LongFormBlock[]): void {
  const lines = run.map((block) =>
    block.type === 'listItem' ? lineIn(postDraft, block) : undefined,
  );
  const labels = lines.map((line) => (line === undefined ? undefined : labelEndOf(line)));
  const areLabelled = labels.filter((label) => label !== undefined).length > 1;
  const open: { list: List; depth: number }[] = [];
  run.forEach((block, index) => {
    const line = lines[index];
    if (block.type !== 'listItem' || line === undefined) return;
    const { from, to } = line;
    const label = areLabelled ? labels[index] : undefined;
    const paragraph = paragraphOf([{ postDraft, from, to }], label);
    const item: ListItem = {
      type: 'listItem',
      ...baseOf(postDraft, from, to, 'item'),
      children: paragraph === undefined ? [] : [paragraph],
    };
    while ((open.at(-1)?.depth ?? -1) > block.depth) open.pop();
    const top = open.at(-1);
    if (top !== undefined && top.depth === block.depth && top.list.ordered === block.isOrdered) {
      top.list.children.push(item);
      return;
    }
    if (top !== undefined && top.depth === block.depth) open.pop();
    const base = baseOf(postDraft, from, to, 'list');
    const list: List = { type: 'list', ...base, ordered: block.isOrdered, children: [item] };
    if (block.isOrdered) list.start = 1;
    const parent = open.at(-1)?.list.children.at(-1);
    (parent?.children ?? blocks).push(list);
    open.push({ list, depth: block.depth });
  });
}

function addCode(
  blocks: Block[],
  postDraft: PostDraft,
  run: LongFormBlock[],
  codeLang: string | undefined,
): void {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || !('from' in first) || !('to' in last)) return;
  const from = postDraft.codePoints.toUtf16(first.from);
  const to = postDraft.codePoints.toUtf16(last.to);
  const value = postDraft.text.slice(from, to);
  if (value.trim() === '') return;
  const base = { ...baseOf(postDraft, from, to), direction: 'ltr' as const };
  const source = sourceOf(postDraft, from, to);
  blocks.push({ type: 'code', ...base, value, source, ...(codeLang && { codeLang }) });
}
