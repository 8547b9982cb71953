import type { ReadAgain } from '@/components/reader/reader-actions';
import { toReadAgain } from '@/core/library/to-read-again';
import { listKept } from '@/platform/library/list-library';
import { openKeptPage, openLibraryPage } from '@/platform/library/open-page';
import { loadReadLately } from '@/platform/read-lately';
import { openReaderTab } from '@/platform/tabs';

const mostShown = 4;

/** What there is to go on with where the page has no thread. */
export async function loadReadAgain(): Promise<ReadAgain> {
  const [lately, kept] = await Promise.all([
    loadReadLately(),
    // Where the browser lets nothing be kept, nothing is.
    listKept().catch(() => []),
  ]);
  return {
    threads: toReadAgain(lately, kept, mostShown),
    keptCount: kept.length,
    open: ({ lately: read, kept: entry }) =>
      void (read ? openReaderTab(read.post) : entry && openKeptPage(entry.id)),
    openLibrary: (words) => void openLibraryPage(words),
  };
}
