import type { Code, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import { defaultHandlers, type Handle, type Join, type State } from 'mdast-util-to-markdown';
import { paragraph, plain } from './nodes';

/** What would run, lead or read otherwise outside of code: a tag, a reference, a link, a definition of one, attributes. */
const markup = /<[a-z!?/]|&#?\w+;|\]\(|^ {0,3}\[[^\]\n]+\]:|\{[^{}\n]*[\w-]=[^\s=]/im;

/**
 * What runs, or lets run what comes after it, though it is known for code: showdown lets `<code>` through
 * wherever it stands, after a comment without its end Python-Markdown mistakes where it is, and
 * Obsidian's Templater carries out what is in `<% %>` anywhere in a note.
 */
function isNeverCode(value: string): boolean {
  const [, ...comments] = value.split('<!--');
  const isOpen = (comment: string) =>
    /^-?>/.test(comment) || /--[\s!]*>/.exec(comment)?.[0] !== '-->';
  return /<\/?code\b|<%/i.test(value) || comments.some(isOpen);
}

/** Some programs look for the end of what surrounds code before they look for code, and tear it there. */
const ends = { marks: /`|\*\*|~~/, emphasis: /`|\*|~~/, head: /[`|"]/ };

/** How Obsidian's Dataview knows code within a line for a query or a script. */
const query = /^\s*(?:\$=|=\s*\w)/;

/** Where code within a line stands: in bold, in a link or in a table's cell; in italics; in a table's head. */
export type Around = keyof typeof ends;

/** Code within a line; where it could be torn or let through its words stay, and it is no code. */
export function inlineCode(value: string, around?: Around): PhrasingContent {
  const line = withPlainSpaces(value).replace(/\n\s*/g, ' ');
  const isTorn =
    around && (ends[around].test(line) || (/[*_~[\]|\\"]/.test(line) && markup.test(line)));
  const isCode = line.trim() !== '' && !isTorn && !isNeverCode(line) && !query.test(line);
  return isCode ? { type: 'inlineCode', value: line } : plain(line);
}

/**
 * Names that colour the code and nothing else. Any other may start something where a program or one
 * of its plugins waits for it, as Obsidian's queries, tasks and scripts do, or hold attributes.
 */
const languages = new Set(
  [
    'asm awk bash c c# c++ clojure cmake cpp cs csharp css dart diff dockerfile elixir elm erlang',
    'f# fortran fsharp go graphql groovy haskell hcl html ini java javascript js json json5 jsonc',
    'jsx julia kotlin latex less lisp lua makefile markdown matlab md nginx nim nix objc ocaml',
    'pascal perl php plaintext powershell proto ps1 py python r rb rs ruby rust sass scala scheme',
    'scss sh shell solidity sql svelte swift tcl tex text toml ts tsx txt typescript vb verilog vim',
    'vue xml yaml yml zig zsh',
  ].flatMap((names) => names.split(' ')),
);

/** A block of code, its blank first and last lines left out; none where there is nothing else. */
export function codeBlock(value: string, lang?: string): (Code | Paragraph)[] {
  const lines = withPlainSpaces(value)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  if (isNeverCode(lines)) return lines.split(/\n\s*\n/).map(asProse);
  const isKnown = lang !== undefined && languages.has(lang.toLowerCase());
  return lines === '' ? [] : [{ type: 'code', value: lines, lang: isKnown ? lang : null }];
}

function asProse(lines: string): Paragraph {
  const words = lines.split('\n').flatMap((line, index): PhrasingContent[] => {
    const indented = plain(line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length)));
    return index === 0 ? [indented] : [{ type: 'break' }, indented];
  });
  return paragraph(...words);
}

/** What ends a line is a letter to some programs, and showdown writes no-break spaces out. */
function withPlainSpaces(value: string): string {
  return value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\u00A0', ' ');
}

/**
 * In code nothing can be escaped, so each program must know it for code. Fences keep the language, but
 * not all know them (Python-Markdown needs an extension), and fewer within lists and quotations. What
 * all have known since 2004 is indented code: that is for code there, and for code that holds markup.
 */
export const printCode: Handle = (node: Code, parent, state, info) => {
  if (!isIndented(node, state)) return defaultHandlers.code(node, parent, state, info);
  const lines = state.indentLines(node.value, (line, _, isBlank) => (isBlank ? '' : `    ${line}`));
  const before = isExposed(node, parent, state) ? '&nbsp;\n\n' : '';
  const after = isBeforeLaterNumber(node, parent) ? '\n\n&nbsp;' : '';
  return before + lines + after;
};

/** Without a blank line before it, indented code is a part of the paragraph. */
export const joinCode: Join = (_, right) => (right.type === 'code' ? 1 : undefined);

/** Python-Markdown finds code in a list only where items are indented by four. */
export function hasCodeInList(node: Nodes, isInList = false): boolean {
  if (node.type === 'code') return isInList;
  const isList = isInList || node.type === 'list';
  return 'children' in node && node.children.some((child) => hasCodeInList(child, isList));
}

function isIndented(node: Code, { stack }: State): boolean {
  return stack.includes('listItem') || stack.includes('blockquote') || markup.test(node.value);
}

/**
 * Right after a list, or what looks like an item to some program, indented code would belong to that, and
 * after other code to the other; first in an item it would lose its first line. A blank paragraph keeps
 * them apart.
 */
function isExposed(node: Code, parent: Parents | undefined, state: State): boolean {
  const siblings: Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (before === undefined) return parent?.type === 'listItem';
  if (before.type === 'code') return isIndented(before, state);
  return before.type === 'list' || (before.type === 'paragraph' && looksLikeItem(before));
}

/** In a quotation micromark takes a list after indented code for one only where it begins with 1. */
function isBeforeLaterNumber(node: Code, parent: Parents | undefined): boolean {
  const siblings: Nodes[] = parent?.children ?? [];
  const after = siblings[siblings.indexOf(node) + 1];
  return after?.type === 'list' && after.ordered === true && (after.start ?? 1) !== 1;
}

function looksLikeItem({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && /^\(?[\p{L}\p{N}#@]{1,5}[.)]\s/u.test(first.value);
}
