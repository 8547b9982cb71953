import type { Block, Paragraph, QuotedPost } from '@/core/article';
import { blocksOfQuoted } from '@/core/compose/blocks/attachments';
import { directionOfLanguage } from '@/core/compose/blocks/block-base';
import type { Draft } from '@/core/compose/draft/draft';
import { isGlance } from '@/core/compose/draft/is-small';
import { widthOf } from '@/core/compose/language/script';
import type { Gap } from '@/core/gap';
import type { Post } from '@/core/post';
import { wordsOf } from '@/core/walk-article';

/** What a lead may hold: about four lines. */
const widest = 300;

/**
 * What remains of the first post under its title is the lead, if it is short. Without a title a few
 * words are all lead, and of more the first paragraph is, if it is short.
 */
export function splitLead(
  blocks: Block[],
  draft: Draft,
  { hasTitle, isPlain }: { hasTitle: boolean; isPlain: boolean },
): { lead: Block[]; body: Block[] } {
  const count = isPlain ? 0 : leadLength(blocks, draft, hasTitle);
  return { lead: blocks.slice(0, count), body: blocks.slice(count) };
}

function leadLength(blocks: Block[], draft: Draft, hasTitle: boolean): number {
  const first = draft.parts[0];
  if (first?.type !== 'postDraft') return 0;
  if (!hasTitle && isGlance(draft)) {
    const end = blocks.findIndex((block) => !isLeading(block) && block.type !== 'figure');
    const together = end < 0 ? blocks : blocks.slice(0, end);
    return together.findLastIndex(isLeading) + 1;
  }
  let count = 0;
  let width = 0;
  for (const block of blocks) {
    if (!isLeading(block) || !block.id.startsWith(`${first.post.id}:`)) break;
    width += widthOf(wordsOf(block.children));
    if (width > widest) return 0;
    count++;
    if (!hasTitle) break;
  }
  // Nothing would follow it.
  return count < blocks.length ? count : 0;
}

function isLeading(block: Block): block is Paragraph {
  return block.type === 'paragraph' && !block.isTags;
}

/** Somebody else's post that the thread answers stands before it, as a quotation. */
export function contextBlock(context: Post | Gap): QuotedPost {
  if (context.type === 'gap') {
    const id = `${context.id ?? 'unknown'}:context`;
    const { url } = context;
    const base = { id, direction: 'ltr', ...(url && { url }) } as const;
    return { type: 'quotedPost', ...base, post: context, children: [] };
  }
  return {
    type: 'quotedPost',
    id: `${context.id}:context`,
    direction: directionOfLanguage(context.lang),
    post: context,
    url: context.url,
    children: blocksOfQuoted(context),
  };
}
