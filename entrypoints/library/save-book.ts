import articleStyles from '@/assets/styles/article.css?inline';
import type { SaveBook } from '@/components/library-files/book-actions';
import { composeArticle } from '@/core/compose/compose-article';
import { drawBookCover } from '@/entrypoints/export/draw-images';
import { finishDraft } from '@/entrypoints/export/finish-draft';
import { saveFile } from '@/entrypoints/export/save-file';
import { usedFonts } from '@/entrypoints/export/used-fonts';
import bookStyles from '@/export/book/book.css?inline';
import { type Collection, collectionOf } from '@/export/collection/collection';
import { collectionToEpub } from '@/export/collection/collection-to-epub';
import { collectionToHtml } from '@/export/collection/collection-to-html';
import { withHighlights } from '@/export/highlights/with-highlights';
import fileStyles from '@/export/html-file.css?inline';
import { mediaTypes } from '@/export/media-types';
import { toFileName } from '@/export/note/file-name';
import { readMarkdown } from '@/html/read-markdown';
import { noteBug } from '@/platform/bugs';
import { readKept } from '@/platform/library/library';
import type { Texts } from '@/texts/texts';

/** One book of kept threads, composed by the rules of today. */
export function bookSaver(texts: Texts, isPlain: boolean): SaveBook {
  return async ({ ids, title, threads, kind, pictures, highlights }, options) => {
    try {
      const kept = await readKept(ids);
      const articles = kept.map(({ thread, highlights: own = [] }) => {
        const article = composeArticle(thread, { isPlain, readMarkdown });
        return highlights ? withHighlights(article, thread, own) : article;
      });
      const collection = collectionOf(articles, title, threads, texts);
      const draft = await (kind === 'epub' ? epub(collection, texts) : html(collection, texts));
      const { content, missing } = await finishDraft(draft, pictures, options);
      options.signal.throwIfAborted();
      const name = `${toFileName(title, 'unspool-book')}.${kind}`;
      await saveFile(name, new Blob([content], { type: mediaTypes[kind] }));
      return { type: 'saved', name, missing };
    } catch (error) {
      if (options.signal.aborted) return { type: 'stopped' };
      await noteBug('exporting', error);
      return { type: 'failed' };
    }
  };
}

async function epub(collection: Collection, texts: Texts) {
  const { title, lang, direction, authors, facts } = collection;
  const names = new Intl.ListFormat(texts.language, { type: 'unit' }).format(authors.slice(0, 4));
  const author = authors.length > 4 ? `${names}…` : names;
  const about = { title, direction, author, source: facts.join(' · '), ...(lang && { lang }) };
  // Without a cover it is a book all the same.
  const cover = await drawBookCover(about).catch(() => undefined);
  return collectionToEpub(collection, { texts, styles: bookStyles, cover });
}

async function html(collection: Collection, texts: Texts) {
  const styles = [await usedFonts(), articleStyles, fileStyles].join('\n');
  return collectionToHtml(collection, { texts, styles });
}
