import { useEffect, useState } from 'preact/hooks';
import type { ReaderPanelProps } from './ReaderPanel';

/** The panels, for which the article does not wait: they are loaded as soon as it is drawn. */
export function LazyReaderPanel(props: ReaderPanelProps) {
  const [loaded, setLoaded] = useState<typeof import('./ReaderPanel')>();
  useEffect(() => void import('./ReaderPanel').then(setLoaded), []);
  return loaded ? <loaded.ReaderPanel {...props} /> : null;
}
