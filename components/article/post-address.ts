import { type PostId, toPostId } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';

/** Where a post stands on X; X itself finds the author where `handle` is not known. */
export function postAddress(id: PostId | string, handle = ''): WebUrl | undefined {
  if (toPostId(id) === undefined) return undefined;
  const user = /^\w{1,20}$/.test(handle) ? handle : 'i';
  return toWebUrl(`https://x.com/${user}/status/${id}`);
}

export function profileAddress(handle: string): WebUrl | undefined {
  return /^\w{1,20}$/.test(handle) ? toWebUrl(`https://x.com/${handle}`) : undefined;
}

export function tagAddress(tag: string): WebUrl | undefined {
  return toWebUrl(`https://x.com/hashtag/${encodeURIComponent(tag.toWellFormed())}`);
}

export function symbolAddress(symbol: string): WebUrl | undefined {
  return toWebUrl(`https://x.com/search?q=${encodeURIComponent(`$${symbol}`.toWellFormed())}`);
}
