/** A part's words in each language, loaded with it; they are the same object at each call. */
export type WordFiles<Words> = { en: () => Promise<Words>; ko: () => Promise<Words> };

/** By file and language: what was loaded once is there at once. */
const loaded = new WeakMap<WordFiles<unknown>, Record<string, unknown>>();

/** In the language of the reader's interface. */
export async function loadWords<Words>(files: WordFiles<Words>, language: string): Promise<Words> {
  const words = await (language === 'ko' ? files.ko : files.en)();
  keepWords(files, language, words);
  return words;
}

export function keepWords<Words>(files: WordFiles<Words>, language: string, words: Words): void {
  loaded.set(files, { ...loaded.get(files), [language]: words });
}

/** Undefined where they have not been loaded yet. */
export function loadedWords<Words>(files: WordFiles<Words>, language: string): Words | undefined {
  return loaded.get(files)?.[language] as Words | undefined;
}
