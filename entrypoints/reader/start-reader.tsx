import '@/assets/styles/reader.css';
import '@/assets/styles/fonts.css';
import { render } from 'preact';
import { isBlind, keepRicher, type Reading } from '@/core/reading';
import type { Settings, Surface } from '@/core/settings';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { loadBookmarks } from '@/platform/bookmarks';
import { noteBug, watchForBugs } from '@/platform/bugs';
import { connectReader } from '@/platform/reader-client';
import { loadSettings, watchSettings } from '@/platform/settings';
import { targetFrom } from '@/platform/tabs';
import { en } from '@/texts/en';
import type { Texts } from '@/texts/texts';
import type { Compose } from './compose-in-slices';
import { loadLooks } from './load-looks';
import { ReaderPage, type ReaderPageProps } from './ReaderPage';

const nothingYet: Reading = { activity: 'waiting', canAskForRest: false, sources: [] };

type Connect = (...given: Parameters<typeof connectReader>) => ReaderPageProps['connection'];

/**
 * Popup and tab are the same page: what the background knows, drawn again whenever it knows more.
 * `connect`: whoever else knows of a thread.
 */
export async function startReader(
  surface: Surface,
  connect: Connect = connectReader,
): Promise<void> {
  const root = document.getElementById('reader');
  if (root === null) return;
  const target = targetFrom(location.href);
  let reading = nothingYet;
  let settings: Settings | undefined;
  let texts: Texts = en;
  let follow: ((next: Reading) => void) | undefined;
  let compose: Compose | undefined;
  let isPageTried = false;

  watchForBugs('reader');
  const connection = connect(target, (next) => {
    reading = keepRicher(reading, next);
    draw();
    follow?.(reading);
  });
  // Needed by few, and by none before the background has answered.
  const settle = () => {
    isPageTried = true;
    draw();
  };
  void import('./beside-the-reading').then((beside) => {
    follow = beside.besideTheReading(connection, draw, settle);
    follow(reading);
  }, settle);
  const choose = async (chosen: Settings) => {
    [texts] = await Promise.all([loadTexts(chosen.language), loadLooks(chosen)]);
    settings = chosen;
    draw();
  };
  // Begun while the background still looks for the thread: so the words come in their own face at
  // once, and no line moves when it arrives.
  void document.fonts.load('18px Literata');
  void loadComposer().then((loaded) => {
    compose = loaded;
    draw();
  });
  const [bookmarks, first] = await Promise.all([loadBookmarks(), loadSettings()]);
  if (first.remembersFor) {
    await (await import('@/platform/read-lately')).addRemembered(bookmarks);
  }
  watchSettings(choose);
  await choose(first);

  function draw(): void {
    // Before the settings are known a first paint might be in the wrong colours.
    if (root === null || settings === undefined) return;
    render(
      <ReaderPage
        reading={isPageTried || reading.thread || !isBlind(reading) ? reading : nothingYet}
        compose={compose}
        settings={settings}
        bookmarks={bookmarks}
        texts={texts}
        surface={surface}
        target={target}
        connection={connection}
      />,
      root,
    );
  }
}

/** It is the largest part, and not needed for the first paint nor where there is no thread. */
async function loadComposer(): Promise<Compose> {
  try {
    const [{ composeBySteps }, { withMarkdown }] = await Promise.all([
      import('@/core/compose/compose-article'),
      import('./compose-with-markdown'),
    ]);
    return withMarkdown(composeBySteps);
  } catch (error) {
    void noteBug('loading the composer', error);
    return (_thread, _options, tell) => tell({});
  }
}
