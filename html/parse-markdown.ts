import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isTooDeep, seemsTooDeep } from './nesting';

/**
 * The Markdown atoms of long-form articles; raw HTML in them stays text, as nobody renders it. One
 * that is nested deeper than anybody nests is left as it was written.
 */
export function parseMarkdown(markdown: string): Root {
  if (seemsTooDeep(markdown)) return asWritten(markdown);
  const root = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return isTooDeep(root) ? asWritten(markdown) : root;
}

function asWritten(markdown: string): Root {
  const start = { line: 1, column: 1, offset: 0 };
  const end = { ...start, offset: markdown.length };
  return {
    type: 'root',
    children: [{ type: 'code', value: markdown, position: { start, end } }],
  };
}
