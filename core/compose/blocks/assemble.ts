import type { Block, Paragraph } from '@/core/article';
import type { Box, Draft, Sheet } from '@/core/compose/draft/draft';
import type { Gap } from '@/core/gap';
import { attachmentsOf, figuresBefore } from './attachments';
import { baseOf } from './block-base';
import { inlinesOf, type Piece } from './inlines';
import { longFormBlocks, type ParseMarkdown } from './long-form-blocks';
import { close, type Desk, emptyDesk, type Placed, put } from './open-blocks';
import { joinSequences } from './picture-sequences';
import { placeLine } from './place-line';

/** Makes blocks of the annotated lines, and sets each post's media, quotes and cards in place. */
export function assemble(draft: Draft, parseMarkdown: ParseMarkdown | undefined): Block[] {
  const desk = emptyDesk();
  let lastId = 'start';
  draft.parts.forEach((part, place) => {
    if (part.type === 'gap') {
      const id = part.id === undefined ? `${lastId}:gap` : `${part.id}:gap`;
      putAlone(desk, { type: 'gap', id, direction: 'ltr', gap: part });
      lastId = part.id ?? `${lastId}-`;
      return;
    }
    const next = draft.parts[place + 1];
    placeSheet(desk, part, next?.type === 'sheet' ? next : undefined, parseMarkdown);
    lastId = part.post.id;
  });
  close(desk);
  const blocks = wrapBoxes(joinSequences(desk.placed));
  const tags = tagsParagraph(desk.tags);
  return tags === undefined ? blocks : [...blocks, tags];
}

function putAlone(desk: Desk, block: Block): void {
  close(desk);
  put(desk, block, undefined);
}

function placeSheet(
  desk: Desk,
  sheet: Sheet,
  next: Sheet | undefined,
  parseMarkdown: ParseMarkdown | undefined,
): void {
  const { post } = sheet;
  if (sheet.missingBefore !== undefined) {
    const gap: Gap = { type: 'gap', count: sheet.missingBefore, reason: 'not-loaded' };
    putAlone(desk, { type: 'gap', id: `${post.id}:missing`, direction: 'ltr', gap });
  }
  if (sheet.isUpdate) {
    const at = post.createdAt;
    putAlone(desk, { type: 'update', id: `${post.id}:update`, direction: 'ltr', at });
  }
  if (post.longForm !== undefined) {
    close(desk);
    for (const block of longFormBlocks(sheet, parseMarkdown)) put(desk, block, sheet.box);
  }
  const attachments = attachmentsOf(sheet, (id) => desk.firstBlock.get(id));
  sheet.lines.forEach((line, place) => {
    for (const figure of figuresBefore(attachments, line)) putAlone(desk, figure);
    placeLine(desk, line, place === 0 ? sheet.join : undefined);
    if (line.role.type === 'card' && attachments.card !== undefined) {
      put(desk, attachments.card, line.box ?? sheet.box);
    }
  });
  if (post.isCutShort) markCutShort(desk, post.id);
  placeAfter(desk, sheet, attachments.after, next);
}

/** Nobody should take half a post for the whole of it. */
function markCutShort(desk: Desk, post: string): void {
  close(desk);
  const last = desk.placed.at(-1)?.block;
  if (last?.id.startsWith(`${post}:`)) last.isCutShort = true;
}

/** A list that goes on in the next post keeps the pictures between its items. */
function placeAfter(desk: Desk, sheet: Sheet, blocks: Block[], next: Sheet | undefined): void {
  if (blocks.length === 0) return;
  const following = next?.lines[0]?.role;
  if (desk.list !== undefined && following?.type === 'item' && following.list === desk.list.plan) {
    desk.list.item.children.push(...blocks);
    return;
  }
  close(desk);
  for (const block of blocks) put(desk, block, sheet.box);
}

function wrapBoxes(placed: Placed[]): Block[] {
  const blocks: Block[] = [];
  let open: { box: Box; children: Block[] } | undefined;
  for (const { block, box } of placed) {
    if (box === undefined) {
      open = undefined;
      blocks.push(block);
    } else if (open !== undefined && isSameBox(open.box, box)) {
      open.children.push(block);
    } else {
      open = { box, children: [block] };
      const { lang, direction } = block;
      const base = { id: `${block.id}-${box.type}`, direction, children: open.children };
      blocks.push({ type: box.type, ...base, ...(lang === undefined ? {} : { lang }) });
    }
  }
  return blocks;
}

/** Two posts that both ask for something ask together. */
function isSameBox(one: Box, other: Box): boolean {
  return one === other || (one.type === 'aside' && other.type === 'aside');
}

function tagsParagraph(tags: Piece[]): Paragraph | undefined {
  const first = tags[0];
  if (first === undefined) return undefined;
  const children = inlinesOf(tags);
  if (children.length === 0) return undefined;
  return {
    type: 'paragraph',
    ...baseOf(first.sheet, first.from, first.to),
    children,
    isTags: true,
  };
}
