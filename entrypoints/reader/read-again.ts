import type { ReadAgain } from '@/components/reader/reader-actions';
import type { KeptEntry } from '@/core/library/kept-thread';
import { toReadAgain } from '@/core/library/to-read-again';
import type { PostId } from '@/core/post';
import { findEntries, listKept, listLastRead } from '@/platform/library/list-library';
import { openKeptPage, openLibraryPage } from '@/platform/library/open-page';
import { loadReadLately } from '@/platform/read-lately';
import { openReaderTab } from '@/platform/tabs';

const mostShown = 4;

/** What there is to go on with where the page has no thread. */
export async function loadReadAgain(): Promise<ReadAgain> {
  const lately = await loadReadLately();
  const conversations = [...lately.keys()].slice(0, mostShown);
  // Where the browser lets nothing be kept, nothing is.
  const kept = await lastKept(conversations).catch(() => ({ entries: [], count: 0 }));
  return {
    threads: toReadAgain(lately, kept.entries, mostShown),
    keptCount: kept.count,
    open: ({ lately: read, kept: entry }) =>
      void (read ? openReaderTab(read.post) : entry && openKeptPage(entry.id)),
    openLibrary: (words) => void openLibraryPage(words),
  };
}

/** Those alone that may be shown, of thousands: of these conversations, and the last read of others. */
async function lastKept(conversations: PostId[]): Promise<{ entries: KeptEntry[]; count: number }> {
  const [known, { entries, count }] = await Promise.all([
    findEntries(conversations),
    listLastRead(mostShown + conversations.length),
  ]);
  const isHidden = entries.some(({ author }) => author.isProtected);
  // Others come in the place of those that are not shown.
  if (isHidden) return { entries: await listKept(), count };
  const all = new Map([...known, ...entries].map((entry) => [entry.id, entry]));
  return { entries: [...all.values()], count };
}
