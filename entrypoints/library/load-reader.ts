import type { Settings } from '@/core/settings';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { loadSettings } from '@/platform/settings';
import { type LibraryWords, loadLibraryWords } from '@/texts/library/load-library-words';
import type { Texts } from '@/texts/texts';

/** What a reader chose, and the words that go with it. */
export type ReaderOfLibrary = { settings: Settings; texts: Texts; words: LibraryWords };

export async function loadReader(): Promise<ReaderOfLibrary> {
  // Most read in their browser's language: its words come while the settings do.
  void wordsIn('auto');
  return readerOf(await loadSettings());
}

export async function readerOf(settings: Settings): Promise<ReaderOfLibrary> {
  return { settings, ...(await wordsIn(settings.language)) };
}

async function wordsIn(chosen: Settings['language']) {
  const texts = await loadTexts(chosen);
  return { texts, words: await loadLibraryWords(texts.language) };
}
