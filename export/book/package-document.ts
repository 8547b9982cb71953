import type { Citation } from '@/export/citation/citation';
import type { BookPicture } from './book-pictures';
import { toXml } from './to-xml';

type Package = {
  citation: Citation;
  direction: 'ltr' | 'rtl';
  /** When its last post was written, milliseconds since 1970: the same thread is the same book. */
  modified: number;
  pictures: BookPicture[];
  cover?: BookPicture;
};

/** What the book is and what is in it (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument(book: Package): string {
  const { citation, direction, modified, pictures, cover } = book;
  const { title, author, url, issued, lang } = citation;
  const at = `${new Date(modified).toISOString().slice(0, 19)}Z`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${toXml(languageOf(lang))}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${toXml(url)}</dc:identifier>
<dc:title>${toXml(title)}</dc:title>
<dc:creator>${toXml(author)}</dc:creator>
<dc:language>${toXml(languageOf(lang))}</dc:language>
<dc:date>${issued}</dc:date>
<dc:source>${toXml(url)}</dc:source>
<meta property="dcterms:modified">${at}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="book.css" media-type="text/css"/>
${cover ? coverItem(cover) : ''}${pictures.map(manifestItem).join('')}</manifest>
<spine page-progression-direction="${direction}">
<itemref idref="article"/>
</spine>
</package>
`;
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
