import { linkTo, paragraph, plain } from '@/export/markdown/nodes';
import { printMarkdown } from '@/export/markdown/print-markdown';
import { toXml } from '@/export/to-xml';
import { whoWrote } from '@/export/who-wrote';
import type { Texts } from '@/texts/texts';
import type { Quotation } from './quotation';

/** As Markdown, which is read as plain text too: the words, who and when, and where. */
export function quotationAsMarkdown(quotation: Quotation, texts: Texts): string {
  const { url } = quotation;
  return printMarkdown({
    type: 'root',
    children: [
      {
        type: 'blockquote',
        children: lines(quotation.words).map((line) => paragraph(plain(line))),
      },
      paragraph(plain(`${whoAndWhen(quotation, texts)} `), linkTo(url, url)),
    ],
  });
}

/** For a mail or a document. */
export function quotationAsHtml(quotation: Quotation, texts: Texts): string {
  const { words, lang = '', direction, url } = quotation;
  const paragraphs = lines(words).map((line) => `<p>${toXml(line)}</p>`);
  return `<blockquote lang="${toXml(lang)}" dir="${direction}">${paragraphs.join('')}</blockquote><p>${toXml(
    whoAndWhen(quotation, texts),
  )} <a href="${toXml(url)}">${toXml(url)}</a></p>`;
}

/** "— Mira Holm (@mira_writes), 2 January 2026". */
export function whoAndWhen(quotation: Quotation, texts: Texts): string {
  return `— ${whoWrote(quotation)}, ${texts.date(quotation.at)}`;
}

function lines(words: string): string[] {
  return words.split(/\s*\n\s*/u).filter((line) => line !== '');
}
