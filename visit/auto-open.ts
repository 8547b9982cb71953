import type { PostId } from '@/core/post';
import type { ThreadSize } from '@/platform/conversation-store';
import { openPopupOver, postInFront } from '@/platform/popup';
import { loadBehaviour } from '@/platform/settings';
import { claimAutoOpen, noteAutoOpen, noteDidNotOpen } from '@/platform/visits';
import { parsePostUrl } from '@/x/addresses/post-url';

export const settleMs = 600;
/** The thread that each tab is about to open; another one in the same tab takes its place. */
const settling = new Map<number, PostId>();

/**
 * Opens the reader automatically, where the reader chose so: over the tab in front, once per thread
 * and browser session. It shows what is there and asks X for nothing. Where the browser refuses a
 * popup, the number on the icon stays the only sign.
 */
export async function autoOpen(
  tab: number,
  focal: PostId,
  { posts, conversation }: ThreadSize,
): Promise<void> {
  const { opening, openingFrom } = await loadBehaviour();
  if (opening === 'off' || (opening === 'long' && posts < openingFrom)) return;
  if (settling.get(tab) === focal) return;
  settling.set(tab, focal);
  // Somebody only passing by is not stopped.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  if (settling.get(tab) !== focal) return;
  settling.delete(tab);
  const front = await postInFront(tab, (address) => parsePostUrl(address)?.id);
  if (front !== focal || !(await claimAutoOpen(conversation))) return;
  await noteAutoOpen(tab, Date.now());
  if (!(await openPopupOver(tab))) await noteDidNotOpen(tab, conversation);
}
