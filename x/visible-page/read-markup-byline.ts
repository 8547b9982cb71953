import { type Author, type PostId, toPostId } from '@/core/post';
import { mediaUrl } from '@/x/addresses/media-url';

/** The focal post's own date, or a reply's: the one time that links to a post. Quotes have no link. */
export function permalinkOf(
  cell: ParentNode,
): { id: PostId; handle: string; createdAt: number } | undefined {
  for (const time of cell.querySelectorAll('a[href*="/status/"] time[datetime]')) {
    const address = time.closest('a')?.getAttribute('href') ?? '';
    const match =
      /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})\/status\/(\d{1,20})(?:[/?#]|$)/.exec(address);
    const id = toPostId(match?.[2]);
    const createdAt = Date.parse(time.getAttribute('datetime') ?? '');
    if (id && match?.[1] && Number.isFinite(createdAt)) return { id, handle: match[1], createdAt };
  }
  return undefined;
}

export function readAuthor(cell: ParentNode, handle: string): Author {
  const names = cell.querySelector('[data-testid="User-Name"]');
  const name = names?.querySelector('a')?.textContent?.trim();
  const picture = cell.querySelector('[data-testid="Tweet-User-Avatar"] img')?.getAttribute('src');
  const avatar = mediaUrl(picture);
  return {
    // The page does not show the account's number; the handle stands in for it until data does.
    id: `@${handle.toLowerCase()}`,
    handle,
    name: name || handle,
    ...(avatar && { avatar }),
    isProtected: cell.querySelector('[data-testid="icon-lock"]') !== null,
  };
}
