import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { useAppearance } from '@/components/settings/use-appearance';
import type { KeptEntry } from '@/core/library/kept-thread';
import { filterKept, sortKept, tagsOf } from '@/core/library/list-kept';
import type { Settings } from '@/core/settings';
import { Filters, type Shown } from './Filters';
import type { FileActions } from './file-actions';
import { KeptList } from './KeptList';
import { LibraryBar } from './LibraryBar';
import { LibraryFile } from './LibraryFile';
import type { LibraryActions, StorageRoom } from './library-actions';
import { SearchField } from './SearchField';
import { storageWords } from './storage-words';
import { TagsDialog } from './TagsDialog';
import { titleOf } from './title-of';
import { UndoBar } from './UndoBar';
import { useSearch } from './use-search';
import { useUndo } from './use-undo';
import { useLibraryWords } from './words-context';

export type LibraryPageProps = {
  entries: KeptEntry[];
  isReadOnly: boolean;
  room: StorageRoom | undefined;
  settings: Settings;
  actions: LibraryActions;
  /** It is time to offer a file of everything. */
  isFileDue: boolean;
  loadFile(): Promise<FileActions>;
};

/** All that is kept: a list, a search in all of it, and what one can do with each thread. */
export function LibraryPage(props: LibraryPageProps) {
  const { entries, isReadOnly, room, settings, actions, isFileDue } = props;
  const texts = useTexts();
  const words = useLibraryWords();
  useAppearance(settings, 'tab');
  const [shown, show] = useState<Shown>({ order: 'lastRead' });
  const [showsProtected, setShowsProtected] = useState(false);
  const [isFileOpen, setIsFileOpen] = useState(false);
  const [edited, setEdited] = useState<KeptEntry>();
  const list = useRef<HTMLUListElement>(null);
  // What only followers may read waits for a press: whoever looks over a shoulder is none.
  const open = useMemo(
    () => entries.filter(({ author }) => showsProtected || !author.isProtected),
    [entries, showsProtected],
  );
  const { typed, type, found } = useSearch(actions, entries);
  const listed = useListed(open, shown, found);

  const { failure, undo, attempt, remove } = useEdits(actions);
  const actionsOf = isReadOnly
    ? undefined
    : (entry: KeptEntry) => ({
        change: (changes: Partial<KeptEntry>) => void attempt(actions.change(entry.id, changes)),
        editTags: () => setEdited(entry),
        remove: () => void attempt(remove(entry)),
      });
  const hidden = entries.length - open.length;
  return (
    <div class="reader">
      <LibraryBar isFileOpen={isFileOpen} openFile={() => setIsFileOpen(true)} />
      <main class="scroller kept-threads" tabIndex={-1}>
        <div class="library-head">
          <h1>{words.library}</h1>
          {entries.length > 0 && <p>{words.keptHere({ count: entries.length })}</p>}
        </div>
        <LibraryFile
          isOpen={isFileOpen}
          isDue={isFileDue}
          load={props.loadFile}
          close={() => setIsFileOpen(false)}
          count={entries.length}
          protectedCount={entries.filter(({ author }) => author.isProtected).length}
          isReadOnly={isReadOnly}
        />
        {isReadOnly && <p class="library-notice">{words.isReadOnly}</p>}
        <p class="library-notice" role="alert">
          {failure}
        </p>
        {entries.length === 0 ? (
          <NothingKept />
        ) : (
          <>
            <SearchField typed={typed} type={type} list={list} />
            <Filters entries={open} shown={shown} isSearching={found !== undefined} show={show} />
            {hidden > 0 && <HiddenThreads count={hidden} show={() => setShowsProtected(true)} />}
            <KeptList
              list={list}
              listed={listed}
              view={`${typed}\n${Object.values(shown).join('\n')}`}
              typed={typed.trim()}
              found={found}
              actions={actions}
              actionsOf={actionsOf}
              showAll={() => {
                type('');
                show({ order: shown.order });
              }}
            />
          </>
        )}
        {room && entries.length > 0 && (
          <p class="library-room">{words.used(storageWords(room, texts.language))}</p>
        )}
      </main>
      {edited && (
        <TagsDialog
          entry={edited}
          known={tagsOf(entries)}
          save={(changes) => void attempt(actions.change(edited.id, changes))}
          close={() => setEdited(undefined)}
        />
      )}
      <UndoBar undo={undo} name={words.undo} />
    </div>
  );
}

/** What fails is said; what is removed can be had back for a while. */
function useEdits(actions: LibraryActions) {
  const texts = useTexts();
  const words = useLibraryWords();
  const [failure, setFailure] = useState('');
  const undo = useUndo();
  const attempt = useCallback(
    async (work: Promise<void>) => {
      setFailure(
        await work.then(
          () => '',
          () => words.notSaved,
        ),
      );
    },
    [words],
  );
  const remove = async (entry: KeptEntry) => {
    const removed = await actions.remove([entry.id]);
    undo.offer({
      said: words.removed({ title: titleOf(entry, texts) }),
      undo: () => void attempt(actions.keepAgain(removed)),
    });
  };
  return { failure, undo, attempt, remove };
}

/** In the order that was chosen; where something is searched, by how often it was found. */
function useListed(
  open: KeptEntry[],
  shown: Shown,
  found: ReturnType<typeof useSearch>['found'],
): KeptEntry[] {
  const { language } = useTexts();
  return useMemo(() => {
    const wanted = filterKept(open, shown);
    if (!found) return sortKept(wanted, shown.order, language);
    const hits = ({ id }: KeptEntry) => found.hits.get(id) ?? 0;
    return wanted.filter((entry) => hits(entry) > 0).sort((a, b) => hits(b) - hits(a));
  }, [open, shown, found, language]);
}

function HiddenThreads({ count, show }: { count: number; show(): void }) {
  const words = useLibraryWords();
  return (
    <p class="library-hidden">
      <span>{words.protectedThreads({ count })}</span>{' '}
      <button type="button" class="quiet" onClick={show}>
        {words.show}
      </button>
    </p>
  );
}

function NothingKept() {
  const words = useLibraryWords();
  return (
    <div class="library-empty">
      <h2>{words.nothingKept}</h2>
      <p>{words.nothingKeptHint}</p>
    </div>
  );
}
