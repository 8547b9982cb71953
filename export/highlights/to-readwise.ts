import { whoWrote } from '@/export/who-wrote';
import type { MarkedPassages } from './marked-passages';

/** As Readwise takes them (https://readwise.io/import_bulk): RFC 4180, a row for each. */
export function toReadwise({ title, passages }: MarkedPassages): string {
  const rows = passages.map((passage, index) => [
    passage.words,
    title,
    whoWrote(passage),
    passage.url,
    passage.note,
    `${index + 1}`,
    new Date(passage.markedAt).toISOString().slice(0, 19).replace('T', ' '),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * A spreadsheet works out what begins like a formula, whoever wrote it: an apostrophe before it makes it
 * words (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(words: string): string {
  const text = words.toWellFormed().replaceAll('\0', '');
  const harmless = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text)
    ? `'${text}`
    : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
