import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import type { Dom } from './dom';
import { offlineDocument, placePictures } from './offline-document';

type RichTextOptions = {
  texts: Texts;
  replies?: Reply[];
  /** Pictures stay where they are on X's hosts: whoever pastes the words loads them from there. */
  withPictures: boolean;
  dom?: Dom;
};

/** The article as HTML to paste into a mail or a document: structure, links and words, no looks. */
export function richText(article: Article, options: RichTextOptions): string {
  const { texts, replies, withPictures, dom = globalThis } = options;
  const page = offlineDocument(article, texts, dom, replies);
  placePictures(page, (address) => (withPictures ? address : undefined));
  for (const element of page.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!kept.has(name)) element.removeAttribute(name);
    }
    if (element.getAttribute('href')?.startsWith('#')) element.removeAttribute('href');
  }
  return page.documentElement.outerHTML;
}

const kept = new Set(['href', 'src', 'alt', 'lang', 'dir', 'start', 'colspan', 'datetime']);
