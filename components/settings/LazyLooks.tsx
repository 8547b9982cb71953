import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/words/use-words';
import { settingsWords } from '@/texts/settings/settings-words';
import type { LooksProps } from './looks-props';

/** The sheet under "Aa", its words and its looks are loaded when it is opened. */
export function LazyLooks(props: Omit<LooksProps, 'words'>) {
  const [loaded, setLoaded] = useState<typeof import('./looks-with-styles')>();
  const words = useWords(settingsWords);
  useEffect(() => void import('./looks-with-styles').then(setLoaded), []);
  return loaded && words ? <loaded.LooksSheet words={words} {...props} /> : null;
}
