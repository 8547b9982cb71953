import '@/assets/styles/first-run.css';
import '@/assets/styles/fonts.css';
import { render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { FirstRunPage } from '@/components/first-run/FirstRunPage';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { openShortcutSettings, shortcutKeys } from '@/platform/first-run/shortcut';
import { menuEntry } from '@/platform/first-run/welcome';
import { loadSettings } from '@/platform/settings';
import { firstRunWords } from '@/texts/first-run/first-run-words';
import { loadWords } from '@/texts/word-files';

void showFirstRun();

async function showFirstRun(): Promise<void> {
  const root = document.getElementById('first-run');
  if (root === null) return;
  const settings = await loadSettings();
  const texts = await loadTexts(settings.language);
  const words = await loadWords(firstRunWords, texts.language);
  const draw = async () => {
    const shortcut = await shortcutKeys();
    render(
      <TextsContext.Provider value={texts}>
        <FirstRunPage
          words={words}
          settings={settings}
          shortcut={shortcut}
          changeShortcut={() => void openShortcutSettings()}
          menuEntry={menuEntry()}
          sample="/sample.html"
        />
      </TextsContext.Provider>,
      root,
    );
  };
  await draw();
  // Back from where the browser sets them, the keys may be others.
  document.addEventListener('visibilitychange', () => void draw());
}
