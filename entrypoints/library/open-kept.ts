import { conversationOf } from '@/core/library/kept-thread';
import { withNotices } from '@/core/library/notice-changes';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { startReader } from '@/entrypoints/reader/start-reader';
import { keepBookmark } from '@/platform/bookmarks';
import { keptIn, libraryAddress } from '@/platform/library/kept-address';
import { changeKept, readKept } from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';

/** A kept thread as it was kept, in the reader, where it was left or where a found passage stands; X is asked for nothing. */
export async function openKept(): Promise<void> {
  const asked = keptIn(location.href);
  const [kept] = asked ? await readKept([asked.id]).catch(() => []) : [];
  if (!asked || !kept) {
    location.replace(libraryAddress());
    return;
  }
  const found = asked.block && { block: asked.block, into: 0 };
  await keepBookmark(conversationOf(kept.thread), found || kept.bookmark);
  await startReader('tab', (_, onReading) => {
    let shown = withNotices(kept);
    const show = () => onReading(readingOf(shown));
    queueMicrotask(show);
    onLibraryChange(async () => {
      const [now] = await readKept([kept.id]);
      const next = now && withNotices(now);
      if (!next || JSON.stringify(next) === JSON.stringify(shown)) return;
      shown = next;
      show();
    });
    return { getRest: nothing, stop: nothing, tryAgain: nothing };
  });
  await changeKept(kept.id, () => ({ readAt: Date.now() })).catch(nothing);
}

function readingOf(thread: Thread): Reading {
  return {
    focal: thread.focal,
    url: thread.url,
    thread,
    activity: 'resting',
    canAskForRest: false,
    // Nothing of X's has been looked at.
    sources: [],
  };
}

/** None of these is offered where the posts are all that there is. */
async function nothing(): Promise<void> {}
