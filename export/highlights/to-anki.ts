import { toXml } from '@/export/to-xml';
import { whoWrote } from '@/export/who-wrote';
import type { MarkedPassages } from './marked-passages';

/**
 * Notes for Anki (https://docs.ankiweb.net/importing/text-files.html): the words in front; behind them the
 * note, whose they are and where they stand.
 */
export function toAnki({ title, passages }: MarkedPassages): string {
  const head = ['#separator:tab', '#html:true', '#columns:Front\tBack'];
  const rows = passages.map((passage) => {
    const { words, note, url } = passage;
    const source = `${field(whoWrote(passage))} · <a href="${field(url)}">${field(title)}</a>`;
    return [field(words), note ? `${field(note)}<br><br>${source}` : source].join('\t');
  });
  return [...head, ...rows].map((row) => `${row}\n`).join('');
}

/** One line of HTML in which nothing is a tag, a cloze or a sound of Anki's. */
function field(words: string): string {
  return toXml(words.trim())
    .replace(/[[\]{}#]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\t/g, ' ')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>');
}
