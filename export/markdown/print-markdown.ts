import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { hasCodeInList, joinCode, printCode } from './code';
import { printMark } from './mark';

/**
 * GitHub-flavoured Markdown in which nothing of the words runs, whichever program renders it, raw HTML
 * let through or not.
 */
export function printMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown()],
    handlers: { root: printWithReferences, code: printCode, mark: printMark },
    unsafe,
    join: [joinCode],
    bullet: '-',
    rule: '-',
    listItemIndent: hasCodeInList(tree) ? 'tab' : 'one',
  });
}

const unsafe: Unsafe[] = [
  { character: '<', inConstruct: 'phrasing' },
  // Begins a list of attributes, in some programs raw HTML or a formula to be worked out.
  { character: '{', inConstruct: 'phrasing' },
  // Some see it as an escape of the code that follows, or of the end of bold.
  { character: '\\', after: '[`*_~]', inConstruct: 'phrasing' },
  // Begin a definition, an admonition or a block with attributes, which would take in what follows.
  { character: ':', atBreak: true, after: '[ \\t:]' },
  { character: '!', atBreak: true, after: '!!' },
  { character: '?', atBreak: true, after: '\\?\\?' },
  { character: '/', atBreak: true, after: '//' },
  // Would begin or end a reader's mark.
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  // showdown makes attributes of a table's head.
  { character: '"', inConstruct: 'tableCell' },
];

/**
 * Not every program knows `\<` and `\&` for escapes, or tells `\\` before code from `\`. mistune ends
 * bold at an escaped star, and marked takes the escapes out of a link's words and reads them again. All
 * know character references.
 */
const printWithReferences: Handle = (node, parent, state, info) => {
  const { safe } = state;
  state.safe = (value, config) => {
    const encode = ['<', '&', '"', '|', '?', '/', '\\', '=', ...(config.encode ?? [])];
    if (state.stack.includes('label')) encode.push('[', ']');
    if (state.stack.some((construct) => emphases.has(construct))) encode.push(...'`*~');
    if (config.after === '`') encode.push('`');
    return named(safe.call(state, value, { ...config, encode }));
  };
  return defaultHandlers.root(node, parent, state, info);
};

const emphases = new Set<string>(['strong', 'emphasis', 'strikethrough', 'mark']);

function named(text: string): string {
  return text.replace(/&#x(?:3C|26|22);/g, (reference) => names[reference] ?? reference);
}

const names: Record<string, string> = { '&#x3C;': '&lt;', '&#x26;': '&amp;', '&#x22;': '&quot;' };
