import { buildThread } from '@/core/thread/build-thread';
import { postsOf } from '@/core/thread/thread';
import { showCount } from '@/platform/badge';
import { findPages, type Owner } from '@/platform/conversation-store';
import { type Sender, sendToTab, type TabPlace } from '@/platform/messages';
import { parsePostUrl } from '@/x/addresses/post-url';
import { openByItself } from './auto-open';

/** Keeps the icon true: how many posts of this tab's thread are known; nothing where there is none. */
export async function lookAtTab(
  { tab, isPrivate }: Pick<Sender, 'tab' | 'isPrivate'>,
  place: TabPlace | undefined,
): Promise<void> {
  const focal = parsePostUrl(place?.address)?.id;
  if (!focal || !place) return showCount(tab, undefined);
  const owner: Owner = { isPrivate, tab, ...(place.account && { account: place.account }) };
  const pages = await findPages(focal, owner);
  const thread = buildThread(pages, focal);
  const count = thread ? postsOf(thread).length : 0;
  await showCount(tab, count > 1 ? count : undefined);
  if (thread) await openByItself(tab, focal, thread);
}

export async function lookAgain(tab: number, isPrivate: boolean): Promise<void> {
  const place = await sendToTab(tab, { type: 'describe' });
  if (place) await lookAtTab({ tab, isPrivate }, place);
}
