import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { TextsContext, useTexts } from '@/components/article/TextsContext';
import type { Highlight } from '@/core/library/highlight';
import type { HighlightTexts } from '@/texts/highlights/en';
import { type NotePlace, type NotePosition, placeOfNotes, withoutOverlap } from './margin-room';
import type { Painted } from './use-painted';

type MarginNotesProps = {
  painted: Painted[];
  words: HighlightTexts;
  write(highlight: Highlight): void;
};

/**
 * Notes at the height of their highlights: beside the text where there is room, else each as a mark that
 * opens it. They scroll with the article, and stand behind it for those who hear the page.
 */
export function MarginNotes(props: MarginNotesProps) {
  const texts = useTexts();
  const holder = useHolder();
  useLayoutEffect(() => {
    if (!holder) return;
    const notes = (
      <TextsContext.Provider value={texts}>
        <Notes holder={holder} {...props} />
      </TextsContext.Provider>
    );
    render(notes, holder);
  });
  return null;
}

/** At the end of what scrolls, and of no height. */
function useHolder(): HTMLElement | undefined {
  const [holder, setHolder] = useState<HTMLElement>();
  useEffect(() => {
    const made = document.createElement('div');
    made.classList.add('margin-notes');
    document.querySelector('.scroller')?.append(made);
    setHolder(made);
    return () => {
      render(null, made);
      made.remove();
    };
  }, []);
  return holder;
}

function Notes({ holder, painted, words, write }: MarginNotesProps & { holder: HTMLElement }) {
  const noted = painted.filter(({ highlight, ranges }) => highlight.note && ranges.length > 0);
  const { width, start, positions } = usePositions(holder, noted);
  return noted.map(({ highlight }) => {
    const top = positions.find(({ id }) => id === highlight.id)?.top ?? 0;
    const style = { top: `${top}px`, insetInlineStart: `${start}px`, width: width && `${width}px` };
    const name = words.openNote({ note: highlight.note ?? '' });
    return (
      <button
        key={highlight.id}
        type="button"
        id={`note-${highlight.id}`}
        class={width ? 'margin-note' : 'margin-note is-folded'}
        style={style}
        aria-label={width ? undefined : name}
        title={width ? undefined : highlight.note}
        onClick={() => write(highlight)}
      >
        {width ? (
          <>
            {/* At the rule beside it, whichever way it is written. */}
            <span>
              <bdi lang="">{highlight.note}</bdi>
            </span>
            <small>
              <bdi>{words.noteFrom({ at: new Date(highlight.changedAt) })}</bdi>
            </small>
          </>
        ) : (
          <Icon shape="M4 4.5h13v10h-6.5L7 17.5v-3H4z" />
        )}
      </button>
    );
  });
}

type Layout = NotePlace & { positions: NotePosition[] };

/** Measured once drawn, and again whenever the article or the window has another size. */
function usePositions(holder: HTMLElement, noted: Painted[]): Layout {
  const [layout, setLayout] = useState<Layout>({ width: undefined, start: 0, positions: [] });
  const latest = useRef(noted);
  latest.current = noted;
  const measure = () => {
    const page = holder.parentElement;
    const article = page?.querySelector('.article');
    if (!page || !article) return;
    // Where the text ends, as its own language goes, whatever that of the interface.
    holder.dir = article.getAttribute('dir') ?? 'ltr';
    const zero = holder.getBoundingClientRect().top;
    const wanted = latest.current.map(({ highlight, ranges }) => ({
      id: highlight.id,
      top: topOf(ranges) - zero,
    }));
    const next: Layout = {
      ...placeOfNotes(page, article),
      positions: withoutOverlap(
        wanted.sort((a, b) => a.top - b.top),
        (id) => document.getElementById(`note-${id}`)?.offsetHeight ?? 0,
      ),
    };
    setLayout((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const each of [holder.parentElement, holder.parentElement?.querySelector('.article')]) {
      if (each) observer.observe(each);
    }
    return () => observer.disconnect();
  }, [holder]);
  return layout;
}

function topOf([first]: StaticRange[]): number {
  if (!first) return 0;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  return range.getBoundingClientRect().top;
}
