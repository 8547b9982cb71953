import type { LibraryActions } from '@/components/library/library-actions';
import { foundPassages } from '@/core/library/found-passages';
import type { Pack } from '@/core/library/packs';
import { searchPacks } from '@/core/library/search-packs';
import { keptAddress } from '@/platform/library/kept-address';
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
  return {
    forgetPacks: () => {
      packs = undefined;
    },
    addressOf: keptAddress,
    search: async (words) => {
      packs ??= readPacks();
      return searchPacks(await packs, words);
    },
    passages: async (ids, words) => {
      const kept = await readKept(ids);
      return new Map(kept.map((each) => [each.id, foundPassages(each, words)]));
    },
    change: (id, changes) => changeKept(id, () => ({ ...changes, changedAt: Date.now() })),
    remove: removeKept,
    keepAgain: keepThreads,
  };
}
