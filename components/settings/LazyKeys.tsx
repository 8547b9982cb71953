import { KeysPanel } from './KeysPanel';
import { useSettingsWords } from './use-settings-words';

/** The keys come when their words have. */
export function LazyKeys() {
  const words = useSettingsWords();
  return words ? <KeysPanel words={words} /> : null;
}
