import { keepThreads, readPacks } from '@/platform/library/library';
import { keptAt } from './many-kept';

/** What the benchmark's page does with a library, by the library's own functions. Times are milliseconds. */
export type LibraryStore = {
  fill(from: number, to: number): Promise<void>;
  keep(number: number): Promise<number>;
  /** Each thread's text by itself and in memory, looked through for a word; and how large they all are. */
  bareScan(word: string): Promise<{ time: number; found: number; bytes: number }>;
};

let texts: string[] | undefined;

const libraryStore: LibraryStore = {
  async fill(from, to) {
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    await keepThreads(numbers.map(keptAt));
  },
  async keep(number) {
    const kept = keptAt(number);
    const start = performance.now();
    await keepThreads([kept]);
    return performance.now() - start;
  },
  async bareScan(word) {
    texts ??= await textsOfAll();
    const start = performance.now();
    const found = texts.filter((text) => text.includes(word)).length;
    const time = performance.now() - start;
    const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0);
    return { time, found, bytes };
  },
};
Object.assign(globalThis, { libraryStore });

async function textsOfAll(): Promise<string[]> {
  return (await readPacks()).flatMap(({ threads, text }) => {
    let from = 0;
    return threads.map(({ length }) => {
      from += length;
      return text.slice(from - length, from);
    });
  });
}

/** As an engine holds it: one for each letter where none is beyond Latin, else two. */
function bytesOf(text: string): number {
  const isWide = Array.from(text).some((letter) => letter > '\u00ff');
  return isWide ? 2 * text.length : text.length;
}
