import { useRef, useState } from 'preact/hooks';
import { nameOf } from '@/components/article/author-names';
import { useTexts } from '@/components/article/TextsContext';
import { type FoundPassage, markWords } from '@/core/library/found-passages';
import type { KeptEntry } from '@/core/library/kept-thread';
import { languageOf } from '@/core/library/list-kept';
import { languageName } from './language-name';
import { MarkedWords } from './MarkedWords';
import { Passages } from './Passages';
import { ReadSoFar } from './ReadSoFar';
import { type RowActions, RowMenu } from './RowMenu';
import { titleOf } from './title-of';
import type { Selection } from './use-selection';
import { useLibraryWords } from './words-context';

type KeptRowProps = {
  entry: KeptEntry;
  /** Folded; none where nothing is searched. */
  searched: string[];
  passages: FoundPassage[] | undefined;
  addressOf(block?: string): string;
  /** Absent where one is not choosing threads. */
  selection: Selection | undefined;
  /** Absent where the library is only read. */
  actions: RowActions | undefined;
};

/** One thread: its title, what tells it from others, how much is read, and what was found in it. */
export function KeptRow(props: KeptRowProps) {
  const { entry, searched, passages, addressOf, selection, actions } = props;
  const texts = useTexts();
  const [menuAt, setMenuAt] = useState<{ x: number; y: number }>();
  const row = useRef<HTMLLIElement>(null);
  const words = useLibraryWords();
  const { author, lang, tags } = entry;
  const count = entry.highlights?.length ?? 0;
  const title = titleOf(entry, texts);
  const language = languageOf(entry);
  const isForeign = language !== undefined && language !== texts.language;
  const openMenu = (x: number, y: number) => setMenuAt({ x, y });
  return (
    <li
      ref={row}
      class={selection ? 'kept is-selectable' : 'kept'}
      onContextMenu={(event) => {
        if (!actions) return;
        event.preventDefault();
        openMenu(event.clientX, event.clientY);
      }}
      onKeyDown={(event) => {
        if (!(event.target as Element).matches('.kept-title')) return;
        if (event.key === 'Delete') actions?.remove();
        if (event.code === 'KeyX' && !event.ctrlKey && !event.metaKey) actions?.select();
      }}
    >
      {selection && (
        <label class="kept-select">
          <input
            type="checkbox"
            aria-label={words.selectThread({ title })}
            checked={selection.ids.has(entry.id)}
            onChange={() => selection.toggle(entry.id)}
          />
        </label>
      )}
      <div class="kept-head">
        <h2 lang={entry.title === undefined ? texts.language : (lang ?? '')} dir="auto">
          <a class="kept-title" href={addressOf(entry.bookmark?.block)}>
            <MarkedWords {...markWords(title, searched)} />
          </a>
        </h2>
        <ReadSoFar entry={entry} />
      </div>
      <div class="kept-facts">
        <p class="dotted">
          <bdi lang={lang ?? ''}>{nameOf(author, texts)}</bdi>
          <span>{texts.date(entry.publishedAt)}</span>
          <span>{texts.minutes({ count: entry.minutes })}</span>
          {isForeign && <span>{languageName(language, texts.language)}</span>}
          {count > 0 && <span>{words.highlightCount({ count })}</span>}
        </p>
        {tags.length > 0 && (
          <p class="kept-tags">
            {tags.map((tag) => (
              <bdi key={tag}>#{tag}</bdi>
            ))}
          </p>
        )}
      </div>
      {passages && <Passages passages={passages} lang={lang} addressOf={addressOf} />}
      {actions && <MoreButton title={title} isOpen={menuAt !== undefined} openMenu={openMenu} />}
      {actions && menuAt && (
        <RowMenu
          entry={entry}
          at={menuAt}
          address={addressOf(entry.bookmark?.block)}
          actions={actions}
          close={() => {
            setMenuAt(undefined);
            row.current?.querySelector<HTMLElement>('.kept-more')?.focus();
          }}
        />
      )}
    </li>
  );
}

type MoreButtonProps = { title: string; isOpen: boolean; openMenu(x: number, y: number): void };

function MoreButton({ title, isOpen, openMenu }: MoreButtonProps) {
  const words = useLibraryWords();
  return (
    <button
      type="button"
      class="tool kept-more"
      aria-label={words.actions({ title })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        openMenu(left, bottom);
      }}
    >
      <svg viewBox="0 0 21 22" width="18" height="18" fill="currentColor" aria-hidden="true">
        <path d="M3 11a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M9 11a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M15 11a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0" />
      </svg>
    </button>
  );
}
