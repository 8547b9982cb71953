import type { Block, List, ListItem } from '@/core/article';
import type { Line, Role, Sheet } from '@/core/compose/draft/draft';
import { isSpace } from '@/core/compose/draft/line';
import { baseOf } from './block-base';
import { inlinesOf, sourceOf, textLeaf } from './inlines';
import { closeParagraph, type Desk, paragraphOf, put } from './open-blocks';

/** Sets one line: into the paragraph, list or quotation that is open, or into a new block. */
export function placeLine(desk: Desk, line: Line, join: Sheet['join']): void {
  const { sheet, role } = line;
  if (role.type !== 'text') closeParagraph(desk);
  if (role.type !== 'item' && role.type !== 'more of item') desk.list = undefined;
  if (role.type !== 'quote') desk.quote = undefined;
  if (role.type !== 'code') desk.code = undefined;
  switch (role.type) {
    case 'text':
      placeText(desk, line, join);
      break;
    case 'title':
    case 'card':
      break;
    case 'heading':
      put(desk, headingOf(line, role), line.box ?? sheet.box);
      break;
    case 'item':
      placeItem(desk, line, role);
      break;
    case 'more of item':
      placeMore(desk, line);
      break;
    case 'code':
      placeCode(desk, line, role);
      break;
    case 'quote':
      placeQuote(desk, line, role);
      break;
    case 'tags':
      desk.tags.push({ sheet, from: line.from, to: line.to, before: 'space' });
      return;
    default:
      role satisfies never;
  }
}

function placeText(desk: Desk, line: Line, join: Sheet['join']): void {
  const { sheet, from, to, labelTo } = line;
  const box = line.box ?? sheet.box;
  const open = desk.paragraph;
  if (open !== undefined && open.box === box && (join !== undefined || !line.startsParagraph)) {
    open.pieces.push({ sheet, from, to, before: join ?? 'break' });
    return;
  }
  closeParagraph(desk);
  desk.paragraph = { pieces: [{ sheet, from, to }], box, isTight: line.isTight === true, labelTo };
}

function headingOf(line: Line, role: Extract<Role, { type: 'heading' }>): Block {
  const { sheet, to } = line;
  const { depth, markerTo } = role;
  const base = baseOf(sheet, markerTo ?? line.from, to);
  const from = markerTo === undefined ? line.from : afterSpaces(sheet, markerTo, to);
  const children = inlinesOf([{ sheet, from, to }], true);
  base.id = `${sheet.post.id}:${sheet.codePoints.fromUtf16(line.from)}`;
  if (markerTo === undefined) return { type: 'heading', ...base, depth, children };
  const marker = textLeaf(sheet, line.from, markerTo);
  return { type: 'heading', ...base, depth, marker, children };
}

function placeItem(desk: Desk, line: Line, role: Extract<Role, { type: 'item' }>): void {
  const { sheet, to } = line;
  const from = role.signTo === undefined ? line.from : afterSpaces(sheet, role.signTo, to);
  const paragraph = paragraphOf([{ sheet, from, to }], line.labelTo);
  const item: ListItem = {
    type: 'listItem',
    ...baseOf(sheet, from, to, 'item'),
    children: paragraph === undefined ? [] : [paragraph],
  };
  if (role.signTo !== undefined) item.sign = textLeaf(sheet, line.from, role.signTo);
  const open = desk.list;
  if (open === undefined || open.plan !== role.list) {
    const list: List = {
      type: 'list',
      ...baseOf(sheet, from, to, 'list'),
      ordered: role.list.ordered,
      children: [item],
    };
    if (role.list.start !== undefined) list.start = role.list.start;
    put(desk, list, line.box ?? sheet.box);
    desk.list = { plan: role.list, list, item };
  } else if (role.depth > 0) {
    const base = baseOf(sheet, from, to, 'list');
    nest(open.item, item, role.depth, { type: 'list', ...base, ordered: false, children: [item] });
  } else {
    open.list.children.push(item);
    open.item = item;
  }
}

/** `depth` levels under `parent`, or under its last item as far as there is one. */
function nest(parent: ListItem, item: ListItem, depth: number, list: List): void {
  const inner = parent.children.at(-1);
  if (inner?.type !== 'list') {
    parent.children.push(list);
    return;
  }
  const last = inner.children.at(-1);
  if (depth > 1 && last !== undefined) nest(last, item, depth - 1, list);
  else inner.children.push(item);
}

function placeMore(desk: Desk, line: Line): void {
  const { sheet, from, to } = line;
  const item = desk.list?.item;
  if (item === undefined) {
    placeText(desk, line, undefined);
    return;
  }
  const last = item.children.at(-1);
  if (last?.type === 'paragraph' && !line.isAfterBlank) {
    const before = sheet.lines[sheet.lines.indexOf(line) - 1];
    const source = sourceOf(sheet, before?.to ?? from, from);
    last.children.push({ type: 'break', source }, ...inlinesOf([{ sheet, from, to }]));
    return;
  }
  const paragraph = paragraphOf([{ sheet, from, to }]);
  if (paragraph !== undefined) item.children.push(paragraph);
}

function placeCode(desk: Desk, line: Line, { block }: Extract<Role, { type: 'code' }>): void {
  if (desk.code === block) return;
  desk.code = block;
  const { sheet } = line;
  const code: Block = {
    type: 'code',
    ...baseOf(sheet, block.from, block.to),
    direction: 'ltr',
    value: sheet.text.slice(block.from, block.to),
    source: sourceOf(sheet, block.from, block.to),
  };
  if (block.codeLang !== undefined) code.codeLang = block.codeLang;
  put(desk, code, line.box ?? sheet.box);
}

function placeQuote(desk: Desk, line: Line, role: Extract<Role, { type: 'quote' }>): void {
  const { sheet, from, to } = line;
  if (desk.quote?.key !== role.quote) {
    const base = baseOf(sheet, from, to, 'quote');
    const block: NonNullable<Desk['quote']>['block'] = {
      type: 'blockquote',
      ...base,
      children: [],
    };
    put(desk, block, line.box ?? sheet.box);
    desk.quote = { key: role.quote, block };
  }
  const { block } = desk.quote;
  if (role.isAttribution) {
    block.attribution = inlinesOf([{ sheet, from, to }]);
    return;
  }
  const last = block.children.at(-1);
  if (last?.type === 'paragraph' && !line.isAfterBlank && !line.startsParagraph) {
    const before = sheet.lines[sheet.lines.indexOf(line) - 1];
    const source = sourceOf(sheet, before?.to ?? from, from);
    last.children.push({ type: 'break', source }, ...inlinesOf([{ sheet, from, to }]));
    return;
  }
  const paragraph = paragraphOf([{ sheet, from, to }]);
  if (paragraph !== undefined) block.children.push(paragraph);
}

function afterSpaces(sheet: Sheet, from: number, to: number): number {
  let at = from;
  while (at < to && (isSpace(sheet.text.charCodeAt(at)) || isVariation(sheet.text, at))) at++;
  return at;
}

/** Half of an emoji whose other half the marker took. */
function isVariation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xfe0f || code === 0xfe0e;
}
