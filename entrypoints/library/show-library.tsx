import '@/assets/styles/library.css';
import '@/assets/styles/fonts.css';
import { render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { LibraryPage } from '@/components/library/LibraryPage';
import { NoLibrary } from '@/components/library/NoLibrary';
import { WordsContext } from '@/components/library/words-context';
import type { KeptEntry } from '@/core/library/kept-thread';
import { loadTexts } from '@/entrypoints/reader/load-texts';
import { isReadOnly, listKept } from '@/platform/library/library';
import { onLibraryChange } from '@/platform/library/library-changes';
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
  const actions = libraryActions();

  const draw = () => {
    document.title = `${words.library} · Unspool`;
    render(
      <TextsContext.Provider value={texts}>
        <WordsContext.Provider value={words}>
          {library ? (
            <LibraryPage {...library} {...{ room, settings, actions }} />
          ) : (
            <NoLibrary settings={settings} />
          )}
        </WordsContext.Provider>
      </TextsContext.Provider>,
      root,
    );
  };
  draw();
  onLibraryChange(async () => {
    actions.forgetPacks();
    [library, room] = await Promise.all([load(), storageRoom()]);
    draw();
  });
  watchSettings(async (next) => {
    settings = next;
    texts = await loadTexts(settings.language);
    words = await loadLibraryWords(texts.language);
    draw();
  });
}

/** Undefined where the browser does not let us. */
async function load(): Promise<Library | undefined> {
  try {
    return { entries: await listKept(), isReadOnly: await isReadOnly() };
  } catch {
    return undefined;
  }
}
