import type { WebUrl } from '@/core/web-url';

/**
 * Foreign HTML as an inert document: no script runs, no image loads. Relative addresses resolve
 * against `address`, as a `<base>` of our own comes before any of theirs; without it they would
 * resolve against the extension.
 */
export function parseHtml(html: string, address: WebUrl): Document {
  const foreign = new DOMParser().parseFromString(html, 'text/html');
  const base = foreign.createElement('base');
  base.href = address;
  foreign.head.prepend(base);
  return foreign;
}
