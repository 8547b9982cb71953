import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article } from '@/core/article';
import { articleToMarkdown, articleToTree } from '@/export/article-to-markdown';
import { en } from '@/texts/en';

/** What a tree says, without where it stands in a file; texts that follow each other are one. */
type Shape = { kind: string; children: Shape[] } | string;

/** Where the tree that is read back differs from the one that was printed, as two pieces of text. */
export function lostInMarkdown(article: Article): string[] {
  const printed = articleToTree(article, en);
  const read = fromMarkdown(articleToMarkdown(article, en), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const [wanted, got] = [printed, read].map((tree) => JSON.stringify(shapesOf(tree), null, 1));
  if (wanted === got || wanted === undefined || got === undefined) return [];
  let from = 0;
  while (wanted[from] === got[from]) from += 1;
  return [wanted, got].map((text) => text.slice(Math.max(0, from - 60), from + 120));
}

function shapesOf(node: Nodes): Shape[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [spaced(node.value)];
    case 'break':
      return [{ kind: 'break', children: [] }];
    case 'inlineCode':
    case 'code':
    case 'html':
      return [{ kind: `${node.type} ${asText(node.value)}`, children: [] }];
    case 'image':
      return [{ kind: `image ${node.url} ${spaced(node.alt ?? '')}`, children: [] }];
    case 'link': {
      const words = joined(node.children.flatMap(shapesOf));
      // An address that stands among words is one link or the other.
      const [only] = words;
      if (typeof only === 'string' && node.url.endsWith(only)) return words;
      return [{ kind: `link ${node.url}`, children: words }];
    }
    case 'paragraph': {
      const words = trimmed(joined(node.children.flatMap(shapesOf)));
      // Code right after a bullet is set under a space of ours.
      return words.length === 0 || words[0] === '\u00a0'
        ? []
        : [{ kind: 'paragraph', children: words }];
    }
    case 'mark':
      // Which GitHub's Markdown does not know: there the signs stand around the words.
      return joined(['==', ...trimmed(joined(node.children.flatMap(shapesOf))), '==']);
    default:
      if (!('children' in node)) return [{ kind: node.type, children: [] }];
      return [{ kind: kindOf(node), children: trimmed(joined(node.children.flatMap(shapesOf))) }];
  }
}

function kindOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'list') return node.ordered ? `list from ${node.start ?? 1}` : 'list';
  if (node.type === 'listItem') return `item ${node.checked ?? ''}`;
  return node.type;
}

function joined(shapes: Shape[]): Shape[] {
  const all: Shape[] = [];
  for (const shape of shapes) {
    const last = all.at(-1);
    if (typeof shape === 'string' && typeof last === 'string') all[all.length - 1] = last + shape;
    else all.push(shape);
  }
  return all
    .map((shape) => (typeof shape === 'string' ? spaced(shape) : shape))
    .filter((shape) => shape !== '');
}

/** Markdown keeps no space at a line's end, and a line's end within a paragraph is a space. */
function spaced(words: string): string {
  return asText(words).replace(/[ \t\n]+/g, ' ');
}

/** NUL is no text in Markdown, and all line ends are one. */
function asText(words: string): string {
  return words.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');
}

/** Nor any at the ends of a block. */
function trimmed(shapes: Shape[]): Shape[] {
  return shapes
    .map((shape, index) => {
      if (typeof shape !== 'string') return shape;
      const start = index === 0 || isBreak(shapes[index - 1]) ? shape.trimStart() : shape;
      return index === shapes.length - 1 || isBreak(shapes[index + 1]) ? start.trimEnd() : start;
    })
    .filter((shape) => shape !== '');
}

function isBreak(shape: Shape | undefined): boolean {
  return typeof shape === 'object' && shape.kind === 'break';
}
