import { showCount } from '@/platform/badge';
import type { Owner } from '@/platform/conversation-store';
import { type Sender, sendToTab, type TabPlace } from '@/platform/messages';
import { parsePostUrl } from '@/x/addresses/post-url';
import { autoOpen } from './auto-open';
import { sizeOfThread } from './snapshot';

/** Keeps the icon true: how many posts of this tab's thread are known; nothing where there is none. */
export async function updateBadge(
  { tab, isPrivate }: Pick<Sender, 'tab' | 'isPrivate'>,
  place: TabPlace | undefined,
): Promise<void> {
  const focal = parsePostUrl(place?.address)?.id;
  if (!focal || !place) return showCount(tab, undefined);
  const owner: Owner = { isPrivate, tab, ...(place.account && { account: place.account }) };
  const size = await sizeOfThread(focal, owner);
  await showCount(tab, size && size.posts > 1 ? size.posts : undefined);
  if (size) await autoOpen(tab, focal, size);
}

/** The reader came back to this tab. */
export async function updateBadgeOf(tab: number, isPrivate: boolean): Promise<void> {
  const place = await sendToTab(tab, { type: 'describe' });
  if (place) await updateBadge({ tab, isPrivate }, place);
}
