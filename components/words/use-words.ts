import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { loadedWords, loadWords, type WordFiles } from '@/texts/word-files';

/** A part's words in the reader's language; undefined until they are there. */
export function useWords<Words>(files: WordFiles<Words>): Words | undefined {
  const { language } = useTexts();
  const [words, setWords] = useState(() => loadedWords(files, language));
  useEffect(() => void loadWords(files, language).then(setWords), [language, files]);
  return words;
}
