import { useEffect, useRef } from 'preact/hooks';
import { wordsOfHighlight } from '@/core/library/highlight';
import type { HighlightTexts } from '@/texts/highlights/en';
import type { Painted } from './use-painted';

/**
 * On paper there is no margin to write in: while the page is printed each note stands behind the block in
 * which its passage ends, with the words it is about where that block has several. Notes on words that are
 * not there any more stand at the end.
 */
export function usePrintedNotes(painted: Painted[], words: HighlightTexts): void {
  // Notes that come into the article are a reason to paint it anew, and must outlast that.
  const latest = useRef({ painted, words });
  latest.current = { painted, words };
  useEffect(() => {
    let notes: Element[] = [];
    const add = () => {
      remove();
      notes = addNotes(latest.current.painted, latest.current.words);
    };
    const remove = () => {
      for (const note of notes) note.remove();
      notes = [];
    };
    addEventListener('beforeprint', add);
    addEventListener('afterprint', remove);
    return () => {
      removeEventListener('beforeprint', add);
      removeEventListener('afterprint', remove);
      remove();
    };
  }, []);
}

function addNotes(painted: Painted[], words: HighlightTexts): Element[] {
  const article = document.querySelector('.article');
  const noted = painted.filter(({ highlight }) => highlight.note);
  return [...Map.groupBy(noted, blockOf)].flatMap(([block, here]) => {
    const isUnclear = block === undefined || here.length > 1;
    const notes = here.map((each) => noteOn(each, words, isUnclear));
    if (block) block.after(...notes);
    else article?.append(...notes);
    return notes;
  });
}

/** The block, or the title, in which its words end; undefined where they stand nowhere. */
function blockOf({ ranges }: Painted): Element | undefined {
  const end = ranges.at(-1)?.endContainer.parentElement;
  return end?.closest('.block, h1') ?? undefined;
}

function noteOn({ highlight }: Painted, words: HighlightTexts, isUnclear: boolean): Element {
  const note = document.createElement('aside');
  note.classList.add('printed-note');
  const day = line('small', words.noteFrom({ at: new Date(highlight.changedAt) }));
  const quoted = isUnclear ? [line('q', wordsOfHighlight(highlight))] : [];
  note.append(...quoted, line('p', highlight.note ?? ''), day);
  return note;
}

function line(name: string, text: string): Element {
  const made = document.createElement(name);
  // Whoever wrote it, and in whichever language.
  if (name !== 'small') Object.assign(made, { lang: '', dir: 'auto' });
  made.textContent = text;
  return made;
}
