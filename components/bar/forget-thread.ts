import { barWords } from '@/texts/bar/bar-words';
import { loadWords } from '@/texts/word-files';
import type { Outcome } from './use-outcome';

/** Deletes what is kept of the thread; gives what to say of it. */
export async function forgetThread(
  forget: () => void | Promise<void>,
  language: string,
): Promise<Outcome> {
  const words = await loadWords(barWords, language);
  await forget();
  return { tool: 'more', words: words.forgotten };
}
