import { readFileSync } from 'node:fs';
import type { Article } from '@/core/article';
import type { Reply } from '@/core/thread/thread';
import { articleToEpub } from '@/export/article-to-epub';
import { offlineDocument, pictureAddresses } from '@/export/offline-document';
import type { Picture } from '@/export/picture';
import { inWindow } from '@/tests/export/in-window';
import { en } from '@/texts/en';

const styles = readFileSync('export/book/book.css', 'utf8');

export function bookOf(
  article: Article,
  pictures: ReadonlyMap<string, Picture> = new Map(),
  replies: Reply[] = [],
): Uint8Array {
  return inWindow((dom) =>
    articleToEpub(article, { texts: en, styles, dom, replies }).finish(pictures),
  );
}

/** The smallest PNG there is: one pixel. */
const pixel: Picture = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ),
    (sign) => sign.charCodeAt(0),
  ),
};

/** One for each address that the article has. */
export function picturesOf(article: Article): Map<string, Picture> {
  const addresses = inWindow((dom) => pictureAddresses(offlineDocument(article, en, dom)));
  return new Map(addresses.map((address) => [address, pixel]));
}
