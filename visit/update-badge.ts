import { showCount } from '@/platform/badge';
import { ownerOf } from '@/platform/conversation-store';
import { type Sender, sendToTab, type TabDescription } from '@/platform/messages';
import { parsePostUrl } from '@/x/addresses/post-url';
import { autoOpen } from './auto-open';
import { sizeOfThread } from './snapshot';

/** One that began earlier and took longer does not have the last word: the reader has moved on. */
const latestLook = new Map<number, symbol>();

/** Begun as soon as something is heard of a tab, as what it says of itself may be old when it is used. */
export function beginLook(tab: number): symbol {
  const look = Symbol(tab);
  latestLook.set(tab, look);
  return look;
}

/** Keeps the icon true: how many posts of this tab's thread are known; nothing where there is none. */
export async function updateBadge(
  { tab, isPrivate }: Pick<Sender, 'tab' | 'isPrivate'>,
  description: TabDescription | undefined,
  look = beginLook(tab),
): Promise<void> {
  if (latestLook.get(tab) !== look) return;
  const focal = parsePostUrl(description?.address)?.id;
  if (!focal || !description) return showCount(tab, undefined);
  const owner = ownerOf(tab, isPrivate, description.account);
  const size = await sizeOfThread(focal, owner);
  if (latestLook.get(tab) !== look) return;
  latestLook.delete(tab);
  await showCount(tab, size && size.posts > 1 ? size.posts : undefined);
  if (size) await autoOpen(tab, focal, owner, size);
}

/** The reader came back to this tab. */
export async function updateBadgeOf(tab: number, isPrivate: boolean): Promise<void> {
  const look = beginLook(tab);
  const description = await sendToTab(tab, { type: 'describe' });
  if (description) await updateBadge({ tab, isPrivate }, description, look);
}
