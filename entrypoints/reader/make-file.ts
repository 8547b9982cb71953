import articleStyles from '@/assets/styles/article.css?inline';
import { readingMinutes } from '@/components/article/reading-minutes';
import type { FileKind, SaveOptions } from '@/components/export/export-actions';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import bookStyles from '@/export/book/book.css?inline';
import { type Citation, citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { toCsl } from '@/export/citation/to-csl';
import { toRis } from '@/export/citation/to-ris';
import { toFileName } from '@/export/file-name';
import { defaultTemplate, frontMatter, noteFacts } from '@/export/front-matter';
import { htmlFile } from '@/export/html-file';
import fileStyles from '@/export/html-file.css?inline';
import { offlineDocument, pictureAddresses } from '@/export/offline-document';
import { type Picture, pictureType } from '@/export/picture';
import { threadToJson } from '@/export/thread-to-json';
import { loadPictures } from '@/platform/load-pictures';
import type { Texts } from '@/texts/texts';
import { usedFonts } from './used-fonts';

/** `missing`: how many pictures did not come. */
export type MadeFile = { name: string; content: Blob; missing: number };

/** A thread as a file of this kind, as `npm run unspool` writes it, with what only a browser can load. */
export async function makeFile(
  kind: FileKind,
  thread: Thread,
  article: Article,
  texts: Texts,
  options: SaveOptions,
): Promise<MadeFile> {
  const citation = citationOf(article, texts, Date.now());
  const name = `${toFileName(citation.title, `thread-${article.focal}`)}.${kind === 'csl' ? 'json' : kind}`;
  const file = (content: BlobPart, type: string, missing = 0): MadeFile => ({
    name,
    content: new Blob([content], { type }),
    missing,
  });
  switch (kind) {
    case 'md':
      return file(markdownFile(thread, article, texts, citation), 'text/markdown');
    case 'txt':
      return file(articleToText(article, texts), 'text/plain');
    case 'json':
      return file(threadToJson(thread, article), 'application/json');
    case 'csl':
      return file(toCsl(citation), 'application/vnd.citationstyles.csl+json');
    case 'bib':
      return file(toBibtex(citation), 'application/x-bibtex');
    case 'ris':
      return file(toRis(citation), 'application/x-research-info-systems');
    case 'html': {
      const { pictures, missing } = await picturesOf(article, texts, options);
      const styles = [await usedFonts(), articleStyles, fileStyles].join('\n');
      return file(htmlFile(article, { texts, styles, pictures }), 'text/html', missing);
    }
    case 'epub': {
      const { pictures, missing } = await picturesOf(article, texts, options);
      const book = articleToEpub(article, { texts, styles: bookStyles, pictures });
      return file(book as BlobPart, 'application/epub+zip', missing);
    }
    default:
      return kind satisfies never;
  }
}

function markdownFile(thread: Thread, article: Article, texts: Texts, citation: Citation): string {
  const facts = noteFacts(citation, {
    updated: new Date(article.updatedAt).toISOString().slice(0, 10),
    posts: article.postCount,
    complete: thread.completeness.type === 'whole',
    minutes: readingMinutes(article),
  });
  const head = frontMatter(defaultTemplate, facts);
  return `${head.ok ? head.text : ''}\n${articleToMarkdown(article, texts)}`;
}

async function picturesOf(
  article: Article,
  texts: Texts,
  { withPictures, signal, progress }: SaveOptions,
): Promise<{ pictures: Map<string, Picture>; missing: number }> {
  const pictures = new Map<string, Picture>();
  if (!withPictures) return { pictures, missing: 0 };
  const wanted = pictureAddresses(offlineDocument(article, texts, globalThis));
  if (wanted.length > 0) progress(0, wanted.length);
  const loaded = await loadPictures(wanted, {
    signal,
    progress: (done) => progress(done, wanted.length),
  });
  for (const [address, bytes] of loaded) {
    const type = pictureType(bytes);
    if (type) pictures.set(address, { bytes, type });
  }
  return { pictures, missing: wanted.length - pictures.size };
}
