import { h } from 'preact';
import { nameOf } from '@/components/article/author-names';
import { DeletedPost } from '@/components/library/DeletedPost';
import type { Keeping, Kept, MakeChange } from '@/components/library/keeping';
import type { Gap } from '@/core/gap';
import { entryOf, type KeptEntry, type KeptThread } from '@/core/library/kept-thread';
import { openChanges } from '@/core/library/notice-changes';
import { byVersion } from '@/core/library/thread-changes';
import { postsOf, type Thread } from '@/core/thread/thread';
import { changeKept, keepThreads, removeKept } from '@/platform/library/library';
import { openLibraryPage } from '@/platform/library/open-page';
import type { KeepTexts } from '@/texts/keep/en';
import type { Texts } from '@/texts/texts';
import { chooseNow } from './choose-now';
import { keepNow, written } from './keep-now';
import { keepTool } from './keep-tool';

/** What a page knows of the thread that it shows, as it stands in the library. */
export type InLibrary = {
  kept?: KeptThread | undefined;
  /** As it was kept in this page: what comes after that is kept as well. */
  keptHere?: Thread | undefined;
  /** It was kept until it was removed in this page. */
  removed: KeptThread[];
  /** Looks again, and draws it. */
  lookUp(): Promise<void>;
};

/** What there is to do with the thread that is read, as one to keep. */
export function keepingOf(
  shown: Thread,
  library: InLibrary,
  words: KeepTexts,
  texts: Texts,
): Keeping {
  const { kept, removed, lookUp } = library;
  return {
    words,
    name: kept ? words.kept : words.keep,
    tool: (...given) => keepTool(keepingOf(shown, library, words, texts), ...given),
    ...(kept && { entry: entryOf(kept) }),
    isProtected: shown.author.isProtected === true,
    author: nameOf(shown.author, texts),
    changes: kept ? openChanges(kept) : [],
    keep: async () => {
      const isBack = removed.length > 0;
      const said = await (isBack ? putBack(removed, words) : keepNow(shown, words, texts.language));
      library.removed = [];
      library.keptHere = isBack ? undefined : shown;
      await lookUp();
      return said;
    },
    // Kept a moment ago, it is there now.
    change: (make) => written(changeNow(library.kept, make), words),
    choose: (...chosen) => written(kept ? chooseNow(kept, ...chosen) : nothing(), words),
    deletedPost: (gap) => deletedPost(kept, gap, words),
    remove: async () => {
      library.keptHere = undefined;
      const removing = removeKept(kept ? [kept.id] : []);
      const failed = await written(removing, words);
      if (failed === undefined) library.removed = await removing;
      await lookUp();
      return failed ?? words.removedFromLibrary;
    },
    openLibrary: () => void openLibraryPage(),
  };
}

export async function changeNow(kept: KeptEntry | undefined, make: MakeChange): Promise<void> {
  if (!kept) return;
  const now = Date.now();
  await changeKept(kept.id, (current) => ({ ...make(current, now), changedAt: now }));
}

/** With all that the reader did with it. */
async function putBack(removed: KeptThread[], words: KeepTexts): Promise<Kept> {
  const failed = await written(keepThreads(removed), words);
  if (failed !== undefined) return { words: failed, isFailed: true };
  const count = removed.flatMap(({ thread }) => postsOf(thread)).length;
  return { words: words.keptNow({ count }) };
}

/** What is kept of a post that its author deleted, in its place. */
function deletedPost(kept: KeptThread | undefined, { id, reason }: Gap, words: KeepTexts) {
  const isDeleted = id !== undefined && reason === 'deleted';
  const post = kept && isDeleted ? byVersion(postsOf(kept.thread)).get(id) : undefined;
  if (!kept || !post) return undefined;
  const change = openChanges(kept).find(
    (each) => each.type === 'deleted' && each.kept.id === post.id,
  );
  const choose =
    change && ((takes: boolean) => void written(chooseNow(kept, change, takes), words));
  return h(DeletedPost, { post, choose });
}

async function nothing(): Promise<void> {}
