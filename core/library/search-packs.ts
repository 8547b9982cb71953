import { fold } from '@/core/search/fold';
import type { KeptId } from './kept-thread';
import type { Pack } from './packs';

/** In how many lines of each thread one of the words stands; threads that lack a word are not there. */
export type Hits = Map<KeptId, number>;

/** As they are listed: those of most lines first, and of as many the ones kept last. */
export function byCount(hits: Hits): KeptId[] {
  return [...hits].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** What a reader typed, as the words that all have to be there; the longest first. */
export function searchedWords(typed: string): string[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** Threads that hold all of these words, wherever in them; a bare scan, so every script is searched alike. */
export function searchPacks(packs: Iterable<Pack>, words: string[]): Hits {
  const hits: Hits = new Map();
  const [first, ...others] = words;
  if (first === undefined) return hits;
  for (const pack of packs) {
    for (const { id, from, to } of threadsWith(pack, first)) {
      const text = pack.text.slice(from, to);
      if (others.every((word) => text.includes(word))) hits.set(id, countLines(text, words));
    }
  }
  return hits;
}

function* threadsWith({ threads, text }: Pack, word: string) {
  let from = 0;
  let found = text.indexOf(word);
  for (const { id, length } of threads) {
    const to = from + length;
    // A word holds no line break, so none reaches from one thread into the next.
    if (found >= 0 && found < to) {
      yield { id, from, to };
      found = text.indexOf(word, to);
    }
    if (found < 0) return;
    from = to;
  }
}

function countLines(text: string, words: string[]): number {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    let count = 0;
    for (let at = text.indexOf(only); at >= 0; count += 1) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? -1 : text.indexOf(only, end);
    }
    return count;
  }
  return text.split('\n').filter((line) => words.some((word) => line.includes(word))).length;
}
