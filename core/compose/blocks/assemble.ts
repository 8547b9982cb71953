import type { Block, Paragraph } from '@/core/article';
import type { Box, Draft, PostDraft } from '@/core/compose/draft/draft';
import type { Gap } from '@/core/gap';
import type { Post } from '@/core/post';
import { attachmentsOf } from './attachments';
import { baseOf, blockWith } from './block-base';
import { inlinesOf, type Piece } from './inlines';
import { settleDirection } from './list-direction';
import { longFormBlocks, type ReadMarkdown } from './long-form-blocks';
import { close, noOpenBlocks, type OpenBlocks, type Placed, put } from './open-blocks';
import { joinSequences } from './picture-sequences';
import { placeLine } from './place-line';

/**
 * Makes blocks of the annotated lines, and sets each post's media, quotes and cards in place; with a
 * rest after each post.
 */
export function* assemble(
  draft: Draft,
  readMarkdown: ReadMarkdown | undefined,
): Generator<undefined, Block[]> {
  const openBlocks = noOpenBlocks();
  let lastId = 'start';
  for (const [index, part] of draft.parts.entries()) {
    if (part.type === 'gap') {
      const id = part.id === undefined ? `${lastId}:gap` : `${part.id}:gap`;
      putAlone(openBlocks, { type: 'gap', id, direction: 'ltr', gap: part });
      lastId = part.id ?? `${lastId}-`;
      continue;
    }
    const next = draft.parts[index + 1];
    placePostDraft(openBlocks, part, next?.type === 'postDraft' ? next : undefined, readMarkdown);
    lastId = part.post.id;
    yield;
  }
  close(openBlocks);
  for (const { block } of openBlocks.placed) if (block.type === 'list') settleDirection(block);
  const blocks = wrapBoxes(joinSequences(openBlocks.placed));
  const tags = tagsParagraph(openBlocks.tags);
  return tags === undefined ? blocks : [...blocks, tags];
}

function putAlone(openBlocks: OpenBlocks, block: Block): void {
  close(openBlocks);
  put(openBlocks, block, undefined);
}

function placePostDraft(
  openBlocks: OpenBlocks,
  postDraft: PostDraft,
  next: PostDraft | undefined,
  readMarkdown: ReadMarkdown | undefined,
): void {
  const { post } = postDraft;
  if (postDraft.missingBefore !== undefined) {
    const gap: Gap = { type: 'gap', count: postDraft.missingBefore, reason: 'not-loaded' };
    putAlone(openBlocks, { type: 'gap', id: `${post.id}:missing`, direction: 'ltr', gap });
  }
  if (postDraft.isUpdate) {
    const at = post.createdAt;
    putAlone(openBlocks, { type: 'update', id: `${post.id}:update`, direction: 'ltr', at });
  }
  if (post.longForm !== undefined) {
    close(openBlocks);
    for (const block of longFormBlocks(postDraft, readMarkdown))
      put(openBlocks, block, postDraft.box);
  }
  const attachments = attachmentsOf(postDraft, (id) => openBlocks.firstBlock.get(id));
  postDraft.lines.forEach((line, index) => {
    const figures = attachments.before.get(line);
    if (figures !== undefined) for (const figure of figures) putAlone(openBlocks, figure);
    placeLine(
      openBlocks,
      line,
      postDraft.lines[index - 1],
      index === 0 ? postDraft.join : undefined,
    );
    if (line.role.type === 'card' && attachments.card !== undefined) {
      for (const block of attachments.card) put(openBlocks, block, line.box ?? postDraft.box);
    }
  });
  if (post.isCutShort) markCutShort(openBlocks, post);
  placeAfter(openBlocks, postDraft, attachments.after, next);
}

/** Nobody should take half a post for the whole of it. */
function markCutShort(openBlocks: OpenBlocks, { id, url, isCutShort }: Post): void {
  close(openBlocks);
  const last = openBlocks.placed.at(-1)?.block;
  if (!last?.id.startsWith(`${id}:`)) return;
  last.restAt = url;
  if (isCutShort === 'for subscribers') last.isForSubscribers = true;
}

/** Pictures wait for the end of a sentence that goes on. A list of posts, and one that goes on in the next post, keeps the pictures between its items. */
function placeAfter(
  openBlocks: OpenBlocks,
  postDraft: PostDraft,
  blocks: Block[],
  next: PostDraft | undefined,
): void {
  if (blocks.length === 0) return;
  const following = next?.lines[0]?.role;
  if (
    openBlocks.list !== undefined &&
    (openBlocks.list.plan.holdsPosts ||
      (following?.type === 'item' && following.list === openBlocks.list.plan))
  ) {
    openBlocks.list.item.children.push(...blocks);
    return;
  }
  if (next?.join !== undefined && openBlocks.paragraph !== undefined) {
    openBlocks.paragraph.figures.push(...blocks);
    return;
  }
  close(openBlocks);
  for (const block of blocks) put(openBlocks, block, postDraft.box);
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
  const base = baseOf(first.postDraft, first.from, first.to);
  return { ...blockWith('paragraph', base, children), isTags: true };
}
