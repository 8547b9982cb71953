import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import { type BookPicture, endings, pictureName } from './book/book-pictures';
import { toChapter } from './book/chapter';
import { navigation } from './book/navigation';
import { packageDocument } from './book/package-document';
import { citationOf } from './citation/citation';
import type { Dom } from './dom';
import type { Draft } from './draft';
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
export function articleToEpub(article: Article, options: BookOptions): Draft<Uint8Array> {
  const { texts, dom = globalThis, replies } = options;
  const page = offlineDocument(article, texts, dom, replies);
  return {
    pictures: pictureAddresses(page),
    finish: (pictures) => {
      const placed: BookPicture[] = [];
      placePictures(page, collector(placed, pictures));
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
  const coverFile: BookPicture | undefined = cover && {
    ...cover,
    name: `cover.${endings[cover.type]}`,
  };
  const citation = citationOf(article, texts, article.updatedAt);
  const textFiles = {
    'META-INF/container.xml': container,
    'book/package.opf': packageDocument({
      citation,
      direction: article.direction,
      modified: article.updatedAt,
      pictures,
      ...(coverFile && { cover: coverFile }),
    }),
    'book/nav.xhtml': navigation(article, citation.title, texts, dom),
    'book/article.xhtml': toChapter(page, article, citation.title, dom),
    'book/book.css': styles,
  };
  return zipSync(
    {
      // First and as it is: readers look here to know what the file is.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      ...(Object.fromEntries(
        Object.entries(textFiles).map(([name, text]) => [name, strToU8(text)]),
      ) as Zippable),
      ...(Object.fromEntries(
        // Compressed already.
        [...(coverFile ? [coverFile] : []), ...pictures].map(({ name, bytes }) => [
          `book/${name}`,
          [bytes, { level: 0 }],
        ]),
      ) as Zippable),
    },
    // A zip's own clock begins in 1980 and knows no zone: one time for all files.
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
}

/** Names each picture that is used, in the order of the text. */
function collector(found: BookPicture[], pictures: ReadonlyMap<string, Picture>) {
  const names = new Map<string, string>();
  return (address: string): string | undefined => {
    const picture = pictures.get(address);
    if (picture === undefined) return undefined;
    const known = names.get(address);
    if (known !== undefined) return known;
    const name = pictureName(names.size + 1, picture.type);
    names.set(address, name);
    found.push({ ...picture, name });
    return name;
  };
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
