import type { KeptId } from './kept-thread';

/**
 * The searched texts of many threads in one string: fifty such packs are read from the disk several times
 * as fast as five thousand texts, and one scan goes over all of them.
 */
export type Pack = {
  number: number;
  /** In their order in `text`, and how many UTF-16 units each takes. */
  threads: { id: KeptId; length: number }[];
  text: string;
};

/** In UTF-16 units; small enough to be written anew each time a thread is kept. */
const fullAt = 400_000;

export function emptyPack(number: number): Pack {
  return { number, threads: [], text: '' };
}

/** Whether one more thread goes into it, however long that is. */
export function hasRoom({ text }: Pack): boolean {
  return text.length < fullAt;
}

/** At its end; whoever calls sees to it that the thread is in no other. */
export function addToPack(pack: Pack, id: KeptId, text: string): Pack {
  const threads = [...pack.threads, { id, length: text.length }];
  return { ...pack, threads, text: pack.text + text };
}

/** The other text in its stead, where it was; unchanged where it is not in this pack. */
export function replaceInPack(pack: Pack, id: KeptId, text: string): Pack {
  const range = rangeIn(pack, id);
  if (!range) return pack;
  const threads = pack.threads.map((each) => (each.id === id ? { id, length: text.length } : each));
  return {
    ...pack,
    threads,
    text: pack.text.slice(0, range.from) + text + pack.text.slice(range.to),
  };
}

/** Unchanged where it is not in this pack. */
export function removeFromPack(pack: Pack, id: KeptId): Pack {
  const emptied = replaceInPack(pack, id, '');
  return { ...emptied, threads: emptied.threads.filter((each) => each.id !== id) };
}

/** A thread's searched text, in whichever pack it is. */
export function textIn(packs: Pack[], id: KeptId): string | undefined {
  for (const pack of packs) {
    const range = rangeIn(pack, id);
    if (range) return pack.text.slice(range.from, range.to);
  }
  return undefined;
}

/** Where a thread's text stands in the pack's. */
export function rangeIn({ threads }: Pack, id: KeptId): { from: number; to: number } | undefined {
  let from = 0;
  for (const thread of threads) {
    if (thread.id === id) return { from, to: from + thread.length };
    from += thread.length;
  }
  return undefined;
}
