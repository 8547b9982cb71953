import { useRef } from 'preact/hooks';
import { useLater } from '@/components/article/use-later';
import { useWords } from '@/components/words/use-words';
import { highlightWords } from '@/texts/highlights/highlight-words';
import type { MarksProps } from './Marks';
import { highlightsOf } from './marked';

/** Loaded where something is highlighted, or is to be. */
export function LazyMarks(props: Omit<MarksProps, 'words'>) {
  const isWanted = useRef(false);
  isWanted.current ||=
    props.isListed || props.request !== undefined || highlightsOf(props.marked).length > 0;
  return isWanted.current ? <LoadedMarks {...props} /> : null;
}

function LoadedMarks(props: Omit<MarksProps, 'words'>) {
  const words = useWords(highlightWords);
  const later = useLater(() => import('./Marks'));
  return later && words ? <later.Marks words={words} {...props} /> : null;
}
