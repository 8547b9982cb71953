import type { Direction } from '@/core/article';
import { toXml } from '@/export/to-xml';
import type { BookPicture } from './book-pictures';

type Package = {
  about: BookFacts;
  direction: Direction;
  /** When its last post was written, milliseconds since 1970: the same thread is the same book. */
  modified: number;
  /** Names of their files, in reading order. */
  chapters: string[];
  pictures: BookPicture[];
  cover?: BookPicture;
};

export type BookFacts = {
  id: string;
  title: string;
  authors: string[];
  lang?: string;
  /** A day: `2026-11-02`. */
  issued: string;
  /** Where on the web it stands. */
  sources: string[];
};

/** What the book is and what is in it (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument(book: Package): string {
  const { about, direction, modified, chapters, pictures, cover } = book;
  const { id, title, authors, lang, issued, sources } = about;
  const at = `${new Date(modified).toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${toXml(languageOf(lang))}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${toXml(id)}</dc:identifier>
<dc:title>${toXml(title)}</dc:title>
${elements('dc:creator', authors)}<dc:language>${toXml(languageOf(lang))}</dc:language>
<dc:date>${issued}</dc:date>
${elements('dc:source', sources)}<meta property="dcterms:modified">${at}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${chapters.map(chapterItem).join('')}<item id="style" href="book.css" media-type="text/css"/>
${cover ? coverItem(cover) : ''}${pictures.map(manifestItem).join('')}</manifest>
<spine page-progression-direction="${direction}">
${chapters.map((name) => `<itemref idref="${idOf(name)}"/>\n`).join('')}</spine>
</package>
`;
}

function elements(name: string, contents: string[]): string {
  return contents.map((content) => `<${name}>${toXml(content)}</${name}>\n`).join('');
}

function chapterItem(name: string): string {
  return `<item id="${idOf(name)}" href="${name}" media-type="application/xhtml+xml"/>\n`;
}

function idOf(chapter: string): string {
  return chapter.replace('.xhtml', '');
}

function coverItem({ name, type }: BookPicture): string {
  return `<item id="cover" href="${name}" media-type="${type}" properties="cover-image"/>\n`;
}

function manifestItem({ name, type }: BookPicture, index: number): string {
  return `<item id="picture-${index + 1}" href="${name}" media-type="${type}"/>\n`;
}

/** A book must name a language; `und` is BCP 47's own word for "not known". */
function languageOf(lang: string | undefined): string {
  try {
    return lang ? (Intl.getCanonicalLocales(lang)[0] ?? 'und') : 'und';
  } catch {
    return 'und';
  }
}
