import type { ExportActions } from '@/components/export/export-actions';
import { barWords } from '@/texts/bar/bar-words';
import type { Texts } from '@/texts/texts';
import { loadWords } from '@/texts/word-files';
import type { Outcome } from './use-outcome';

type Copying = {
  exports: () => Promise<ExportActions>;
  texts: Texts;
  tell(outcome: Outcome): void;
  /** The export menu says first what is to be said before this thread leaves the reader. */
  warn(): void;
};

/** Copies the thread or where it stands on X, and says so. */
export async function copy(what: 'markdown' | 'link', copying: Copying): Promise<void> {
  const { exports, texts, tell, warn } = copying;
  const [thread, words] = await Promise.all([exports(), loadWords(barWords, texts.language)]);
  const isLink = what === 'link';
  if (!isLink && thread.isProtected) return warn();
  const isCopied = await (isLink ? thread.copyLink() : thread.copy('md'));
  const tool = isLink ? 'more' : 'export';
  if (!isCopied) return tell({ tool, words: texts.copyFailed, again: () => copy(what, copying) });
  const copied = isLink ? words.copiedLink : words.copiedMarkdown({ count: thread.postCount });
  tell({ tool, words: copied });
}

/** Deletes what is kept of the thread; gives what to say of it. */
export async function forgetThread(
  forget: () => void | Promise<void>,
  language: string,
): Promise<Outcome> {
  const words = await loadWords(barWords, language);
  await forget();
  return { tool: 'more', words: words.forgotten };
}
