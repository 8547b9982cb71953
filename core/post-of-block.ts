import type { BlockId } from './article';

/** A block's id is `post:offset` of its first character. */
export function postOfBlock(id: BlockId): string {
  const end = id.indexOf(':');
  return end === -1 ? id : id.slice(0, end);
}
