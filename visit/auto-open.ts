import type { PostId } from '@/core/post';
import type { Behaviour } from '@/core/settings';
import { lastReadAt, type Owner, type ThreadSize } from '@/platform/conversation-store';
import { sendToTab } from '@/platform/messages';
import { isNotNow, openPopupOver, postInFront } from '@/platform/popup';
import { loadBehaviour } from '@/platform/settings';
import { claimAutoOpen, noteDidNotOpen } from '@/platform/visits';
import { parsePostUrl } from '@/x/addresses/post-url';

/** The thread that each tab is about to open; another one in the same tab takes its place. */
const settling = new Map<number, PostId>();

/**
 * Opens the reader automatically, where the reader chose so: over the tab in front, once nobody
 * scrolls or writes there, and once per thread and browser session, also one that was opened by a
 * click. It shows what is there and asks X for nothing. Where the browser refuses a popup, the number
 * on the icon stays the only sign.
 */
export async function autoOpen(
  tab: number,
  focal: PostId,
  owner: Owner,
  size: ThreadSize,
): Promise<void> {
  if (!isWanted(size, await loadBehaviour()) || settling.get(tab) === focal) return;
  settling.set(tab, focal);
  const isStill = await sendToTab(tab, { type: 'wait until still' });
  if (settling.get(tab) !== focal) return;
  settling.delete(tab);
  if (!isStill || (await isNotNow(Date.now())) || (await lastReadAt(focal, owner))) return;
  const front = await postInFront(tab, (address) => parsePostUrl(address)?.id);
  const { conversation } = size;
  if (front !== focal || !(await claimAutoOpen(conversation))) return;
  if (!(await openPopupOver(tab))) await noteDidNotOpen(conversation);
}

function isWanted(
  { posts, handle }: ThreadSize,
  { opening, openingFrom, neverOpens }: Behaviour,
): boolean {
  const isLong = posts >= (opening === 'long' ? openingFrom : 2);
  const isNever = neverOpens.some((each) => each.toLowerCase() === handle?.toLowerCase());
  return opening !== 'off' && isLong && !isNever;
}
