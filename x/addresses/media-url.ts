import { toWebUrl, type WebUrl } from '@/core/web-url';
import { mediaHosts } from './x-pages';

/**
 * An address of X's media hosts. Pictures and films are asked for without the reader's doing, so one
 * from anywhere else would tell a stranger who reads; it is no media.
 */
export function mediaUrl(address: unknown): WebUrl | undefined {
  if (typeof address !== 'string') return undefined;
  // A page names some thousand of them: a URL object is only made where the address is not plain.
  if (plainMediaAddress.test(address)) return address as WebUrl;
  const url = toWebUrl(address.replace(/^http:/, 'https:'));
  return url !== undefined && mediaAddress.test(url) ? url : undefined;
}

const plainMediaAddress =
  /^https:\/\/(?:pbs|video|abs|abs-0)\.twimg\.com\/(?:[\w-]+[\w./-]*)?(?:\?[\w=&-]*)?$/;
const mediaAddress = /^https:\/\/(?:pbs|video|abs|abs-0)\.twimg\.com\//;

export function isPhotoUrl(url: WebUrl): boolean {
  return url.startsWith(`${mediaHosts[0]}/`);
}
