import type { Article } from '@/core/article';
import { contentsList } from '@/export/contents-list';
import type { Dom } from '@/export/dom';
import type { Texts } from '@/texts/texts';
import { ops, printXhtml, toAnchor, xhtmlPage } from './xhtml-page';

/** The book's contents (https://www.w3.org/TR/epub-33/#sec-nav): the title, and its sections below. */
export function navigation(article: Article, title: string, texts: Texts, dom: Dom): string {
  const { outline, direction } = article;
  const name = texts.contents;
  const page = xhtmlPage({ title: name, lang: texts.language, direction: texts.direction }, dom);
  const contents = page.createElement('nav');
  contents.setAttributeNS(ops, 'epub:type', 'toc');
  contents.setAttribute('role', 'doc-toc');
  const heading = page.createElement('h1');
  heading.textContent = name;
  const book = { id: '', depth: 2 as const, text: title };
  const list = contentsList(page, [book], () => 'article.xhtml');
  list.setAttribute('dir', direction);
  if (outline.length > 0) {
    const address = ({ id }: { id: string }) => `article.xhtml#${toAnchor(id)}`;
    list.firstElementChild?.append(contentsList(page, outline, address));
  }
  contents.append(heading, list);
  page.querySelector('body')?.append(contents);
  return printXhtml(page, dom);
}
