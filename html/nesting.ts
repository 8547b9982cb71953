import type { Nodes, Root } from 'mdast';

/** Nobody nests as deep as this by hand. */
export const deepest = 50;

/** The parser sets each of them beside all others that stand open in the same paragraph. */
const mostOpeners = 1000;

/**
 * Whether Markdown seems to be nested too deep to be parsed in good time: lists, quotations and
 * footnotes by what each line begins with, emphasis and links by what is open at one time. Reads it
 * once. What is in doubt counts as nested.
 */
export function seemsTooDeep(markdown: string): boolean {
  let fence: string | undefined;
  let mayBeFenced = true;
  let paragraph = noOpeners();
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (fence !== undefined) {
      if (isEndOf(fence, line)) fence = undefined;
      continue;
    }
    // Within HTML, what looks like a fence need not be one.
    mayBeFenced &&= !/^ {0,3}</.test(line);
    fence = mayBeFenced ? /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] : undefined;
    const containers = containersOf(line);
    if (containers.depth > deepest) return true;
    if (/^\s*(?:[-+*]\s|#{1,6}\s|$)/.test(line)) paragraph = noOpeners();
    countOpeners(paragraph, line.slice(containers.length));
    if (paragraph.most > deepest || paragraph.all > mostOpeners) return true;
  }
  return false;
}

/** Whether it came out deeper than that all the same; an item is a list and what stands in it. */
export function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 3 * deepest) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

function isEndOf(fence: string, line: string): boolean {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return end?.startsWith(fence) === true;
}

/** An item's second line stands at least two columns further in. */
function containersOf(line: string): { depth: number; length: number } {
  if (/^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return { depth: 0, length: line.length };
  let depth = 0;
  let length = 0;
  for (const match of line.matchAll(container)) {
    const [whole, space] = match;
    depth += space === undefined ? 1 : space === '\t' ? 2 : 0.5;
    length += whole.length;
  }
  return { depth, length };
}

/** One after the other from the start of a line. */
const container = /([ \t])|(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]+\]:)[ \t]?/gy;

/** Those that stand open, by their kind and in all, the most of them at one time, and all there were. */
type Openers = { of: Map<string, number>; open: number; most: number; all: number };

function noOpeners(): Openers {
  return { of: new Map(), open: 0, most: 0, all: 0 };
}

/** What seems to end one may be code or escaped, so all are counted as well. */
function countOpeners(openers: Openers, words: string): void {
  for (const { 0: run, index } of words.matchAll(delimiters)) {
    if (run.startsWith('\\')) continue;
    const kind = run === ']' ? '[' : run.charAt(0);
    const known = openers.of.get(kind) ?? 0;
    const levels = Math.ceil(run.length / 2);
    const { mayEnd, mayBegin } = sidesOf(run, words, index);
    const opened = mayBegin ? levels : 0;
    const change = mayEnd && known > 0 ? -Math.min(known, levels) : opened;
    openers.all += opened;
    openers.of.set(kind, known + change);
    openers.open += change;
    openers.most = Math.max(openers.most, openers.open);
  }
}

/** Marks end what stands before them and begin what stands after; a bracket does one of both. */
function sidesOf(run: string, words: string, index: number) {
  if (run === '[' || run === ']') return { mayEnd: run === ']', mayBegin: run === '[' };
  const isWord = (at: number) => /\S/.test(words[at] ?? ' ');
  return { mayEnd: isWord(index - 1), mayBegin: isWord(index + run.length) };
}

const delimiters = /\\.|([*_~])\1*|[[\]]/g;
