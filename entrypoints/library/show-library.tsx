import '@/assets/styles/library.css';
import '@/assets/styles/fonts.css';
import { type ComponentChildren, render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { LibraryPage } from '@/components/library/LibraryPage';
import { NoLibrary } from '@/components/library/NoLibrary';
import { WordsContext } from '@/components/library/words-context';
import type { FileActions } from '@/components/library-files/file-actions';
import { isFileDue } from '@/core/library/library-file-due';
import type { Settings } from '@/core/settings';
import { loadTexts } from '@/entrypoints/reader/load-texts';
import { onLibraryChange } from '@/platform/library/library-changes';
import { lastOf } from '@/platform/library/moments';
import { storageRoom } from '@/platform/library/storage-room';
import { loadSettings, watchSettings } from '@/platform/settings';
import { loadLibraryWords } from '@/texts/library/load-library-words';
import type { Texts } from '@/texts/texts';
import { libraryActions } from './library-actions';
import { type Library, loadList } from './load-list';

/** The list of all that is kept, drawn again whenever any page of ours changed it. */
export async function showLibrary(list: ReturnType<typeof loadList>): Promise<void> {
  const root = document.getElementById('reader');
  if (root === null) return;
  // All at once: none of these waits for another.
  const [reader, first, due] = await Promise.all([loadReader(), list, isDue()]);
  let { settings, texts, words } = reader;
  let library = first;
  let isOffered = due && hasSome(library);
  let room: Awaited<ReturnType<typeof storageRoom>>;
  const actions = libraryActions();

  const draw = () => {
    document.title = `${words.library} · Unspool`;
    const page = library ? (
      <LibraryPage
        {...library}
        {...{ room, settings, actions, loadFile, isFileDue: isOffered }}
        loadBook={() => loadBook(texts, settings)}
      />
    ) : (
      <NoLibrary settings={settings} />
    );
    render(inWords(page, texts, words), root);
  };
  draw();
  // It stands under the list, and a browser may take its time to say.
  void storageRoom().then((known) => {
    room = known;
    draw();
  });
  onLibraryChange(async () => {
    actions.forgetPacks();
    [library, room, isOffered] = await Promise.all([loadList(), storageRoom(), isDue()]);
    isOffered &&= hasSome(library);
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

async function loadReader() {
  return readerOf(await loadSettings());
}

type LibraryWords = Awaited<ReturnType<typeof loadLibraryWords>>;

/** What a reader chose, and the words that go with it. */
async function readerOf(settings: Settings) {
  const texts = await loadTexts(settings.language);
  return { settings, texts, words: await loadLibraryWords(texts.language) };
}

async function loadFile(): Promise<FileActions> {
  return (await import('./file-actions')).fileActions();
}

async function loadBook(texts: Texts, { isPlain }: Settings) {
  return (await import('./save-book')).bookSaver(texts, isPlain);
}

async function isDue(): Promise<boolean> {
  const moments = [lastOf(['fileWished']), lastOf(['fileSaved', 'fileDeclined'])];
  const [wishedAt, lastAt] = await Promise.all(moments).catch(() => []);
  return isFileDue(wishedAt, lastAt, Date.now());
}

function hasSome(library: Library | undefined): boolean {
  return library !== undefined && library.entries.length > 0;
}
