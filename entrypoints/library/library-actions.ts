import type { LibraryActions } from '@/components/library/library-actions';
import { foundPassages } from '@/core/library/found-passages';
import type { KeptThread } from '@/core/library/kept-thread';
import { byCount, type Hits } from '@/core/library/search-packs';
import { keptAddress, searchedIn } from '@/platform/library/kept-address';
import { changeKept, keepThreads, readKept, removeKept } from '@/platform/library/library';
import { searchedPacks } from './searched-packs';

/** As many as are on the screen of what is found. */
const mostFirst = 6;

/** What the page can do with this browser's library, as long as nothing changes it; `listed`: once all of it is listed. */
export function libraryActions(listed: Promise<void>): LibraryActions {
  const packs = searchedPacks();
  let isListed = false;
  void listed.then(() => {
    isListed = true;
  });
  /** Read while nothing is drawn yet: their passages are asked for next. */
  let foundFirst: KeptThread[] = [];
  const readFirst = async (hits: Hits) => {
    foundFirst = await readKept(byCount(hits).slice(0, mostFirst)).catch(() => []);
    return foundFirst;
  };
  return {
    asked: searchedIn(location.href),
    addressOf: keptAddress,
    prepareSearch: packs.prepare,
    search: async (words, tellFirst) => {
      let isOver = false;
      const hits = await packs.search(words, async (some) => {
        const threads = await readFirst(some);
        if (!isOver) tellFirst(some, isListed ? undefined : threads);
      });
      await Promise.all([listed, readFirst(hits)]);
      isOver = true;
      return hits;
    },
    passages: async (ids, words) => {
      const known = foundFirst.filter(({ id }) => ids.includes(id));
      const kept = known.length === ids.length ? known : await readKept(ids);
      return new Map(
        kept.map((each) => [each.id, foundPassages(each, words, packs.textOf(each.id))]),
      );
    },
    change: (id, changes) => changeKept(id, () => ({ ...changes, changedAt: Date.now() })),
    remove: removeKept,
    keepAgain: keepThreads,
  };
}
