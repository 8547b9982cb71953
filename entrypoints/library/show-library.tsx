import '@/assets/styles/library.css';
import '@/assets/styles/fonts.css';
import { type ComponentChildren, render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { type Library, LibraryPage } from '@/components/library/LibraryPage';
import { NoLibrary } from '@/components/library/NoLibrary';
import { WordsContext } from '@/components/library/words-context';
import type { Settings } from '@/core/settings';
import { countLost } from '@/platform/library/kept-count';
import { onLibraryChange } from '@/platform/library/library-changes';
import { storageRoom } from '@/platform/library/storage-room';
import { watchSettings } from '@/platform/settings';
import type { LibraryWords } from '@/texts/library/load-library-words';
import type { Texts } from '@/texts/texts';
import { isDue } from './is-due';
import { libraryActions } from './library-actions';
import { loadList } from './load-list';
import { type ReaderOfLibrary, readerOf } from './load-reader';

/** What is read while the page's own script is. */
export type LibraryAtStart = {
  reader: Promise<ReaderOfLibrary>;
  first: Promise<Library | undefined>;
  due: Promise<boolean>;
};

/** The list of all that is kept, drawn again whenever any page of ours changed it. */
export async function showLibrary(atStart: LibraryAtStart): Promise<void> {
  const root = document.getElementById('reader');
  if (root === null) return;
  // All at once: none of these waits for another.
  const [chosen, first] = await Promise.all([atStart.reader, atStart.first]);
  let { settings, texts, words } = chosen;
  let library = first;
  let isOffered = false;
  let room: Awaited<ReturnType<typeof storageRoom>>;
  let lost = 0;
  const listed = Promise.withResolvers<void>();
  let actions = libraryActions(listed.promise);

  const loadFile = async () => (await import('./file-actions')).fileActions();
  const draw = () => {
    document.title = `${words.library} · Unspool`;
    const page = library ? (
      <LibraryPage
        {...{ library, room, settings, actions }}
        file={{ isDue: isOffered, lost, load: loadFile }}
        loadBook={() => loadBook(texts, settings)}
      />
    ) : (
      <NoLibrary settings={settings} />
    );
    render(inWords(page, texts, words), root);
  };
  draw();
  // With the frame that shows them: all others, and what stands around the list.
  requestAnimationFrame(async () => {
    const all = isWhole(first) ? first : loadList();
    const rest = await Promise.all([all, storageRoom(), atStart.due, countLost()]);
    // A change that came meanwhile has brought what is newer.
    if (library === first) {
      [library, room, isOffered, lost] = rest;
      isOffered &&= hasSome(library);
      draw();
    }
    listed.resolve();
  });
  onLibraryChange(async () => {
    [library, room, isOffered, lost] = await Promise.all([
      loadList(),
      storageRoom(),
      isDue(),
      countLost(),
    ]);
    isOffered &&= hasSome(library);
    actions = libraryActions(Promise.resolve());
    draw();
  });
  watchSettings(async (next) => {
    ({ settings, texts, words } = await readerOf(next));
    draw();
  });
}

function inWords(page: ComponentChildren, texts: Texts, words: LibraryWords) {
  return (
    <TextsContext.Provider value={texts}>
      <WordsContext.Provider value={words}>{page}</WordsContext.Provider>
    </TextsContext.Provider>
  );
}

async function loadBook(texts: Texts, { isPlain }: Settings) {
  return (await import('./save-book')).bookSaver(texts, isPlain);
}

function isWhole(library: Library | undefined): boolean {
  return library === undefined || library.entries.length === library.count;
}

function hasSome(library: Library | undefined): boolean {
  return library !== undefined && library.entries.length > 0;
}
