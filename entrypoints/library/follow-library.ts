import { nameOf } from '@/components/article/author-names';
import type { Keeping } from '@/components/library/keeping';
import { followProgress, type Reached } from '@/components/reading/follow-progress';
import { addsTo, type KeptEntry } from '@/core/library/kept-thread';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { loadTexts } from '@/entrypoints/reader/load-texts';
import { openLibraryPage } from '@/platform/library/kept-address';
import { changeKept, findKept, removeKept } from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';
import { isPrivateWindow } from '@/platform/session-area';
import { loadSettings } from '@/platform/settings';
import { keepWords } from '@/texts/keep/keep-words';
import type { Texts } from '@/texts/texts';
import { loadWords } from '@/texts/word-files';
import { keepNow, written } from './keep-now';
import { keepTool } from './keep-tool';

/**
 * Knows whether the thread that is read is kept, keeps it when asked (or once it is finished, where the
 * reader wants that), and from then on where one reads. `tell` draws it; in a private window nothing is
 * kept, and nothing drawn.
 */
export function followLibrary(tell: (keeping: Keeping) => void): (next: Reading) => void {
  if (isPrivateWindow()) return () => undefined;
  let thread: Thread | undefined;
  let entry: KeptEntry | undefined;
  /** As it was kept in this page: what comes after that is kept as well. */
  let keptHere: Thread | undefined;

  const lookUp = async () => {
    entry = thread && (await findKept(thread).catch(() => undefined));
    const texts = await wordsOfReader();
    const words = await loadWords(keepWords, texts.language);
    if (thread) tell(keepingOf(thread, words, texts));
  };
  const keepingOf = (shown: Thread, words: Keeping['words'], texts: Texts): Keeping => ({
    words,
    name: entry ? words.kept : words.keep,
    tool: (...given) => keepTool(keepingOf(shown, words, texts), ...given),
    ...(entry && { entry }),
    isProtected: shown.author.isProtected === true,
    author: nameOf(shown.author, texts),
    keep: async () => {
      const said = await keepNow(shown, words, texts.language);
      keptHere = shown;
      await lookUp();
      return said;
    },
    change: (changes) => written(change(entry, changes), words),
    remove: async () => {
      keptHere = undefined;
      const failed = await written(removeKept(entry ? [entry.id] : []), words);
      await lookUp();
      return failed ?? words.removedFromLibrary;
    },
    openLibrary: () => void openLibraryPage(),
  });
  const keepSilently = async (next: Thread) => {
    keptHere = next;
    const texts = await wordsOfReader();
    const words = await loadWords(keepWords, texts.language);
    await keepNow(next, words, texts.language);
    await lookUp();
  };
  const reach = async ({ bookmark, progress }: Reached) => {
    const isFinished = progress === 1;
    const { keepsFinished } = await loadSettings();
    const mayKeep = keepsFinished && !thread?.author.isProtected;
    if (thread && !entry && isFinished && mayKeep) await keepSilently(thread);
    if (!entry) return;
    // Read once to its end, it stays read.
    const furthest = entry.progress === 1 ? 1 : progress;
    await change(entry, { bookmark, progress: furthest }).catch(() => undefined);
  };

  const progress = followProgress((reached) => void reach(reached));
  onLibraryChange(() => void lookUp());
  return ({ thread: next, activity }) => {
    const isNew = next !== thread;
    thread = next;
    if (!next) return;
    const hasMore = keptHere && activity === 'resting' && addsTo(next, keptHere);
    if (hasMore) void keepSilently(next);
    else if (isNew) void lookUp();
    if (isNew) progress.look();
  };
}

async function change(entry: KeptEntry | undefined, changes: Partial<KeptEntry>): Promise<void> {
  if (!entry) return;
  await changeKept(entry.id, () => ({ ...changes, changedAt: Date.now() }));
}

async function wordsOfReader(): Promise<Texts> {
  return loadTexts((await loadSettings()).language);
}
