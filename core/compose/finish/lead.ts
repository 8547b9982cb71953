import type { Block, QuotedPost } from '@/core/article';
import { blocksOfQuoted } from '@/core/compose/blocks/attachments';
import { directionOfLanguage } from '@/core/compose/blocks/block-base';
import type { Draft } from '@/core/compose/draft/draft';
import { widthOf } from '@/core/compose/language/script';
import type { Gap } from '@/core/gap';
import type { Post } from '@/core/post';
import { plainText } from './outline';

/** The first post's opening paragraphs are the lead; of a long one, the first paragraph alone. */
export function splitLead(
  blocks: Block[],
  draft: Draft,
  { hasTitle, isPlain }: { hasTitle: boolean; isPlain: boolean },
): { lead: Block[]; body: Block[] } {
  const first = draft.parts[0];
  const isLong = blocks.length > 3 && !isPlain;
  if (first?.type !== 'postDraft' || !(hasTitle || isLong)) return { lead: [], body: blocks };
  let count = 0;
  let width = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.isTags || !block.id.startsWith(`${first.post.id}:`))
      break;
    width += widthOf(plainText(block.children));
    if (count > 0 && width > 700) break;
    count++;
  }
  const isAll = count === blocks.length;
  const isOnePost = draft.postDrafts.length === 1;
  if (width > 700 || isOnePost) count = Math.min(count, 1);
  if (isAll && blocks.length < 2 && isOnePost) count = 0;
  return { lead: blocks.slice(0, count), body: blocks.slice(count) };
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
