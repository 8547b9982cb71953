import { toWebUrl, type WebUrl } from '@/core/web-url';

/**
 * Same as `toWebUrl`, without the cost of a URL object where the address is plainly one of X's media
 * hosts' (a page names some thousand of them).
 */
export function mediaUrl(address: unknown): WebUrl | undefined {
  if (typeof address !== 'string') return undefined;
  return plainMediaAddress.test(address) ? (address as WebUrl) : toWebUrl(address);
}

const plainMediaAddress =
  /^https:\/\/(?:pbs|video|abs|abs-0)\.twimg\.com\/(?:[\w-]+[\w./-]*)?(?:\?[\w=&-]*)?$/;
