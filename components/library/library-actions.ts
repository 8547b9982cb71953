import type { FoundPassage } from '@/core/library/found-passages';
import type { KeptEntry, KeptId, KeptThread } from '@/core/library/kept-thread';
import type { Hits } from '@/core/library/search-packs';

/** In bytes, as the browser says. */
export type StorageRoom = { used: number; free: number };

/** What the page of the library can do; each that writes rejects where nothing could be written. */
export type LibraryActions = {
  /** What is searched for from the beginning. */
  asked?: string;
  /** Where a thread is read, at the block that a passage stands in. */
  addressOf(id: KeptId, block?: string): string;
  /** Reads what is searched, before anything is typed. */
  prepareSearch(): void;
  /**
   * Folded words, all of which a thread must hold. `tellFirst` hears at most once of some of the hits,
   * where the others take longer, and of their threads, where the list may lack them yet. Another function
   * once the library is another one.
   */
  search(words: string[], tellFirst: (hits: Hits, entries?: KeptEntry[]) => void): Promise<Hits>;
  passages(ids: KeptId[], words: string[]): Promise<Map<KeptId, FoundPassage[]>>;
  change(id: KeptId, changes: Partial<KeptEntry>): Promise<void>;
  /** Gives what was there, for `keepAgain`. */
  remove(ids: KeptId[]): Promise<KeptThread[]>;
  keepAgain(kept: KeptThread[]): Promise<void>;
};
