import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { SaveBook } from '@/components/library-files/book-actions';
import { LazyBookDialog } from '@/components/library-files/LazyBookDialog';
import type { KeptEntry } from '@/core/library/kept-thread';
import { sortKept, tagsOf } from '@/core/library/list-kept';
import { Filters, type Shown } from './Filters';
import { KeptList } from './KeptList';
import type { LibraryActions } from './library-actions';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { TagsDialog } from './TagsDialog';
import type { useEdits } from './use-edits';
import { useListed } from './use-listed';
import { useSearch } from './use-search';
import { useSelection } from './use-selection';
import { useLibraryWords } from './words-context';

type KeptThreadsProps = {
  entries: KeptEntry[];
  isReadOnly: boolean;
  actions: LibraryActions;
  edits: ReturnType<typeof useEdits>;
  loadBook(): Promise<SaveBook>;
};

/** The list, a search in all of it, and what one can do with one thread or with several. */
export function KeptThreads(props: KeptThreadsProps) {
  const { entries, isReadOnly, actions, edits, loadBook } = props;
  const { language } = useTexts();
  const [shown, show] = useState<Shown>({ order: 'lastRead' });
  const [showsProtected, setShowsProtected] = useState(false);
  const [edited, setEdited] = useState<KeptEntry>();
  const [isBook, setIsBook] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // What only followers may read waits for a press: whoever looks over a shoulder is none.
  const open = useMemo(() => openOf(entries, showsProtected), [entries, showsProtected]);
  const { typed, type, found } = useSearch(actions);
  const searched = useMemo(
    () => (found?.entries ? openOf(found.entries, showsProtected) : open),
    [found, open, showsProtected],
  );
  const listed = useListed(searched, shown, found);
  const choosing = useSelection(entries);
  const { selection, selected } = choosing;
  const { attempt, remove } = edits;
  const actionsOf = (entry: KeptEntry) => ({
    change: (changes: Partial<KeptEntry>) => void attempt(actions.change(entry.id, changes)),
    editTags: () => setEdited(entry),
    select: () => choosing.toggle(entry.id),
    remove: () => void attempt(remove([entry])),
  });
  const removeSelected = () => {
    void attempt(remove(selected));
    choosing.end();
  };
  const hidden = entries.length - open.length;
  return (
    <>
      <SearchField {...{ typed, type, list }} prepare={actions.prepareSearch} />
      <Filters entries={open} shown={shown} isSearching={found !== undefined} show={show} />
      <Choosing isOn={selection !== undefined} listed={listed} {...choosing} />
      {hidden > 0 && <HiddenThreads count={hidden} show={() => setShowsProtected(true)} />}
      <KeptList
        {...{ list, listed, found, actions, selection }}
        view={`${typed}\n${Object.values(shown).join('\n')}`}
        typed={typed.trim()}
        actionsOf={isReadOnly ? undefined : actionsOf}
        showAll={() => {
          type('');
          show({ order: shown.order });
        }}
      />
      {selection && (
        <SelectionBar
          count={selected.length}
          asBook={() => setIsBook(true)}
          remove={isReadOnly ? undefined : removeSelected}
          end={choosing.end}
        />
      )}
      {isBook && (
        <LazyBookDialog
          load={loadBook}
          entries={sortKept(selected, shown.order, language)}
          close={() => setIsBook(false)}
        />
      )}
      {edited && (
        <TagsDialog
          entry={edited}
          known={tagsOf(entries)}
          save={(changes) => void attempt(actions.change(edited.id, changes))}
          close={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function openOf(entries: KeptEntry[], showsProtected: boolean): KeptEntry[] {
  return showsProtected ? entries : entries.filter(({ author }) => !author.isProtected);
}

type ChoosingProps = {
  isOn: boolean;
  listed: KeptEntry[];
  start(): void;
  add(entries: KeptEntry[]): void;
};

/** The way to choose several, and then all that are listed. */
function Choosing({ isOn, listed, start, add }: ChoosingProps) {
  const words = useLibraryWords();
  if (listed.length === 0) return null;
  return (
    <p class="library-choosing">
      {isOn ? (
        <Button
          class="quiet"
          label={words.selectAll({ count: listed.length })}
          run={() => add(listed)}
        />
      ) : (
        <Button class="quiet" label={words.select} run={start} />
      )}
    </p>
  );
}

function HiddenThreads({ count, show }: { count: number; show(): void }) {
  const words = useLibraryWords();
  return (
    <p class="library-hidden">
      <span>{words.protectedThreads({ count })}</span>{' '}
      <Button class="quiet" label={words.show} run={show} />
    </p>
  );
}
