import { useLater } from '@/components/article/use-later';
import { useWords } from '@/components/words/use-words';
import { settingsWords } from '@/texts/settings/settings-words';
import { KeysPanel } from './KeysPanel';
import type { LooksProps } from './looks-props';

/** The sheet under "Aa", its words and its looks are loaded when it is opened. */
export function LazyLooks(props: Omit<LooksProps, 'words'>) {
  const words = useWords(settingsWords);
  const later = useLater(() => import('./looks-with-styles'));
  return later && words ? <later.LooksSheet words={words} {...props} /> : null;
}

/** The keys come when their words have. */
export function LazyKeys() {
  const words = useWords(settingsWords);
  return words ? <KeysPanel words={words} /> : null;
}
