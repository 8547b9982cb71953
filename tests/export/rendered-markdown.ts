import type { Nodes } from 'mdast';
import { articleToMarkdown, articleToTree } from '@/export/article-to-markdown';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { inEveryPlace } from '@/tests/hostile/in-every-place';
import { readHtml } from '@/tests/hostile/read-html';
import { stringsInShare } from '@/tests/hostile/share';
import { asSet } from '@/tests/hostile/shown-words';
import { en } from '@/texts/en';

type Hostile = { string: string; words: string; outsideTables: string; markdown: string };

const printed = new Map<string, Hostile>();

/** For each hostile string an article with it in every place, as Markdown and as the words it is made of. */
export function hostileMarkdown(strings = stringsInShare): Hostile[] {
  return strings.map((string) => {
    const known = printed.get(string) ?? printHostile(string);
    printed.set(string, known);
    return known;
  });
}

function printHostile(string: string): Hostile {
  const article = inEveryPlace([string]);
  const { children } = articleToTree(article, en);
  const words = children.map(wordsOf).join('');
  const outsideTables = children.map((node) => (node.type === 'table' ? '' : wordsOf(node)));
  return {
    string,
    words,
    outsideTables: outsideTables.join(''),
    markdown: articleToMarkdown(article, en),
  };
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node ? node.value : '';
}

/** What would run or lead elsewhere in a page that a Markdown program made. */
function unsafeIn(html: string): string[] {
  const { tags } = readHtml(html);
  return findUnsafe(tags.filter((tag) => !isPlainlyItself(tag))).filter(
    (what) => !programsOwn.test(what),
  );
}

/** Headings get ids made of their words, columns their side. */
export const programsOwn = /^(h[1-6]|th) id=|^t[hd] style=text-align: ?(left|right);?$/;

/** Programs link addresses that stand in a text as words. */
function isPlainlyItself({ localName, attributes, words }: ReturnType<typeof readHtml>['tags'][0]) {
  const address = attributes.find(({ name }) => name === 'href')?.value ?? '';
  if (localName !== 'a' || !/^(https?:|ftp:|mailto:|\/\/)/.test(address)) return false;
  return attributes.length === 1 && [address, readable(address)].some((one) => one.endsWith(words));
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** How a program sees less than it should; what it shows then is not held against it. */
type Reading = {
  /** The lines of a table stay as they are written. */
  knowsNoTables?: boolean;
  /** Before some marks, and at the end of a line, the backslash stays. */
  leavesEscapes?: boolean;
};

/** Where a page's words are not the article's: none may be lost, added or changed. */
function differenceIn(html: string, hostile: Hostile, reading: Reading): string[] {
  const { knowsNoTables, leavesEscapes } = reading;
  let page = html;
  if (knowsNoTables) page = page.replaceAll(/<p>\| table [\s\S]*?<\/p>/g, '');
  if (leavesEscapes) page = page.replaceAll(/\\\n(?=[^<\n])/g, '\n');
  const shown = readAs(readHtml(page).words, reading);
  const wanted = readAs(knowsNoTables ? hostile.outsideTables : hostile.words, reading);
  if (shown === wanted) return [];
  let from = 0;
  while (shown[from] === wanted[from]) from += 1;
  return [wanted, shown].map((text) => text.slice(Math.max(0, from - 30), from + 30));
}

/** Characters that text cannot have in Markdown or in HTML: some programs leave them out. */
const noText = ['\0', '\u0002', '\u0003', '\uFFFD'];

function readAs(words: string, { leavesEscapes }: Reading): string {
  const read = noText.reduce((text, character) => text.replaceAll(character, ''), asSet(words));
  return leavesEscapes ? read.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '') : read;
}

/** What a program makes of each: nothing that runs, and where it can be compared, the words as they are. */
export function faultsIn(rendered: string[], hostile: Hostile[], reading?: Reading): string[][] {
  return hostile.flatMap((each, at) => {
    const html = rendered[at] ?? '';
    const faults = [...unsafeIn(html), ...(reading ? differenceIn(html, each, reading) : [])];
    return faults.length > 0 ? [[each.string, ...faults]] : [];
  });
}
