import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { toCsl } from '@/export/citation/to-csl';
import { toRis } from '@/export/citation/to-ris';
import { htmlFile } from '@/export/html-file';
import { quotationAsHtml } from '@/export/quotation/print-quotation';
import { quotationOf } from '@/export/quotation/quotation';
import { richText } from '@/export/rich-text';
import { threadToJson } from '@/export/thread-to-json';
import { en } from '@/texts/en';

/** A file and what a browser takes it for. */
export type OpenedFile = { type: string; text: string };

/** `pasted`: what is put on the clipboard as HTML. */
export type HostileExports = { files: OpenedFile[]; pasted: string[] };

/** Runs in a browser, whose own parser and printer of XML the extension uses, too. */
export type ExportsPage = {
  makeExports(strings: string[], thread: Thread, article: Article): HostileExports;
};

/** Every export of a thread with these strings in every field, its discussion included. */
function makeExports(strings: string[], thread: Thread, article: Article): HostileExports {
  const replies = thread.discussion;
  const options = { texts: en, styles: '', replies };
  const quotations = strings.map((words) => quotationOf({ words }, article, thread, en));
  return {
    files: [
      { type: 'text/html', text: htmlFile(article, options).finish(new Map()) },
      ...filesOfBook(articleToEpub(article, options).finish(new Map())),
      { type: 'text/plain', text: articleToText(article, en, replies) },
      { type: 'text/plain', text: articleToMarkdown(article, en, replies) },
      { type: 'application/json', text: threadToJson(thread, article) },
      ...citationsOf(strings, article),
    ],
    pasted: [
      richText(article, { ...options, withPictures: true }),
      quotations.map((quotation) => quotationAsHtml(quotation, en)).join(''),
    ],
  };
}

function filesOfBook(book: Uint8Array): OpenedFile[] {
  const files = unzipSync(book);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return [
    { type: 'application/xhtml+xml', text: text('book/article.xhtml') },
    { type: 'application/xhtml+xml', text: text('book/nav.xhtml') },
    { type: 'application/xml', text: text('book/package.opf') },
  ];
}

/** By an author of each name: the thread's own has one. */
function citationsOf(strings: string[], article: Article): OpenedFile[] {
  const citations = strings.map((string) =>
    citationOf({ ...article, author: { ...article.author, name: string } }, en, 0),
  );
  return [
    { type: 'application/json', text: citations.map(toCsl).join('') },
    { type: 'text/plain', text: citations.map(toBibtex).join('') },
    { type: 'text/plain', text: citations.map(toRis).join('') },
  ];
}

Object.assign(globalThis, { exportsPage: { makeExports } satisfies ExportsPage });
