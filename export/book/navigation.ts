import type { Article, OutlineItem } from '@/core/article';
import type { Texts } from '@/texts/texts';
import { toAnchor } from './chapter';
import { toXml } from './to-xml';

/** The book's contents (https://www.w3.org/TR/epub-33/#sec-nav): the title, and its sections below. */
export function navigation(article: Article, title: string, texts: Texts): string {
  const lang = toXml(texts.language);
  const name = toXml(texts.contents);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8"/>
<title>${name}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
<nav epub:type="toc" role="doc-toc">
<h1>${name}</h1>
<ol dir="${article.direction}">
<li><a href="article.xhtml">${toXml(title)}</a>${sections(article.outline)}</li>
</ol>
</nav>
</body>
</html>
`;
}

function sections(outline: OutlineItem[]): string {
  return list(nested(outline));
}

type Section = { item: OutlineItem; inner: OutlineItem[] };

/** Deeper headings stand under the one before; one without any before it is a section of its own. */
function nested(outline: OutlineItem[]): Section[] {
  const found: Section[] = [];
  for (const item of outline) {
    const last = found.at(-1);
    if (item.depth === 3 && last) last.inner.push(item);
    else found.push({ item, inner: [] });
  }
  return found;
}

function list(found: Section[]): string {
  if (found.length === 0) return '';
  const items = found.map(({ item, inner }) => {
    const deeper = list(inner.map((own) => ({ item: own, inner: [] })));
    return `<li><a href="article.xhtml#${toAnchor(item.id)}">${toXml(item.text)}</a>${deeper}</li>`;
  });
  return `\n<ol>\n${items.join('\n')}\n</ol>`;
}
