import type { Citation } from './citation';

/** RIS (a tag, two spaces, a hyphen, a value, one a line, ended by `ER`), as Zotero and EndNote read it. */
export function toRis(citation: Citation): string {
  const { id, title, author, handle, url, issued, accessed, lang, isThread } = citation;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', author],
    ['T2', 'X'],
    ['M3', isThread ? 'Thread' : 'Post'],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['AN', id],
    ['N1', handle],
    ['LA', lang],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  // The format's own line ends.
  return `${[...lines, 'ER  - ', ''].join('\r\n')}`;
}
