import type { Author, PostId } from '@/core/post';
import { profileUrl } from '@/x/addresses/make-urls';
import { mediaUrl } from '@/x/addresses/media-url';
import { parsePostPath, postLink } from '@/x/addresses/post-url';

/** The focal post's own date, or a reply's: the one time that links to a post. Quotes have no link. */
export function permalinkOf(
  cell: ParentNode,
): { id: PostId; handle: string; createdAt: number } | undefined {
  for (const time of cell.querySelectorAll(`${postLink} time[datetime]`)) {
    const address = parsePostPath(time.closest('a')?.getAttribute('href'));
    const createdAt = Date.parse(time.getAttribute('datetime') ?? '');
    if (!address?.handle || !Number.isFinite(createdAt)) continue;
    return { id: address.id, handle: address.handle, createdAt };
  }
  return undefined;
}

export function readAuthor(cell: ParentNode, handle: string): Author {
  const names = cell.querySelector('[data-testid="User-Name"]');
  const name = names?.querySelector('a')?.textContent?.trim();
  const picture = cell.querySelector('[data-testid="Tweet-User-Avatar"] img')?.getAttribute('src');
  const avatar = mediaUrl(picture);
  const url = profileUrl(handle);
  const isProtected = cell.querySelector('[data-testid="icon-lock"]') !== null;
  return {
    // The page does not show the account's number; the handle stands in for it until data does.
    id: `@${handle.toLowerCase()}`,
    handle,
    name: name || handle,
    ...(url && { url }),
    ...(avatar && { avatar }),
    ...(isProtected && { isProtected }),
  };
}
