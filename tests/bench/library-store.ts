import schema from '@/docs/library.schema.json';
import { readLibraryFile } from '@/export/library/read-library-file';
import { writeLibraryFile } from '@/export/library/write-library-file';
import { bringIn, planBringingIn } from '@/platform/library/bring-in';
import { keepThreads } from '@/platform/library/library';
import { allPacks } from '@/tests/platform/library/all-packs';
import { keptAt } from './many-kept';

/** What the benchmark's page does with a library, by the library's own functions. Times are milliseconds. */
export type LibraryStore = {
  fill(from: number, to: number): Promise<void>;
  keep(number: number): Promise<number>;
  /** A file of that many threads that are not here, made and brought in; `made` is not a part of the times. */
  bringIn(count: number): Promise<{ made: number; read: number; planned: number; written: number }>;
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
  async bringIn(count) {
    const times = [performance.now()];
    const lap = () => times.push(performance.now());
    const parts = await writeLibraryFile(inHundreds(count), Date.UTC(2026, 0));
    const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
    lap();
    const file = readLibraryFile(bytes, schema);
    lap();
    if (file.type !== 'library' || file.kept.length !== count) throw new Error(file.type);
    await planBringingIn(file.kept);
    lap();
    await bringIn(file.kept);
    lap();
    const [made = 0, read = 0, planned = 0, written = 0] = times
      .slice(1)
      .map((time, index) => time - (times[index] ?? 0));
    return { made, read, planned, written };
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

async function* inHundreds(count: number) {
  for (let from = 0; from < count; from += 100) {
    yield Array.from({ length: 100 }, (_, index) => keptAt(from + index));
  }
}

async function textsOfAll(): Promise<string[]> {
  return (await allPacks()).flatMap(({ threads, text }) => {
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
