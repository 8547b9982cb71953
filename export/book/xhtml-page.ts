import type { Direction } from '@/core/article';
import type { Dom } from '@/export/dom';
import { withoutControls } from '@/export/to-xml';

/** The namespace of `epub:type`. */
export const ops = 'http://www.idpf.org/2007/ops';

type XhtmlPage = { title: string; lang: string; direction: Direction };

/** An empty page of a book: what stands in its body is put there and printed by `printXhtml`. */
export function xhtmlPage({ title, lang, direction }: XhtmlPage, dom: Dom): XMLDocument {
  const page = new dom.DOMParser().parseFromString(
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="${ops}"><head><meta charset="utf-8"/><title/><link rel="stylesheet" type="text/css" href="book.css"/></head><body/></html>`,
    'application/xhtml+xml',
  );
  setLanguage(page.documentElement, lang);
  page.documentElement.setAttribute('dir', direction);
  (page.querySelector('title') as Element).textContent = title;
  return page;
}

/** Changes the page: what XML or a book does not take goes. */
export function printXhtml(page: XMLDocument, dom: Dom): string {
  prepare(page.documentElement);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${new dom.XMLSerializer().serializeToString(page.documentElement)}\n`;
}

function setLanguage(element: Element, lang: string): void {
  element.setAttribute('lang', lang);
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
}

/** What HTML takes and XML or a book does not. */
function prepare(root: Element): void {
  const ids = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    const lang = element.getAttribute('lang');
    if (lang !== null) setLanguage(element, lang);
    for (const attribute of [...element.attributes]) {
      const { name, value } = attribute;
      if (isForScripts.test(name)) element.removeAttribute(name);
      else attribute.value = isReference(name) ? toAnchor(value) : withoutControls(value);
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${toAnchor(href.slice(1))}`);
    if (ids.has(element.id)) element.removeAttribute('id');
    ids.add(element.id);
  }
  cleanText(root);
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
