import type { Surface } from '@/core/settings';
import '@/assets/styles/export-menu.css';
import { nameOf } from '@/components/article/author-names';
import type {
  ExportActions,
  FileKind,
  Saved,
  SaveOptions,
  Sent,
} from '@/components/export/export-actions';
import type { Keeping } from '@/components/library/keeping';
import type { Article } from '@/core/article';
import { countReplies } from '@/core/thread/order-replies';
import { repliesOnX } from '@/core/thread/replies-on-x';
import type { Thread } from '@/core/thread/thread';
import { loadExportOptions, saveExportOptions } from '@/platform/export/export-options';
import type { Texts } from '@/texts/texts';
import { copyAs, copyQuotation } from './copy-as';
import { imageActions } from './image-actions';
import { type TakenAlong, takenAlong } from './taken-along';
import { copyWords, openShareSheet } from './try-in-browser';

/** Protected authors whom the reader has been told about, as long as this page is open. */
const toldAbout = new Set<string>();

/** What a thread can be taken away as; each writer is loaded when it is first used, the menu's looks with this. */
export async function exportActions(
  thread: Thread,
  article: Article,
  texts: Texts,
  surface: Surface,
  keeping: Keeping | undefined,
): Promise<ExportActions> {
  const highlights = keeping?.entry?.highlights ?? [];
  const options = await loadExportOptions();
  const taken = () => takenAlong(thread, article, texts, options, highlights);
  return {
    postCount: article.postCount,
    replyCount: countReplies(thread.discussion),
    repliesOnX: repliesOnX(thread),
    highlightCount: highlights.length,
    hasNumbering: article.remainder.some(({ because }) => because === 'counter'),
    isProtected: article.author.isProtected === true && !toldAbout.has(article.author.id),
    goOn: () => void toldAbout.add(article.author.id),
    author: nameOf(article.author, texts),
    options: { ...options },
    change: (changes) => {
      Object.assign(options, changes);
      void saveExportOptions(changes);
    },
    countPictures: async () => {
      const { offlineDocument, pictureAddresses } = await import('@/export/offline-document');
      return pictureAddresses(offlineDocument(article, texts, globalThis)).length;
    },
    copy: (kind) => copyAs(kind, taken()),
    save: (kind, how) => save(kind, taken(), how),
    sendToObsidian: (how) => sendToObsidian(taken(), how),
    ...('share' in navigator && { share: () => share(article, taken()) }),
    previewNote: async (templates) => (await import('./make-note')).previewNote(taken(), templates),
    ourTemplates: async () => (await import('./make-note')).ourTemplates,
    copyQuotation: (words) => copyQuotation(words, thread, article, texts),
    images: imageActions(thread, article, texts),
    // A popup closes as soon as the browser asks what to print on.
    ...(surface === 'tab' && { print: () => window.print() }),
    savePicture: async (address) => (await import('./save-picture')).savePicture(address),
    copyLink: () => copyWords(article.url),
  };
}

async function save(kind: FileKind, taken: TakenAlong, options: SaveOptions): Promise<Saved> {
  try {
    const { makeFile } = await import('./make-file');
    const { saveFile } = await import('./save-file');
    const { name, content, missing } = await makeFile(kind, taken, options);
    options.signal.throwIfAborted();
    await saveFile(name, content);
    return { type: 'saved', name, missing };
  } catch (error) {
    if (options.signal.aborted) return { type: 'stopped' };
    const { noteBug } = await import('@/platform/bugs');
    await noteBug('exporting', error);
    return { type: 'failed' };
  }
}

/** By Obsidian's own address; where a thread is too long for it and cannot be copied, as a file. */
async function sendToObsidian(taken: TakenAlong, options: SaveOptions): Promise<Sent> {
  const [{ obsidianUri }, { fileNameFor, makeNote }] = await Promise.all([
    import('@/export/note/obsidian-uri'),
    import('./make-note'),
  ]);
  const note = makeNote(taken);
  const { uri, usesClipboard } = obsidianUri(fileNameFor(taken), note);
  if (usesClipboard && !(await copyWords(note))) return save('md', taken, options);
  const link = document.createElement('a');
  link.href = uri;
  link.click();
  return { type: 'sent' };
}

/** As a file where the system takes it, otherwise its address; false where no sheet opened. */
async function share({ url }: Article, taken: TakenAlong): Promise<boolean> {
  const { makeFile } = await import('./make-file');
  const { name, content } = await makeFile('txt', taken, {
    signal: AbortSignal.any([]),
    progress: () => undefined,
  });
  const files = [new File([content], name, { type: content.type })];
  const title = name.replace(/\.txt$/, '');
  const whole = navigator.canShare?.({ files }) ? { files } : { url };
  return openShareSheet({ title, ...whole });
}
