import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Direction } from '@/core/article';
import { mediaTypes } from '@/export/media-types';
import { type Picture, pictureEndings } from '@/export/picture';
import type { BookPicture } from './book-pictures';
import { type BookFacts, packageDocument } from './package-document';

type Book = {
  about: BookFacts;
  direction: Direction;
  modified: number;
  /** In reading order, as XHTML. */
  chapters: { name: string; text: string }[];
  /** The document of its contents, as XHTML. */
  contents: string;
  styles: string;
  pictures: BookPicture[];
  cover?: Picture | undefined;
};

/** An EPUB 3 file of these; the same ones give the same bytes. */
export function packBook(book: Book): Uint8Array {
  const { about, direction, modified, chapters, contents, styles, pictures, cover } = book;
  const coverFile: BookPicture | undefined = cover && {
    ...cover,
    name: `cover.${pictureEndings[cover.type]}`,
  };
  const textFiles = {
    'META-INF/container.xml': container,
    'book/package.opf': packageDocument({
      ...{ about, direction, modified, pictures },
      chapters: chapters.map(({ name }) => name),
      ...(coverFile && { cover: coverFile }),
    }),
    'book/nav.xhtml': contents,
    ...Object.fromEntries(chapters.map(({ name, text }) => [`book/${name}`, text])),
    'book/book.css': styles,
  };
  return zipSync(
    {
      // First and as it is: readers look here to know what the file is.
      mimetype: [strToU8(mediaTypes.epub), { level: 0 }],
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

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
