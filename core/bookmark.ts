import type { Article, BlockId } from './article';

/** Where somebody reads: a block, and how far into it the line under the eyes is (1: at its end). */
export type Bookmark = { block: BlockId; into: number };

/**
 * The block that a bookmark is in now. Composed in another way the article has other blocks, but what
 * they were made of is the same: then it is the one that holds the bookmark's first character. Undefined
 * where its post is not there (yet).
 */
export function blockAt(
  { lead, body }: Pick<Article, 'lead' | 'body'>,
  { block }: Bookmark,
): BlockId | undefined {
  const ids = [...lead, ...body].map(({ id }) => id);
  if (ids.includes(block)) return block;
  const [post, offset] = partsOf(block);
  const ofPost = ids.filter((id) => partsOf(id)[0] === post);
  return ofPost.findLast((id) => partsOf(id)[1] <= offset) ?? ofPost[0];
}

/** `1:0-list` begins where `1:0` does; of a picture, `1:media`, no character is known. */
function partsOf(id: BlockId): [post: string, offset: number] {
  const [post = '', offset = ''] = id.split(':');
  return [post, Number.parseInt(offset, 10)];
}
