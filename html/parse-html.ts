/**
 * Foreign HTML as an inert document: no script runs, no image loads. Its relative addresses are to be
 * read as they are written: as properties they would resolve against the extension.
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
