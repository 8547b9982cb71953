import articleStyles from '@/assets/styles/article.css?inline';
import type { FileKind, SaveOptions } from '@/components/export/export-actions';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToText } from '@/export/article-to-text';
import bookStyles from '@/export/book/book.css?inline';
import { citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { toCsl } from '@/export/citation/to-csl';
import { toRis } from '@/export/citation/to-ris';
import type { Draft } from '@/export/draft';
import { htmlFile } from '@/export/html-file';
import fileStyles from '@/export/html-file.css?inline';
import { type Picture, pictureType } from '@/export/picture';
import { threadToJson } from '@/export/thread-to-json';
import { loadPictures } from '@/platform/export/load-pictures';
import { fileNameFor, makeNote } from './make-note';
import type { TakenAlong } from './taken-along';
import { usedFonts } from './used-fonts';

/** `missing`: how many pictures did not come. */
export type MadeFile = { name: string; content: Blob; missing: number };

const mediaTypes: Record<FileKind, string> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  csl: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  html: 'text/html',
  epub: 'application/epub+zip',
};

/** A thread as a file of this kind, as `npm run unspool` writes it, with what only a browser can load. */
export async function makeFile(
  kind: FileKind,
  taken: TakenAlong,
  options: SaveOptions,
): Promise<MadeFile> {
  const { content, missing = 0 } = await contentOf(kind, taken, options);
  return {
    name: `${fileNameFor(taken)}.${kind === 'csl' ? 'json' : kind}`,
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
  const citation = () => citationOf(article, texts, Date.now());
  switch (kind) {
    case 'md':
      return { content: makeNote(taken) };
    case 'txt':
      return { content: articleToText(article, texts, replies) };
    case 'json':
      return { content: threadToJson(thread, article) };
    case 'csl':
      return { content: toCsl(citation()) };
    case 'bib':
      return { content: toBibtex(citation()) };
    case 'ris':
      return { content: toRis(citation()) };
    case 'html': {
      const styles = [await usedFonts(), articleStyles, fileStyles].join('\n');
      return finished(htmlFile(article, { texts, styles, replies }), taken, options);
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
      return finished(book, taken, options);
    }
    default:
      return kind satisfies never;
  }
}

async function finished(
  draft: Draft<string | Uint8Array>,
  taken: TakenAlong,
  { signal, progress }: SaveOptions,
): Promise<Content> {
  if (!taken.options.pictures) return { content: draft.finish(new Map()) as BlobPart };
  const wanted = draft.pictures;
  if (wanted.length > 0) progress(0, wanted.length);
  const pictures = new Map<string, Picture>();
  const loaded = await loadPictures(wanted, {
    signal,
    progress: (done) => progress(done, wanted.length),
  });
  for (const [address, bytes] of loaded) {
    const type = pictureType(bytes);
    if (type) pictures.set(address, { bytes, type });
  }
  return {
    content: draft.finish(pictures) as BlobPart,
    missing: wanted.length - pictures.size,
  };
}
