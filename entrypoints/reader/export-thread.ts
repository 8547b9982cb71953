import type { Surface } from '@/core/settings';
import '@/assets/styles/export-menu.css';
import { nameOf } from '@/components/article/author-names';
import type {
  ExportActions,
  FileKind,
  Saved,
  SaveOptions,
} from '@/components/export/export-actions';
import type { Article, Block } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { walkBlocks } from '@/core/walk-article';
import type { Texts } from '@/texts/texts';

/** What a thread can be taken away as; each writer is loaded when it is first used, the menu's looks with this. */
export function exportActions(
  thread: Thread,
  article: Article,
  texts: Texts,
  surface: Surface,
): ExportActions {
  return {
    // A popup closes as soon as the browser asks what to print on.
    ...(surface === 'tab' && { print: () => window.print() }),
    postCount: article.postCount,
    isProtected: article.author.isProtected === true,
    author: nameOf(article.author, texts),
    pictureCount: countPictures(article),
    copyMarkdown: async () => {
      const { articleToMarkdown } = await import('@/export/article-to-markdown');
      return copied(articleToMarkdown(article, texts));
    },
    copyText: async () => {
      const { articleToText } = await import('@/export/article-to-text');
      return copied(articleToText(article, texts));
    },
    save: (kind, options) => save(kind, thread, article, texts, options),
  };
}

function copied(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}

async function save(
  kind: FileKind,
  thread: Thread,
  article: Article,
  texts: Texts,
  options: SaveOptions,
): Promise<Saved> {
  try {
    const { makeFile } = await import('./make-file');
    const { saveFile } = await import('./save-file');
    const { name, content, missing } = await makeFile(kind, thread, article, texts, options);
    options.signal.throwIfAborted();
    saveFile(name, content);
    return { type: 'saved', name, missing };
  } catch (error) {
    if (options.signal.aborted) return { type: 'stopped' };
    const { noteBug } = await import('@/platform/bugs');
    await noteBug('exporting', error);
    return { type: 'failed' };
  }
}

function countPictures(article: Article): number {
  let count = 0;
  const block = (each: Block) => {
    if (each.type === 'figure') count += each.media.length;
  };
  walkBlocks([...article.lead, ...article.body], { block }, []);
  return count;
}
