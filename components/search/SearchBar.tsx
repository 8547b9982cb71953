import '@/assets/styles/search.css';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import { cross } from '@/components/menus/shapes';
import type { SearchTexts } from '@/texts/search/en';
import { useSearch } from './use-search';

export type SearchBarProps = {
  words: SearchTexts;
  /** How often it was asked for: each time the field has the focus again. */
  asked: number;
  close: () => void;
};

const shapes = {
  search: 'M9.5 16a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM14 14.5l4 4',
  previous: 'm5.5 13.5 5-5 5 5',
  next: 'm5.5 8.5 5 5 5-5',
  close: cross,
};

/** A field over the article, which stays as it is: what is found in it is marked. */
export function SearchBar({ words, asked, close }: SearchBarProps) {
  const { language } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const { query, count, current, find, step, leave } = useSearch();
  const end = () => {
    leave();
    close();
  };
  useEffect(() => field.current?.select(), [asked]);
  useEscape(end);
  const said = count > 0 ? words.found({ index: current + 1, count }) : words.notFound;
  return (
    <search class="find" lang={language}>
      <Icon shape={shapes.search} />
      <input
        ref={field}
        type="text"
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        onInput={({ currentTarget }) => find(currentTarget.value)}
        onKeyDown={(event) => stepByEnter(event, step)}
      />
      <span class="soft" role="status">
        {query.trim() !== '' && said}
      </span>
      <Step
        shape={shapes.previous}
        name={words.previous}
        keyName="Shift+Enter"
        run={() => step(-1)}
      />
      <Step shape={shapes.next} name={words.next} keyName="Enter" run={() => step(1)} />
      <Step shape={shapes.close} name={words.close} keyName="Escape" run={end} />
    </search>
  );
}

function stepByEnter(event: KeyboardEvent, step: (by: 1 | -1) => void): void {
  // An input method takes Enter for itself, to end a syllable.
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  step(event.shiftKey ? -1 : 1);
}

type StepProps = { shape: string; name: string; keyName: string; run: () => void };

function Step({ shape, name, keyName, run }: StepProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={name}
      aria-keyshortcuts={keyName}
      title={name}
      onClick={run}
    >
      <Icon shape={shape} />
    </button>
  );
}

/** Wherever the focus is; what lies over the page goes first, and left alone it would close a popup. */
function useEscape(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector(':modal')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, []);
}
