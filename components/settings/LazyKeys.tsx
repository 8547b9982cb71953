import { useWords } from '@/components/words/use-words';
import { settingsWords } from '@/texts/settings/settings-words';
import { KeysPanel } from './KeysPanel';

/** The keys come when their words have. */
export function LazyKeys() {
  const words = useWords(settingsWords);
  return words ? <KeysPanel words={words} /> : null;
}
