import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { ExportActions } from '@/components/export/export-actions';
import { exportWords } from '@/texts/export/export-words';
import { loadWords } from '@/texts/word-files';
import { type ChosenPassage, chosenPassage } from './chosen-passage';
import type { SelectionToolsProps } from './SelectionTools';

/** Nobody who still moves the end of a selection wants something over it. */
const afterLastKey = 300;

type Tools = Pick<typeof import('./SelectionTools'), 'SelectionTools'> &
  Pick<SelectionToolsProps, 'words' | 'exports'>;

/** Words of the article that are selected get tools; these are loaded with the first selection. */
export function SelectionWatcher({ load }: { load: () => Promise<ExportActions> }) {
  const { language } = useTexts();
  const [chosen, setChosen] = useState<ChosenPassage>();
  const [tools, setTools] = useState<Tools>();
  // What is pressed in a sheet takes the selection away, and is meant for these words all the same.
  const isHeld = useRef(false);
  useEffect(
    () =>
      watchSelection((next) => {
        if (!isHeld.current) setChosen(next);
      }),
    [],
  );
  const isWanted = chosen !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    let isLate = false;
    void Promise.all([import('./SelectionTools'), loadWords(exportWords, language), load()]).then(
      ([{ SelectionTools }, words, exports]) => {
        if (!isLate) setTools({ SelectionTools, words, exports });
      },
    );
    return () => {
      isLate = true;
    };
    // What is quoted is the thread as it was when the words were chosen.
  }, [isWanted, language]);
  if (!chosen || !tools) return null;
  const { SelectionTools, words, exports } = tools;
  return (
    <SelectionTools
      key={chosen.words}
      {...{ words, exports, chosen }}
      hold={() => {
        isHeld.current = true;
      }}
      close={() => {
        isHeld.current = false;
        setChosen(undefined);
      }}
    />
  );
}

/** Told when a selection has come to its end, or is gone. */
function watchSelection(tell: (chosen: ChosenPassage | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => tell(chosenPassage(document));
  const lookAfter = (delay: number) => () => {
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const leave = () => {
    if (document.getSelection()?.isCollapsed !== false) tell(undefined);
  };
  // The browser changes the selection only after the button has come up.
  const listeners: [name: string, listener: (event: Event) => void][] = [
    ['pointerup', lookAfter(0)],
    [
      'keyup',
      (event) => event instanceof KeyboardEvent && event.shiftKey && lookAfter(afterLastKey)(),
    ],
    ['selectionchange', leave],
  ];
  for (const [name, listener] of listeners) document.addEventListener(name, listener);
  return () => {
    clearTimeout(timer);
    for (const [name, listener] of listeners) document.removeEventListener(name, listener);
  };
}
