import type { Article } from '@/core/article';
import type { Dom } from '@/export/dom';
import { printXhtml, xhtmlPage } from './xhtml-page';

/** A chapter of a book as XHTML: the body of `page`, under `title`. */
export function toChapter(
  page: Document,
  { lang = '', direction }: Article,
  title: string,
  dom: Dom,
): string {
  const chapter = xhtmlPage({ title, lang, direction }, dom);
  const body = chapter.querySelector('body') as HTMLElement;
  for (const child of page.body.childNodes) body.append(chapter.importNode(child, true));
  return printXhtml(chapter, dom);
}
