import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { BarTexts } from '@/texts/bar/en';
import { loadBarWords } from '@/texts/bar/load-bar-words';

/** Words that no first paint needs; undefined until they are loaded. */
export function useBarWords(): BarTexts | undefined {
  const { language } = useTexts();
  const [words, setWords] = useState<BarTexts>();
  useEffect(() => void loadBarWords(language).then(setWords), [language]);
  return words;
}
