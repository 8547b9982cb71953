import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import type { BookPicture } from '@/export/book/book-pictures';
import { toChapter } from '@/export/book/chapter';
import { navigation } from '@/export/book/navigation';
import { packBook } from '@/export/book/pack-book';
import { placeInBook } from '@/export/book/place-in-book';
import { citationOf } from '@/export/citation/citation';
import type { Texts } from '@/texts/texts';
import type { Dom } from './dom';
import type { FileDraft } from './file-draft';
import { offlineDocument, pictureAddresses, placePictures } from './offline-document';
import type { Picture } from './picture';

type BookOptions = {
  texts: Texts;
  /** `export/book/book.css`, as text. */
  styles: string;
  replies?: Reply[];
  cover?: Picture;
  dom?: Dom;
};

/** The thread as an EPUB 3 file; the same thread with the same pictures gives the same bytes. */
export function articleToEpub(article: Article, options: BookOptions): FileDraft<Uint8Array> {
  const { texts, dom = globalThis, replies } = options;
  const page = offlineDocument(article, texts, dom, replies);
  return {
    pictures: pictureAddresses(page),
    finish: (pictures) => {
      const placed: BookPicture[] = [];
      placePictures(page, placeInBook(placed, pictures));
      return packed(article, page, placed, options);
    },
  };
}

function packed(
  article: Article,
  page: Document,
  pictures: BookPicture[],
  { texts, styles, cover, dom = globalThis }: BookOptions,
): Uint8Array {
  const { title, author, lang, url, issued } = citationOf(article, texts, article.updatedAt);
  const { direction, outline } = article;
  const name = 'article.xhtml';
  return packBook({
    about: { id: url, title, authors: [author], ...(lang && { lang }), issued, sources: [url] },
    ...{ direction, modified: article.updatedAt, styles, pictures, cover },
    chapters: [{ name, text: toChapter(page, article, title, dom) }],
    contents: navigation([{ name, title, direction, outline }], texts, dom),
  });
}
