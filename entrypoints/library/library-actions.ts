import type { LibraryActions } from '@/components/library/library-actions';
import { foundPassages } from '@/core/library/found-passages';
import { keptAddress, searchedIn } from '@/platform/library/kept-address';
import { changeKept, keepThreads, readKept, removeKept } from '@/platform/library/library';
import { searchedPacks } from './searched-packs';

/** What the page can do with this browser's library. */
export function libraryActions(): LibraryActions & { forgetPacks(): void } {
  const packs = searchedPacks();
  return {
    asked: searchedIn(location.href),
    forgetPacks: packs.forget,
    addressOf: keptAddress,
    prepareSearch: packs.prepare,
    search: packs.search,
    passages: async (ids, words) => {
      const kept = await readKept(ids);
      return new Map(
        kept.map((each) => [each.id, foundPassages(each, words, packs.textOf(each.id))]),
      );
    },
    change: (id, changes) => changeKept(id, () => ({ ...changes, changedAt: Date.now() })),
    remove: removeKept,
    keepAgain: keepThreads,
  };
}
