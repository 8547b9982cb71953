import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';

/** A part's words in each language, loaded with it; they must be the same object at each call. */
export type WordFiles<Words> = { en: () => Promise<Words>; ko: () => Promise<Words> };

/** In the reader's language; undefined until they are there. */
export function useWords<Words>(files: WordFiles<Words>): Words | undefined {
  const { language } = useTexts();
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    void (language === 'ko' ? files.ko : files.en)().then(setWords);
  }, [language, files]);
  return words;
}
