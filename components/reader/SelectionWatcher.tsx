import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { useLater } from '@/components/article/use-later';
import type { ExportActions } from '@/components/export/export-actions';
import {
  type ChosenPassage,
  chosenPassage,
  passageIn,
} from '@/components/highlights/chosen-passage';
import { LazyMarks } from '@/components/highlights/LazyMarks';
import type { MarksProps } from '@/components/highlights/Marks';
import type { Marked, MarkRequest } from '@/components/highlights/marked';
import { currentPassage } from '@/components/reading/go-to-passage';
import { exportWords } from '@/texts/export/export-words';
import { highlightWords } from '@/texts/highlights/highlight-words';
import { loadWords } from '@/texts/word-files';
import type { SelectionToolsProps } from './SelectionTools';
import { useKeys } from './use-keys';

/** Nobody who still moves the end of a selection wants something over it. */
const afterLastKey = 300;

type SelectionWatcherProps = {
  load: () => Promise<ExportActions>;
  /** Absent where nothing can be kept, and so nothing be highlighted. */
  marked: Marked | undefined;
} & Pick<MarksProps, 'isListed' | 'closeList' | 'goTo'>;

/** Words of the article that are selected get tools, and so do highlights; these are loaded with the first. */
export function SelectionWatcher({ load, marked, ...list }: SelectionWatcherProps) {
  const [chosen, setChosen] = useState<ChosenPassage>();
  const [request, setRequest] = useState<MarkRequest>();
  // What is pressed in a sheet takes the selection away, and is meant for these words all the same.
  const isHeld = useRef(false);
  useEffect(
    () =>
      watchSelection((next) => {
        if (!isHeld.current) setChosen(next);
      }),
    [],
  );
  const close = () => {
    isHeld.current = false;
    setChosen(undefined);
  };
  const ask = (what: MarkRequest['what'], passage: ChosenPassage | undefined) => {
    close();
    if (passage) setRequest({ what, passage });
  };
  const highlight = () => {
    if (!document.querySelector(':modal')) ask('highlight', chosen ?? passageAt());
  };
  useKeys({ h: marked && highlight });
  return (
    <>
      {chosen && (
        <ChosenTools
          {...{ load, chosen, close }}
          hold={() => {
            isHeld.current = true;
          }}
          ask={marked && ((what) => ask(what, chosen))}
        />
      )}
      {marked && (
        <LazyMarks
          {...{ marked, request, ...list }}
          settle={() => setRequest(undefined)}
          choose={setChosen}
        />
      )}
    </>
  );
}

type ChosenToolsProps = Pick<SelectionToolsProps, 'chosen' | 'hold' | 'close'> &
  Pick<SelectionWatcherProps, 'load'> & {
    ask: ((what: MarkRequest['what']) => void) | undefined;
  };

/** What is quoted is the thread as it was when the words were chosen. */
function ChosenTools({ load, ask, ...given }: ChosenToolsProps) {
  const { language } = useTexts();
  const loaded = useLater(
    () =>
      Promise.all([
        import('./SelectionTools'),
        loadWords(exportWords, language),
        loadWords(highlightWords, language),
        load(),
      ]),
    [language],
  );
  if (!loaded) return null;
  const [{ SelectionTools }, words, markWords, exports] = loaded;
  const marks = ask && { marks: { words: markWords, ask } };
  return <SelectionTools key={given.chosen.words} {...{ words, exports, ...given, ...marks }} />;
}

/** The passage that one is at, for those who select nothing with a mouse. */
function passageAt(): ChosenPassage | undefined {
  const page = document.querySelector<HTMLElement>('.scroller');
  const block = page && currentPassage(page);
  if (!block) return undefined;
  const range = document.createRange();
  range.selectNodeContents(block);
  return passageIn(range);
}

/** Told when a selection has come to its end, or is gone. */
function watchSelection(tell: (chosen: ChosenPassage | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (document.getSelection()?.isCollapsed === false) tell(chosenPassage(document));
  };
  const lookAfter = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const leave = () => {
    if (document.getSelection()?.isCollapsed !== false) tell(undefined);
  };
  const listening = new AbortController();
  const { signal } = listening;
  // The browser changes the selection only after the button has come up.
  document.addEventListener('pointerup', () => lookAfter(0), { signal });
  const release = ({ shiftKey }: KeyboardEvent) => shiftKey && lookAfter(afterLastKey);
  document.addEventListener('keyup', release, { signal });
  document.addEventListener('selectionchange', leave, { signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
