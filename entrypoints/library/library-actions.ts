import type { LibraryActions } from '@/components/library/library-actions';
import { foundPassages } from '@/core/library/found-passages';
import { type Pack, textIn } from '@/core/library/packs';
import { searchPacks } from '@/core/library/search-packs';
import { keptAddress, searchedIn } from '@/platform/library/kept-address';
import {
  changeKept,
  keepThreads,
  readKept,
  readPacks,
  removeKept,
} from '@/platform/library/library';

/** What the page can do with this browser's library. */
export function libraryActions(): LibraryActions & { forgetPacks(): void } {
  // Read once, when one first searches.
  let packs: Promise<Pack[]> | undefined;
  const read = () => {
    packs ??= readPacks().catch((error: unknown) => {
      packs = undefined;
      throw error;
    });
    return packs;
  };
  return {
    asked: searchedIn(location.href),
    forgetPacks: () => {
      packs = undefined;
    },
    addressOf: keptAddress,
    prepareSearch: () => void read().catch(() => undefined),
    search: async (words) => searchPacks(await read(), words),
    passages: async (ids, words) => {
      const [kept, searched] = await Promise.all([readKept(ids), packs]);
      return new Map(
        kept.map((each) => [each.id, foundPassages(each, words, textIn(searched ?? [], each.id))]),
      );
    },
    change: (id, changes) => changeKept(id, () => ({ ...changes, changedAt: Date.now() })),
    remove: removeKept,
    keepAgain: keepThreads,
  };
}
