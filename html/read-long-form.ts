import { type LongFormContent, type LongFormText, startLongForm } from '@/core/long-form-text';
import type { Media } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { extractPage } from './extract-page';
import { isElement, readMarked } from './read-marked';

/** The photo at this address, where it is one of the author's. */
export type FindPhoto = (address: string | null) => WebUrl | undefined;

/**
 * The last resort for a long-form article: nothing is known of its markup but that it is HTML, so
 * Readability finds the article in it, and its tags tell what each block is.
 */
export function readLongForm(
  view: Element,
  knownTitle: string,
  findPhoto: FindPhoto,
  /** Of its page: a document of ours has none that leads anywhere. */
  address: WebUrl,
): LongFormContent | undefined {
  const found = extractPage(withoutNames(view).outerHTML, address);
  if (!found) return undefined;
  const heading = view.querySelector('h1')?.textContent?.trim();
  const title = knownTitle || heading || found.title || '';
  const page = startLongForm(title);
  addChildren(page, found.content, { findPhoto, title, depth: -1, isOrdered: false });
  if (page.blocks.length === 0) return undefined;
  return {
    longForm: { id: '', title: page.title, blocks: page.blocks, isPreview: false },
    text: page.text(),
    spans: page.spans,
    media: [],
  };
}

/** Readability guesses by the names of classes, and would drop X's "longform-header" for a page's header. */
function withoutNames(view: Element): Element {
  const copy = view.cloneNode(true);
  if (!isElement(copy)) return view;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['class', 'id', 'role']) element.removeAttribute(name);
  }
  return copy;
}

type Inside = { findPhoto: FindPhoto; title: string; depth: number; isOrdered: boolean };

const blockTags =
  'h1, h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, pre, hr, figure, table, div, section, article';

/** Words that stand in no block of their own, between those that do, are paragraphs too. */
function addChildren(page: LongFormText, parent: ParentNode & Node, inside: Inside): void {
  let loose: Node[] = [];
  const flush = () => {
    addWords(page, loose, 'paragraph');
    loose = [];
  };
  for (const node of parent.childNodes) {
    const element = isElement(node) ? node : undefined;
    const isBlock = element?.matches(`${blockTags}, img`) || element?.querySelector(blockTags);
    if (!element || !isBlock) loose.push(node);
    else {
      flush();
      addBlock(page, element, inside);
    }
  }
  flush();
}

function addBlock(page: LongFormText, element: Element, inside: Inside): void {
  const { tagName } = element;
  if (/^H[1-6]$/.test(tagName)) addHeading(page, element, inside.title);
  else if (tagName === 'HR') page.blocks.push({ type: 'divider' });
  else if (tagName === 'PRE') {
    page.blocks.push({ type: 'code', ...page.write((element.textContent ?? '').trimEnd()) });
  } else if (tagName === 'BLOCKQUOTE') {
    for (const part of partsOf(element)) addWords(page, [part], 'quote');
  } else if (tagName === 'UL' || tagName === 'OL') {
    const isOrdered = tagName === 'OL';
    addChildren(page, element, { ...inside, depth: inside.depth + 1, isOrdered });
  } else if (tagName === 'LI') addItem(page, element, inside);
  else if (tagName === 'IMG' || tagName === 'FIGURE') addPhotos(page, element, inside.findPhoto);
  else if (element.querySelector(`${blockTags}, img`)) addChildren(page, element, inside);
  else addWords(page, [element], 'paragraph');
}

function addHeading(page: LongFormText, element: Element, title: string): void {
  const { text, spans } = readMarked([element]);
  // Readability leaves the title where it stood.
  if (text === '' || text === title) return;
  const depth = element.tagName === 'H1' ? 1 : element.tagName === 'H2' ? 2 : 3;
  page.blocks.push({ type: 'heading', depth, ...page.writeMarked(text, spans) });
}

function addItem(page: LongFormText, item: Element, inside: Inside): void {
  const nested = [...item.children].filter((child) => /^[UO]L$/.test(child.tagName));
  const own = [...item.childNodes].filter((node) => !nested.some((list) => list === node));
  const { text, spans } = readMarked(own);
  const { isOrdered, depth } = inside;
  if (text !== '') {
    const range = page.writeMarked(text, spans);
    page.blocks.push({ type: 'listItem', isOrdered, depth: Math.max(depth, 0), ...range });
  }
  for (const list of nested) addBlock(page, list, inside);
}

function addPhotos(page: LongFormText, element: Element, findPhoto: FindPhoto): void {
  const images = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')];
  const media = images.flatMap((image): Media[] => {
    const url = findPhoto(image.getAttribute('src'));
    const alt = image.getAttribute('alt')?.trim();
    return url ? [{ type: 'photo', id: url, url, ...(alt && { alt }) }] : [];
  });
  const caption = element.querySelector('figcaption');
  const { text, spans } = readMarked(caption ? [caption] : []);
  if (media.length > 0) {
    page.blocks.push({ type: 'media', media, ...page.writeMarked(text, spans) });
  } else if (text !== '') {
    page.blocks.push({ type: 'paragraph', ...page.writeMarked(text, spans) });
  }
}

function addWords(page: LongFormText, nodes: Node[], type: 'paragraph' | 'quote'): void {
  const { text, spans } = readMarked(nodes);
  if (text !== '') page.blocks.push({ type, ...page.writeMarked(text, spans) });
}

function partsOf(quote: Element): Node[] {
  const paragraphs = [...quote.querySelectorAll('p')];
  return paragraphs.length > 0 ? paragraphs : [quote];
}
