import type { Direction, OutlineItem } from '@/core/article';
import { contentsList } from '@/export/contents-list';
import type { Dom } from '@/export/dom';
import type { Texts } from '@/texts/texts';
import { ops, printXhtml, toAnchor, xhtmlPage } from './xhtml-page';

/** `name`: of its file. */
export type ChapterInContents = {
  name: string;
  title: string;
  direction: Direction;
  outline: OutlineItem[];
};

/** The book's contents (https://www.w3.org/TR/epub-33/#sec-nav): its chapters, and their sections below. */
export function navigation(chapters: ChapterInContents[], texts: Texts, dom: Dom): string {
  const name = texts.contents;
  const page = xhtmlPage({ title: name, lang: texts.language, direction: texts.direction }, dom);
  const contents = page.createElement('nav');
  contents.setAttributeNS(ops, 'epub:type', 'toc');
  contents.setAttribute('role', 'doc-toc');
  const heading = page.createElement('h1');
  heading.textContent = name;
  const list = page.createElement('ol');
  for (const chapter of chapters) list.append(...entryOf(chapter, page));
  contents.append(heading, list);
  page.querySelector('body')?.append(contents);
  return printXhtml(page, dom);
}

function entryOf({ name, title, direction, outline }: ChapterInContents, page: Document): Node[] {
  const own = contentsList(page, [{ id: '', depth: 2, text: title }], () => name);
  const [entry] = own.children;
  entry?.setAttribute('dir', direction);
  if (outline.length > 0) {
    entry?.append(contentsList(page, outline, ({ id }) => `${name}#${toAnchor(id)}`));
  }
  return [...own.children];
}
