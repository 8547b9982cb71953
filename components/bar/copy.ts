import type { ExportActions } from '@/components/export/export-actions';
import { loadBarWords } from '@/texts/bar/load-bar-words';
import type { Texts } from '@/texts/texts';
import type { Outcome } from './use-outcome';

/** Copies the thread or where it stands on X; gives what to say of it. */
export async function copy(
  what: 'markdown' | 'link',
  exports: ExportActions,
  texts: Texts,
  again: () => void,
): Promise<Outcome> {
  const words = await loadBarWords(texts.language);
  const isLink = what === 'link';
  const isCopied = await (isLink ? exports.copyLink() : exports.copy('md'));
  const tool = isLink ? 'more' : 'export';
  if (!isCopied) return { tool, words: texts.copyFailed, again };
  const copied = isLink ? words.copiedLink : words.copiedMarkdown({ count: exports.postCount });
  return { tool, words: copied };
}
