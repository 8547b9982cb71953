import { useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { SaveBook } from '@/components/library-files/book-actions';
import { LibraryFile, type LibraryFileProps } from '@/components/library-files/LibraryFile';
import { useAppearance } from '@/components/settings/use-appearance';
import type { KeptEntry } from '@/core/library/kept-thread';
import type { Settings } from '@/core/settings';
import { KeptThreads } from './KeptThreads';
import { LibraryBar } from './LibraryBar';
import type { LibraryActions, StorageRoom } from './library-actions';
import { storageWords } from './storage-words';
import { UndoBar } from './UndoBar';
import { useEdits } from './use-edits';
import { useLibraryWords } from './words-context';

/** `count`: of all that is kept; more than the entries as long as only the first of them are here. */
export type Library = { entries: KeptEntry[]; count: number; isReadOnly: boolean };

type LibraryPageProps = {
  library: Library;
  room: StorageRoom | undefined;
  settings: Settings;
  actions: LibraryActions;
  file: Pick<LibraryFileProps, 'isDue' | 'lost' | 'load'>;
  loadBook(): Promise<SaveBook>;
};

/** All that is kept, how much room it takes, and the ways for all of it to go out and come in. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, room, settings, actions, file, loadBook } = props;
  const { entries, count, isReadOnly } = library;
  const texts = useTexts();
  const words = useLibraryWords();
  useAppearance(settings, 'tab');
  const [isFileOpen, setIsFileOpen] = useState(false);
  const edits = useEdits(actions);
  return (
    <div class="reader">
      <LibraryBar isFileOpen={isFileOpen} openFile={() => setIsFileOpen(true)} />
      <main class="scroller kept-threads" tabIndex={-1}>
        <div class="library-head">
          <h1>{words.library}</h1>
          {count > 0 && <p>{words.keptHere({ count })}</p>}
        </div>
        <LibraryFile
          {...file}
          isOpen={isFileOpen}
          open={() => setIsFileOpen(true)}
          close={() => setIsFileOpen(false)}
          count={count}
          protectedCount={entries.filter(({ author }) => author.isProtected).length}
          isReadOnly={isReadOnly}
        />
        {isReadOnly && <p class="library-notice">{words.isReadOnly}</p>}
        <p class="library-notice" role="alert">
          {edits.failure}
        </p>
        {entries.length === 0 ? (
          <NothingKept />
        ) : (
          <KeptThreads {...{ entries, isReadOnly, actions, edits, loadBook }} />
        )}
        {room && entries.length > 0 && (
          <p class="library-room">{words.used(storageWords(room, texts.language))}</p>
        )}
      </main>
      <UndoBar undo={edits.undo} name={words.undo} />
    </div>
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
