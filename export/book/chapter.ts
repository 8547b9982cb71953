import type { Article } from '@/core/article';
import type { Dom } from '@/export/dom';
import { withoutControls } from './to-xml';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** A chapter of a book as XHTML: the body of `page`, under `title`. */
export function toChapter(
  page: Document,
  { lang, direction }: Article,
  title: string,
  dom: Dom,
): string {
  const chapter = emptyChapter(lang ?? '', direction, title, dom);
  const body = chapter.querySelector('body') as HTMLElement;
  for (const child of [...page.body.childNodes]) body.append(chapter.importNode(child, true));
  prepare(body);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${new dom.XMLSerializer().serializeToString(chapter.documentElement)}\n`;
}

function emptyChapter(lang: string, direction: string, title: string, dom: Dom): XMLDocument {
  const page = new dom.DOMParser().parseFromString(
    `<html xmlns="${xhtml}"><head><meta charset="utf-8"/><title/><link rel="stylesheet" type="text/css" href="book.css"/></head><body/></html>`,
    'application/xhtml+xml',
  );
  setLanguage(page.documentElement, lang);
  page.documentElement.setAttribute('dir', direction);
  (page.querySelector('title') as Element).textContent = withoutControls(title);
  return page;
}

function setLanguage(element: Element, lang: string): void {
  element.setAttribute('lang', lang);
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
}

/** What HTML takes and XML or a book does not. */
function prepare(body: Element): void {
  const ids = new Set<string>();
  for (const element of body.querySelectorAll('*')) {
    const lang = element.getAttribute('lang');
    if (lang !== null) setLanguage(element, lang);
    for (const { name, value } of [...element.attributes]) {
      if (isForScripts.test(name)) element.removeAttribute(name);
      else element.setAttribute(name, isReference(name) ? toAnchor(value) : withoutControls(value));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${toAnchor(href.slice(1))}`);
    if (ids.has(element.id)) element.removeAttribute('id');
    ids.add(element.id);
  }
  cleanText(body);
}

const isForScripts = /^(?:style|data-.*|aria-hidden)$/;

function isReference(attribute: string): boolean {
  return attribute === 'id' || attribute === 'aria-labelledby';
}

/** A name that XML takes: `post:offset` begins with a digit and has a colon. */
export function toAnchor(id: string): string {
  return `p${id.replace(/[^\w-]/g, '-')}`;
}

function cleanText(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) child.nodeValue = withoutControls(child.nodeValue ?? '');
    else cleanText(child);
  }
}
