import type { Block, List, ListItem, Text } from '@/core/article';
import type { Line, Sheet } from '@/core/compose/draft/draft';
import { isNewline, isSpace, lineOf, shadowOfLine } from '@/core/compose/draft/line';
import { ordinalAt } from '@/core/compose/language/ordinals';
import { labelEnd } from '@/core/compose/steps/set-labels';
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
  sheet: Sheet,
  parseMarkdown: ParseMarkdown | undefined,
  { withTitle }: { withTitle: boolean } = { withTitle: sheet.index > 0 },
): Block[] {
  const { longForm } = sheet.post;
  if (longForm === undefined) return [];
  const blocks: Block[] = [];
  if (withTitle) addHeading(blocks, sheet, longForm.title, 2, false);
  const depths = longForm.blocks.flatMap((block) => (block.type === 'heading' ? block.depth : []));
  const top = Math.min(...depths, 3);
  const isNumbered = hasNumberedHeadings(sheet, longForm.blocks);
  let index = 0;
  while (index < longForm.blocks.length) {
    const block = longForm.blocks[index];
    if (block === undefined) break;
    const run = runFrom(longForm.blocks, index);
    index += run.length;
    switch (block.type) {
      case 'heading':
        addHeading(blocks, sheet, block, block.depth > top ? 3 : 2, isNumbered);
        break;
      case 'listItem':
        addLists(blocks, sheet, run);
        break;
      case 'paragraph':
        addParagraph(blocks, sheet, block);
        break;
      case 'quote': {
        const first = rangeOf(sheet, block);
        const children: Block[] = [];
        for (const item of run) if ('from' in item) addParagraph(children, sheet, item);
        const base = baseOf(sheet, first.from, first.to, 'quote');
        if (children.length > 0) blocks.push({ type: 'blockquote', ...base, children });
        break;
      }
      case 'code':
        addCode(blocks, sheet, run, undefined);
        break;
      case 'latex':
        addCode(blocks, sheet, run, 'latex');
        break;
      case 'markdown':
        blocks.push(...markdownBlocks(sheet, rangeOf(sheet, block), parseMarkdown));
        break;
      case 'media': {
        const figure = figureOf(sheet.post, block.media, `block${index}`);
        const { from, to } = rangeOf(sheet, block);
        if (figure === undefined) addParagraph(blocks, sheet, block);
        else if (to > from) figure.caption = inlinesOf([{ sheet, from, to }]);
        if (figure !== undefined) blocks.push(figure);
        break;
      }
      case 'post': {
        const known = sheet.post.quote?.id === block.id ? sheet.post.quote : { id: block.id };
        blocks.push(quotedPostOf(sheet.post, known, () => undefined));
        break;
      }
      case 'divider':
        blocks.push({
          type: 'thematicBreak',
          id: `${sheet.post.id}:rule${index}`,
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
export function rangeOf(sheet: Sheet, range: Range): Range {
  let from = sheet.codePoints.toUtf16(range.from);
  let to = sheet.codePoints.toUtf16(range.to);
  while (from < to && isSpace(sheet.text.charCodeAt(from))) from++;
  while (to > from && isSpace(sheet.text.charCodeAt(to - 1))) to--;
  return { from, to };
}

function addParagraph(blocks: Block[], sheet: Sheet, range: Range): void {
  const { from, to } = rangeOf(sheet, range);
  const pieces: Piece[] = [];
  for (let start = from, at = from; at <= to; at++) {
    if (at < to && !isNewline(sheet.text.charCodeAt(at))) continue;
    const line = lineOf(sheet, start, at, false);
    if (line !== undefined) {
      pieces.push({ sheet, from: line.from, to: line.to, before: 'break' });
    }
    start = at + 1;
  }
  const paragraph = paragraphOf(pieces);
  if (paragraph !== undefined) blocks.push(paragraph);
}

function hasNumberedHeadings(sheet: Sheet, blocks: LongFormBlock[]): boolean {
  const numbered = blocks.filter((block) => {
    if (block.type !== 'heading') return false;
    const line = lineIn(sheet, block);
    return line !== undefined && ordinalAt(shadowOfLine(line).text) !== undefined;
  });
  return numbered.length > 1;
}

function lineIn(sheet: Sheet, range: Range): Line | undefined {
  const { from, to } = rangeOf(sheet, range);
  return lineOf(sheet, from, to, true);
}

function addHeading(
  blocks: Block[],
  sheet: Sheet,
  range: Range,
  depth: 2 | 3,
  isNumbered: boolean,
): void {
  const line = lineIn(sheet, range);
  if (line === undefined) return;
  const { text, at } = shadowOfLine(line);
  const ordinal = isNumbered ? ordinalAt(text) : undefined;
  let { from } = line;
  let marker: Text | undefined;
  if (ordinal !== undefined && text.slice(ordinal.length).trim() !== '') {
    marker = textLeaf(sheet, from, at(ordinal.length));
    from = at(ordinal.length);
    while (isSpace(sheet.text.charCodeAt(from))) from++;
  }
  const base = { ...baseOf(sheet, from, line.to), id: baseOf(sheet, line.from, line.to).id };
  const children = inlinesOf([{ sheet, from, to: line.to }], true);
  blocks.push({ type: 'heading', ...base, depth, ...(marker && { marker }), children });
}

function addLists(blocks: Block[], sheet: Sheet, run: LongFormBlock[]): void {
  const lines = run.map((block) => (block.type === 'listItem' ? lineIn(sheet, block) : undefined));
  const labels = lines.map((line) => (line === undefined ? undefined : labelEnd(line)));
  const areLabelled = labels.filter((label) => label !== undefined).length > 1;
  const open: { list: List; depth: number }[] = [];
  run.forEach((block, index) => {
    const line = lines[index];
    if (block.type !== 'listItem' || line === undefined) return;
    const { from, to } = line;
    const label = areLabelled ? labels[index] : undefined;
    const paragraph = paragraphOf([{ sheet, from, to }], label);
    const item: ListItem = {
      type: 'listItem',
      ...baseOf(sheet, from, to, 'item'),
      children: paragraph === undefined ? [] : [paragraph],
    };
    while ((open.at(-1)?.depth ?? -1) > block.depth) open.pop();
    const top = open.at(-1);
    if (top !== undefined && top.depth === block.depth && top.list.ordered === block.isOrdered) {
      top.list.children.push(item);
      return;
    }
    if (top !== undefined && top.depth === block.depth) open.pop();
    const base = baseOf(sheet, from, to, 'list');
    const list: List = { type: 'list', ...base, ordered: block.isOrdered, children: [item] };
    if (block.isOrdered) list.start = 1;
    const parent = open.at(-1)?.list.children.at(-1);
    (parent?.children ?? blocks).push(list);
    open.push({ list, depth: block.depth });
  });
}

function addCode(
  blocks: Block[],
  sheet: Sheet,
  run: LongFormBlock[],
  codeLang: string | undefined,
): void {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || !('from' in first) || !('to' in last)) return;
  const from = sheet.codePoints.toUtf16(first.from);
  const to = sheet.codePoints.toUtf16(last.to);
  const value = sheet.text.slice(from, to);
  if (value.trim() === '') return;
  const base = { ...baseOf(sheet, from, to), direction: 'ltr' as const };
  const source = sourceOf(sheet, from, to);
  blocks.push({ type: 'code', ...base, value, source, ...(codeLang && { codeLang }) });
}
