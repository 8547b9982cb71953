import type { MenuChoice } from '@/platform/context-menu';
import { findStored, ownerOf } from '@/platform/conversation-store';
import { sendToTab } from '@/platform/messages';
import { openBeside, openReaderTab } from '@/platform/tabs';
import { awaitReading, noteConsent, takeAwaited } from '@/platform/visits';
import { postUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';

/**
 * "Read as article" on a link. A thread that is known opens in the reader at once. Any other is
 * opened on X first, in a tab one can see, as X itself must show it; the reader follows as soon as
 * X has sent the posts. If X sends none, its own page says why.
 */
export async function readLink({ address, tab, isPrivate }: MenuChoice): Promise<void> {
  const post = parsePostUrl(address);
  if (!post) return;
  const description = tab === undefined ? undefined : await sendToTab(tab, { type: 'describe' });
  const owner =
    description && tab !== undefined ? ownerOf(tab, isPrivate, description.account) : undefined;
  const isKnown = (!isPrivate || owner !== undefined) && (await findStored(post.id, owner));
  if (isKnown) {
    if (tab !== undefined && description) await noteConsent(tab, post.id);
    await openReaderTab(post.id, description ? tab : undefined);
    return;
  }
  const opened = await openBeside(tab, postUrl(post.id, post.handle));
  if (opened !== undefined) await awaitReading(opened, post.id);
}

/** X has sent something to this tab: was a reader waiting for it? */
export async function openAwaited(tab: number, isPrivate: boolean): Promise<void> {
  const post = await takeAwaited(tab, async (wanted) => {
    const account = (await sendToTab(tab, { type: 'describe' }))?.account;
    return (await findStored(wanted, ownerOf(tab, isPrivate, account))) !== undefined;
  });
  if (!post) return;
  await noteConsent(tab, post);
  await openReaderTab(post, tab);
}
