import { loadBarWords } from '@/texts/bar/load-bar-words';
import type { Outcome } from './use-outcome';

/** Deletes what is kept of the thread; gives what to say of it. */
export async function forgetThread(
  forget: () => void | Promise<void>,
  language: string,
): Promise<Outcome> {
  const words = await loadBarWords(language);
  await forget();
  return { tool: 'more', words: words.forgotten };
}
