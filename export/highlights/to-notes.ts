import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast';
import { linkTo, paragraph, plain } from '@/export/markdown/nodes';
import { printMarkdown } from '@/export/markdown/print-markdown';
import { whoWrote } from '@/export/who-wrote';
import type { MarkedPassage, MarkedPassages } from './marked-passages';

/** A page of Obsidian's: each passage as a quotation with its own link, the note under it. */
export function toObsidian({ title, author, url, passages }: MarkedPassages): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [plain(onOneLine(title))] },
    paragraph(plain(`${onOneLine(author)} · `), linkTo(url, url)),
    ...passages.flatMap((passage) => [quote(passage), ...paragraphs(passage.note)]),
  ];
  return printMarkdown({ type: 'root', children });
}

/** An outline of Logseq's: the thread, under it the passages, under each its note. */
export function toLogseq({ title, author, url, passages }: MarkedPassages): string {
  const items = passages.map((passage) => {
    const notes = paragraphs(passage.note).map((note) => item(note));
    return item(quote(passage), ...(notes.length > 0 ? [list(notes)] : []));
  });
  const head = paragraph(linkTo(url, onOneLine(title)), plain(` · ${onOneLine(author)}`));
  const outline = list([item(head, ...(items.length > 0 ? [list(items)] : []))]);
  // `name:: value` would set a property of the outline's; the address of a link has no such colons.
  return printMarkdown({ type: 'root', children: [outline] }).replaceAll('::', ':&#x3A;');
}

function quote(passage: MarkedPassage): Blockquote {
  const { words, url } = passage;
  const who = onOneLine(whoWrote(passage));
  return {
    type: 'blockquote',
    children: [...paragraphs(words), paragraph(plain('— '), linkTo(url, who))],
  };
}

function paragraphs(words: string): Paragraph[] {
  return words
    .split(/\s*\n\s*/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(plain(line.trim())));
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
