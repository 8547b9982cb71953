import '@/assets/styles/library.css';
import '@/assets/styles/fonts.css';
import { render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { LibraryPage } from '@/components/library/LibraryPage';
import { NoLibrary } from '@/components/library/NoLibrary';
import { WordsContext } from '@/components/library/words-context';
import type { FileActions } from '@/components/library-files/file-actions';
import type { KeptEntry } from '@/core/library/kept-thread';
import { isFileDue } from '@/core/library/library-file-due';
import { loadTexts } from '@/entrypoints/reader/load-texts';
import { isReadOnly, listKept } from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';
import { lastOf } from '@/platform/library/moments';
import { storageRoom } from '@/platform/library/storage-room';
import { loadSettings, watchSettings } from '@/platform/settings';
import { loadLibraryWords } from '@/texts/library/load-library-words';
import { libraryActions } from './library-actions';

type Library = { entries: KeptEntry[]; isReadOnly: boolean };

/** The list of all that is kept, drawn again whenever any page of ours changed it. */
export async function showLibrary(): Promise<void> {
  const root = document.getElementById('reader');
  if (root === null) return;
  const [chosen, first] = await Promise.all([loadSettings(), load()]);
  let settings = chosen;
  let library = first;
  let texts = await loadTexts(settings.language);
  let words = await loadLibraryWords(texts.language);
  let room = await storageRoom();
  let isOffered = await isDue(library);
  const actions = libraryActions();

  const draw = () => {
    document.title = `${words.library} · Unspool`;
    render(
      <TextsContext.Provider value={texts}>
        <WordsContext.Provider value={words}>
          {library ? (
            <LibraryPage
              {...library}
              {...{ room, settings, actions, loadFile, loadBook }}
              isFileDue={isOffered}
            />
          ) : (
            <NoLibrary settings={settings} />
          )}
        </WordsContext.Provider>
      </TextsContext.Provider>,
      root,
    );
  };
  const loadBook = async () => {
    const { bookSaver } = await import('./save-book');
    return bookSaver(texts, settings.isPlain);
  };
  draw();
  onLibraryChange(async () => {
    actions.forgetPacks();
    [library, room] = await Promise.all([load(), storageRoom()]);
    isOffered = await isDue(library);
    draw();
  });
  watchSettings(async (next) => {
    settings = next;
    texts = await loadTexts(settings.language);
    words = await loadLibraryWords(texts.language);
    draw();
  });
}

async function loadFile(): Promise<FileActions> {
  return (await import('./file-actions')).fileActions();
}

async function isDue(library: Library | undefined): Promise<boolean> {
  if (!library || library.entries.length === 0) return false;
  const [wishedAt, lastAt] = await Promise.all([
    lastOf(['fileWished']),
    lastOf(['fileSaved', 'fileDeclined']),
  ]);
  return isFileDue(wishedAt, lastAt, Date.now());
}

/** Undefined where the browser does not let us. */
async function load(): Promise<Library | undefined> {
  try {
    return { entries: await listKept(), isReadOnly: await isReadOnly() };
  } catch {
    return undefined;
  }
}
