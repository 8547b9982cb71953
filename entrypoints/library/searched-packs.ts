import type { KeptId } from '@/core/library/kept-thread';
import { type Pack, textIn } from '@/core/library/packs';
import { type Hits, searchPacks } from '@/core/library/search-packs';
import { readPacks } from '@/platform/library/library';

/** Packs that are read at once: few enough for a first result to come long before the last of them. */
const sliceSize = 2;
/** Threads that are worth a look before the others are there. */
const enough = 3;

/** Some packs and those behind them; undefined behind the last. */
type Slices = Promise<{ packs: Pack[]; next: Slices } | undefined>;

type InMemory = { slices: Slices; known: Pack[]; isWhole: boolean };

/** What is searched: read once, scanned as it comes, and from then on in memory. */
export function searchedPacks() {
  let inMemory: InMemory | undefined;
  const read = () => {
    inMemory ??= readAll(() => {
      inMemory = undefined;
    });
    return inMemory;
  };
  return {
    prepare: () => void read(),
    /** `tellFirst` hears once of what was found first, where the rest is still being read. */
    async search(words: string[], tellFirst: (hits: Hits) => void): Promise<Hits> {
      const hits: Hits = new Map();
      const searched = read();
      let isTold = false;
      for (let slice = await searched.slices; slice; slice = await slice.next) {
        for (const [id, count] of searchPacks(slice.packs, words)) hits.set(id, count);
        if (isTold || searched.isWhole || hits.size < enough) continue;
        isTold = true;
        tellFirst(new Map(hits));
      }
      return hits;
    },
    /** A thread's searched text, as far as it has been read. */
    textOf: (id: KeptId) => textIn(inMemory?.known ?? [], id),
  };
}

/** `fail`: what could not be read is tried once more when it is next wanted. */
function readAll(fail: () => void): InMemory {
  const source = readPacks(sliceSize);
  const known: Pack[] = [];
  const readOn = (): Slices => {
    const slice = source.next().then(({ value, done }) => {
      if (done) {
        read.isWhole = true;
        return undefined;
      }
      known.push(...value);
      return { packs: value, next: readOn() };
    });
    slice.catch(fail);
    return slice;
  };
  const read: InMemory = { slices: readOn(), known, isWhole: false };
  return read;
}
