import type { BookPicture } from '@/export/book/book-pictures';
import { toChapter } from '@/export/book/chapter';
import { navigation } from '@/export/book/navigation';
import { packBook } from '@/export/book/pack-book';
import { placeInBook } from '@/export/book/place-in-book';
import { printXhtml, xhtmlPage } from '@/export/book/xhtml-page';
import type { Dom } from '@/export/dom';
import type { FileDraft } from '@/export/file-draft';
import { offlineDocument, pictureAddresses, placePictures } from '@/export/offline-document';
import type { Picture } from '@/export/picture';
import { utcDay } from '@/export/utc-day';
import type { Texts } from '@/texts/texts';
import { type Collection, collectionId } from './collection';
import { contentsPage } from './contents-page';

type CollectionOptions = {
  texts: Texts;
  /** `export/book/book.css`, as text. */
  styles: string;
  cover?: Picture | undefined;
  dom?: Dom;
};

/** Several threads as one EPUB 3 file, a chapter each; the same threads give the same bytes. */
export function collectionToEpub(
  collection: Collection,
  { texts, styles, cover, dom = globalThis }: CollectionOptions,
): FileDraft<Uint8Array> {
  const drawn = collection.chapters.map((chapter, index) => ({
    ...chapter,
    name: nameOf(index),
    page: offlineDocument(chapter.article, texts, dom),
  }));
  return {
    pictures: [...new Set(drawn.flatMap(({ page }) => pictureAddresses(page)))],
    finish: (pictures) => {
      const placed: BookPicture[] = [];
      const addressOf = placeInBook(placed, pictures);
      for (const { page } of drawn) placePictures(page, addressOf);
      const chapters = drawn.map(({ name, title, article, page }) => ({
        name,
        text: toChapter(page, article, title, dom),
      }));
      const { title, authors, lang, direction, updatedAt } = collection;
      return packBook({
        about: {
          ...{ id: collectionId(collection), title, authors, ...(lang && { lang }) },
          issued: utcDay(updatedAt),
          sources: collection.chapters.map(({ article }) => article.url),
        },
        ...{ direction, modified: updatedAt, styles, cover, pictures: placed },
        chapters: [{ name: first, text: firstPage(collection, texts, dom) }, ...chapters],
        contents: navigation(
          drawn.map(({ name, title, article: { direction, outline } }) => ({
            ...{ name, title, direction, outline },
          })),
          texts,
          dom,
        ),
      });
    },
  };
}

const first = 'contents.xhtml';

function nameOf(chapter: number): string {
  return `thread-${chapter + 1}.xhtml`;
}

function firstPage(collection: Collection, texts: Texts, dom: Dom): string {
  const { language, direction } = texts;
  const page = xhtmlPage({ title: collection.title, lang: language, direction }, dom);
  page.querySelector('body')?.append(...contentsPage(page, collection, texts, nameOf));
  return printXhtml(page, dom);
}
