import type { Kept } from '@/components/library/keeping';
import { storageWords } from '@/components/library/storage-words';
import { keepThread } from '@/core/library/kept-thread';
import { keepMore } from '@/core/library/notice-changes';
import { postsOf, type Thread } from '@/core/thread/thread';
import { keepThread as keepInLibrary } from '@/platform/library/library';
import { countKept } from '@/platform/library/list-library';
import { askToStay, storageRoom } from '@/platform/library/storage-room';
import { ReadOnlyLibrary } from '@/platform/library/write-library';
import type { KeepTexts } from '@/texts/keep/en';
import { composedFacts } from './composed-facts';

/** In bytes: a few hundred threads. */
const littleRoom = 20_000_000;

/** Keeps the thread, for the first time or anew, and says what came of it. */
export async function keepNow(thread: Thread, words: KeepTexts, locale: string): Promise<Kept> {
  try {
    const isFirst = (await countKept()) === 0;
    const facts = await composedFacts(thread);
    const now = Date.now();
    await keepInLibrary(thread, (before) =>
      before ? keepMore(before, thread, facts, now) : keepThread(thread, facts, now),
    );
    if (isFirst) void askToStay();
    const room = await storageRoom();
    if (room && room.free < littleRoom) {
      return { words: words.littleRoom({ free: storageWords(room, locale).free }) };
    }
    return { words: words.keptNow({ count: postsOf(thread).length }) };
  } catch (error) {
    return { words: whyNot(error, words), isFailed: true };
  }
}

/** Undefined where it was written; else why it was not. */
export function written(work: Promise<unknown>, words: KeepTexts): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => whyNot(error, words),
  );
}

function whyNot(error: unknown, words: KeepTexts): string {
  if (error instanceof ReadOnlyLibrary) return words.writtenByNewer;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? words.noRoom : words.notKept;
}
