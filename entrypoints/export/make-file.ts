import articleStyles from '@/assets/styles/article.css?inline';
import type { FileKind, SaveOptions } from '@/components/export/export-actions';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToText } from '@/export/article-to-text';
import bookStyles from '@/export/book/book.css?inline';
import { citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { toCsl } from '@/export/citation/to-csl';
import { toRis } from '@/export/citation/to-ris';
import { markedPassages } from '@/export/highlights/marked-passages';
import { toAnki } from '@/export/highlights/to-anki';
import { toLogseq, toObsidian } from '@/export/highlights/to-notes';
import { toReadwise } from '@/export/highlights/to-readwise';
import { htmlFile } from '@/export/html-file';
import fileStyles from '@/export/html-file.css?inline';
import { mediaTypes } from '@/export/media-types';
import { threadToJson } from '@/export/thread-to-json';
import { finishDraft } from './finish-draft';
import { fileNameFor, makeNote } from './make-note';
import type { TakenAlong } from './taken-along';
import { usedFonts } from './used-fonts';

/** `missing`: how many pictures did not come. */
export type MadeFile = { name: string; content: Blob; missing: number };

/** Of kinds that are not called by it. */
const endings: Partial<Record<FileKind, string>> = {
  csl: '.json',
  readwise: ' - highlights.csv',
  anki: ' - highlights.tsv',
  obsidian: ' - highlights.md',
  logseq: ' - highlights.md',
};

/** A thread as a file of this kind, as `npm run unspool` writes it, with what only a browser can load. */
export async function makeFile(
  kind: FileKind,
  taken: TakenAlong,
  options: SaveOptions,
): Promise<MadeFile> {
  const { content, missing = 0 } = await contentOf(kind, taken, options);
  return {
    name: `${fileNameFor(taken)}${endings[kind] ?? `.${kind}`}`,
    content: new Blob([content], { type: mediaTypes[kind] }),
    missing,
  };
}

type Content = { content: BlobPart; missing?: number };

async function contentOf(
  kind: FileKind,
  taken: TakenAlong,
  options: SaveOptions,
): Promise<Content> {
  const { thread, article, replies, texts } = taken;
  const marked = () => markedPassages(taken.highlights, article, thread, texts);
  const citation = () => citationOf(article, texts, Date.now());
  switch (kind) {
    case 'md':
      return { content: makeNote(taken) };
    case 'txt':
      return { content: articleToText(article, texts, replies) };
    case 'json':
      return {
        content: threadToJson(thread, article, taken.options.highlights ? taken.highlights : []),
      };
    case 'csl':
      return { content: toCsl(citation()) };
    case 'bib':
      return { content: toBibtex(citation()) };
    case 'ris':
      return { content: toRis(citation()) };
    case 'html': {
      const styles = [await usedFonts(), articleStyles, fileStyles].join('\n');
      const file = htmlFile(article, { texts, styles, replies });
      return finishDraft(file, taken.options.pictures, options);
    }
    case 'epub': {
      const { coverOf } = await import('./draw-images');
      // Without a cover it is a book all the same.
      const cover = await coverOf(taken).catch(() => undefined);
      const book = articleToEpub(article, {
        texts,
        styles: bookStyles,
        replies,
        ...(cover && { cover }),
      });
      return finishDraft(book, taken.options.pictures, options);
    }
    case 'readwise':
      return { content: toReadwise(marked()) };
    case 'anki':
      return { content: toAnki(marked()) };
    case 'obsidian':
      return { content: toObsidian(marked()) };
    case 'logseq':
      return { content: toLogseq(marked()) };
    default:
      return kind satisfies never;
  }
}
