/** A part's words in each language, loaded with it; they are the same object at each call. */
export type WordFiles<Words> = { en: () => Promise<Words>; ko: () => Promise<Words> };

/** In the language of the reader's interface. */
export function loadWords<Words>(files: WordFiles<Words>, language: string): Promise<Words> {
  return (language === 'ko' ? files.ko : files.en)();
}
