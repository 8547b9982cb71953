import { codePointLength } from '@/core/code-points';
import type { Span } from '@/core/post';
import { toWebUrl } from '@/core/web-url';

/** Words with their marks and links, as HTML shows them: white space collapses, `br` breaks the line. */
export function readMarked(nodes: Iterable<Node>): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let length = 0;
  const add = (words: string) => {
    const isAtStart = /^\s?$/.test(text.slice(-1));
    const piece = words.replace(/[ \t\r\n\f]+/g, ' ').replace(isAtStart ? /^ / : /^$/, '');
    text += piece;
    length += codePointLength(piece);
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) return add(node.nodeValue ?? '');
    if (!isElement(node)) return;
    if (node.tagName === 'BR') {
      const kept = text.trimEnd();
      // All white space is one code point a character.
      length += 1 - (text.length - kept.length);
      text = `${kept}\n`;
      return;
    }
    const from = length;
    for (const child of node.childNodes) visit(child);
    const span = spanOf(node);
    if (span && length > from) spans.push({ ...span, from, to: length });
  };
  for (const node of nodes) visit(node);
  text = text.trimEnd();
  const end = codePointLength(text);
  return {
    text,
    spans: spans
      .map((span) => ({ ...span, to: Math.min(span.to, end) }))
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from),
  };
}

function spanOf(element: Element) {
  switch (element.tagName) {
    case 'A': {
      const url = toWebUrl(element.getAttribute('href') ?? '');
      return url && ({ type: 'link', url } as const);
    }
    case 'STRONG':
    case 'B':
      return { type: 'strong' } as const;
    case 'EM':
    case 'I':
      return { type: 'emphasis' } as const;
    case 'U':
      return { type: 'underline' } as const;
    case 'S':
    case 'DEL':
      return { type: 'delete' } as const;
    case 'CODE':
      return { type: 'inlineCode' } as const;
    default:
      return undefined;
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
