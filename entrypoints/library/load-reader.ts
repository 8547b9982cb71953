import type { Settings } from '@/core/settings';
import { loadTexts } from '@/entrypoints/reader/load-texts';
import { loadSettings } from '@/platform/settings';
import { type LibraryWords, loadLibraryWords } from '@/texts/library/load-library-words';
import type { Texts } from '@/texts/texts';

/** What a reader chose, and the words that go with it. */
export type ReaderOfLibrary = { settings: Settings; texts: Texts; words: LibraryWords };

export async function loadReader(): Promise<ReaderOfLibrary> {
  return readerOf(await loadSettings());
}

export async function readerOf(settings: Settings): Promise<ReaderOfLibrary> {
  const texts = await loadTexts(settings.language);
  return { settings, texts, words: await loadLibraryWords(texts.language) };
}
