import '@/assets/styles/settings.css';
import '@/assets/styles/fonts.css';
import '@/assets/styles/looks.css';
import { render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { storageWords } from '@/components/library/storage-words';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { LibraryFacts } from '@/components/settings/settings-page-props';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { ourVersion } from '@/platform/diagnostics';
import { openShortcutSettings, shortcutKeys } from '@/platform/first-run/shortcut';
import { countKept } from '@/platform/library/list-library';
import { storageRoom } from '@/platform/library/storage-room';
import { connectReader } from '@/platform/reader-client';
import { loadSettings, saveSettings, watchSettings } from '@/platform/settings';
import { settingsWords } from '@/texts/settings/settings-words';
import { loadWords } from '@/texts/word-files';

void showSettings();

async function showSettings(): Promise<void> {
  const root = document.getElementById('settings');
  if (root === null) return;
  let settings = await loadSettings();
  const draw = async () => {
    const texts = await loadTexts(settings.language);
    const words = await loadWords(settingsWords, texts.language);
    const shortcut = await shortcutKeys();
    document.title = `${words.settings} · Unspool`;
    render(
      <TextsContext.Provider value={texts}>
        <SettingsPage
          words={words}
          settings={settings}
          change={(changes) => void saveSettings(changes)}
          shortcut={shortcut}
          changeShortcut={() => void openShortcutSettings()}
          lookAtLibrary={() => lookAtLibrary(texts.language)}
          forgetRead={() => tell('forgetRead')}
          forgetEverything={() => tell('forgetEverything')}
          version={ourVersion()}
        />
      </TextsContext.Provider>,
      root,
    );
  };
  await draw();
  watchSettings((next) => {
    settings = next;
    void draw();
  });
  // Back from where the browser sets them, the keys may be others.
  document.addEventListener('visibilitychange', () => void draw());
}

/** Nothing is kept where the browser has no database for us. */
async function lookAtLibrary(language: string): Promise<LibraryFacts> {
  const [count, room] = await Promise.all([countKept().catch(() => 0), storageRoom()]);
  return { count, ...(room && { room: storageWords(room, language) }) };
}

/** The background deletes, so that nothing it is about to keep comes after. */
async function tell(command: 'forgetRead' | 'forgetEverything'): Promise<void> {
  const connection = connectReader({}, () => {});
  await connection[command]();
  connection.close();
}
