import type { Keeping } from '@/components/library/keeping';
import { followProgress, type Reached } from '@/components/reading/follow-progress';
import { addsTo, type KeptThread } from '@/core/library/kept-thread';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { findKept, readKept } from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';
import { isPrivateWindow } from '@/platform/session-area';
import { loadSettings } from '@/platform/settings';
import { keepWords } from '@/texts/keep/keep-words';
import { loadWords } from '@/texts/word-files';
import { keepNow } from './keep-now';
import { changeNow, type InLibrary, keepingOf } from './keeping-of';
import { noticeNow } from './notice-now';

/**
 * Knows whether the thread that is read is kept, keeps it when asked (or once it is finished, where the
 * reader wants that), and from then on where one reads; and notices what X has otherwise. `tell` draws it;
 * in a private window nothing is kept, and nothing drawn.
 */
export function followLibrary(tell: (keeping: Keeping) => void): (next: Reading) => void {
  if (isPrivateWindow()) return () => undefined;
  let reading: Reading | undefined;

  const lookUp = async () => {
    const thread = reading?.thread;
    const kept = thread && (await findWhole(thread).catch(() => undefined));
    library.kept = kept && reading ? await noticeNow(kept, reading) : kept;
    const { texts, words } = await wordsOfReader();
    if (thread) tell(keepingOf(thread, library, words, texts));
  };
  const library: InLibrary = { lookUp, removed: [] };
  const keepSilently = async (next: Thread) => {
    library.keptHere = next;
    const { texts, words } = await wordsOfReader();
    await keepNow(next, words, texts.language);
    await lookUp();
  };
  const reach = async ({ bookmark, progress }: Reached) => {
    const thread = reading?.thread;
    const isFinished = progress === 1 && !library.kept;
    if (thread && isFinished && (await mayKeepFinished(thread))) await keepSilently(thread);
    if (!library.kept) return;
    // Read once to its end, it stays read.
    const furthest = library.kept.progress === 1 ? 1 : progress;
    await changeNow(library.kept, () => ({ bookmark, progress: furthest })).catch(() => undefined);
  };

  const progress = followProgress((reached) => void reach(reached));
  onLibraryChange(() => void lookUp());
  return (next) => {
    const { thread, activity } = next;
    const isNew = thread !== reading?.thread;
    const isOver = activity === 'resting' && reading?.activity !== 'resting';
    reading = next;
    if (!thread) return;
    const { keptHere } = library;
    const hasMore = keptHere && activity === 'resting' && addsTo(thread, keptHere);
    if (hasMore) void keepSilently(thread);
    else if (isNew || isOver) void lookUp();
    if (isNew) progress.look();
  };
}

async function mayKeepFinished({ author }: Thread): Promise<boolean> {
  return (await loadSettings()).keepsFinished && !author.isProtected;
}

async function findWhole(thread: Thread): Promise<KeptThread | undefined> {
  const entry = await findKept(thread);
  return entry && (await readKept([entry.id]))[0];
}

async function wordsOfReader() {
  const texts = await loadTexts((await loadSettings()).language);
  return { texts, words: await loadWords(keepWords, texts.language) };
}
