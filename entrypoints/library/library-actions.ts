import type { LibraryActions } from '@/components/library/library-actions';
import { foundPassages } from '@/core/library/found-passages';
import type { KeptId, KeptThread } from '@/core/library/kept-thread';
import type { Hits } from '@/core/library/search-packs';
import { keptAddress, searchedIn } from '@/platform/library/kept-address';
import { changeKept, keepThreads, readKept, removeKept } from '@/platform/library/library';
import { searchedPacks } from './searched-packs';

/** Of what is found first. */
const mostFirst = 6;

/** What the page can do with this browser's library, as long as nothing changes it; `listed`: once all of it is listed. */
export function libraryActions(listed: Promise<void>): LibraryActions {
  const packs = searchedPacks();
  let isListed = false;
  void listed.then(() => {
    isListed = true;
  });
  /** Of these that the list may lack, with their posts: their passages are asked for next. */
  let foundFirst: KeptThread[] = [];
  return {
    asked: searchedIn(location.href),
    addressOf: keptAddress,
    prepareSearch: packs.prepare,
    search: async (words, tellFirst) => {
      let isOver = false;
      const hits = await packs.search(words, async (some) => {
        if (isListed) return tellFirst(some);
        foundFirst = await readKept(idsOfMost(some)).catch(() => []);
        if (!isOver) tellFirst(some, foundFirst);
      });
      await listed;
      isOver = true;
      foundFirst = [];
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

function idsOfMost(hits: Hits): KeptId[] {
  const byCount = [...hits].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, mostFirst).map(([id]) => id);
}
