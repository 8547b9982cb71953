import { renderToString } from 'preact-render-to-string';
import { ArticleView } from '@/components/article/ArticleView';
import { TextsContext } from '@/components/article/TextsContext';
import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import { RepliesSection } from '@/export/replies/RepliesSection';
import type { Texts } from '@/texts/texts';
import type { Dom } from './dom';

/**
 * The article as the reader's own components draw it, as a document that can be changed before it
 * goes into a file: without what only a screen can use (links in the margin, buttons for what a
 * picture shows, icons, numbers for paper).
 */
export function offlineDocument(
  article: Article,
  texts: Texts,
  dom: Dom,
  replies: Reply[] = [],
): Document {
  const html = renderToString(
    <TextsContext.Provider value={texts}>
      <ArticleView article={article} />
      <RepliesSection replies={replies} />
    </TextsContext.Provider>,
  );
  const page = new dom.DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('.passage, .alt, .print-only, .veil, svg')) {
    element.remove();
  }
  for (const element of page.querySelectorAll('*')) {
    for (const name of onlyOnScreen) element.removeAttribute(name);
  }
  for (const line of page.querySelectorAll('.dotted')) separate(line);
  return page;
}

/**
 * Each part of a line keeps its own direction, and dots stand between them, also where no style sheet
 * says so: in a mail, and in a book.
 */
function separate(line: Element): void {
  for (const [index, part] of [...line.children].entries()) {
    part.setAttribute('dir', 'auto');
    if (index > 0) part.before(' · ');
  }
}

const onlyOnScreen = [
  'loading',
  'decoding',
  'referrerpolicy',
  'srcset',
  'sizes',
  'tabindex',
  'target',
  'rel',
];

/** Where its pictures are on the web, each once: photos, cards' pictures, films' first frames. */
export function pictureAddresses(page: Document): string[] {
  const pictures = [...page.querySelectorAll('img[src], video[poster]')];
  return [...new Set(pictures.map(addressOf))];
}

function addressOf(picture: Element): string {
  return picture.getAttribute('poster') ?? picture.getAttribute('src') ?? '';
}

/**
 * Puts pictures where they are now, and films' first frames in place of the films. What `placeOf`
 * does not know stays as a link in the picture's own words: it is named, not lost.
 */
export function placePictures(
  page: Document,
  placeOf: (address: string) => string | undefined,
): void {
  for (const picture of page.querySelectorAll('img[src], video')) {
    const address = addressOf(picture);
    const path = placeOf(address);
    if (path !== undefined) picture.replaceWith(placed(picture, path));
    else (picture.closest('.photo > a') ?? picture).replaceWith(nameOnly(picture, address));
  }
}

const kept = ['alt', 'width', 'height', 'lang', 'class'];

function placed(picture: Element, path: string): HTMLElement {
  const shown = picture.ownerDocument.createElement('img');
  shown.setAttribute('src', path);
  shown.setAttribute('alt', wordsOf(picture));
  for (const name of kept) {
    const value = picture.getAttribute(name);
    if (value !== null) shown.setAttribute(name, value);
  }
  return shown;
}

/** A picture without words (a card's own) says nothing that its link does not. */
function nameOnly(picture: Element, address: string): HTMLElement {
  const words = wordsOf(picture);
  const page = picture.ownerDocument;
  if (words === '') return page.createElement('span');
  const link = page.createElement('a');
  if (address !== '') link.setAttribute('href', address);
  link.className = 'not-loaded';
  link.textContent = words;
  return link;
}

function wordsOf(picture: Element): string {
  return picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';
}
