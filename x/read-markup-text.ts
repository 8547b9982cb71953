import type { Span } from '@/core/post';
import { toWebUrl } from '@/core/web-url';

/**
 * The words of a post as the page shows them: emoji are pictures with their character as `alt`,
 * line breaks are newlines, links show a shortened address. Offsets are code points.
 */
export function readText(body: Element | null): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let length = 0;
  const add = (piece: string) => {
    text += piece;
    length += Array.from(piece).length;
  };

  const visit = (node: Node) => {
    if (node.nodeType === 3) return add(node.nodeValue ?? '');
    if (!isElement(node)) return;
    if (node.tagName === 'IMG') return add(node.getAttribute('alt') ?? '');
    if (node.tagName === 'BR') return add('\n');
    const from = length;
    for (const child of node.childNodes) visit(child);
    const span = node.tagName === 'A' ? linkSpan(node) : undefined;
    if (span && length > from) spans.push({ ...span, from, to: length });
  };
  if (body) for (const child of body.childNodes) visit(child);
  return { text, spans };
}

type LinkKind =
  | { type: 'link'; url: NonNullable<ReturnType<typeof toWebUrl>> }
  | { type: 'mention'; handle: string }
  | { type: 'hashtag'; tag: string };

function linkSpan(link: Element): LinkKind | undefined {
  const label = link.textContent ?? '';
  const address = link.getAttribute('href') ?? '';
  if (/^@\w{1,20}$/.test(label)) return { type: 'mention', handle: label.slice(1) };
  if (/^#\S+$/.test(label)) return { type: 'hashtag', tag: label.slice(1) };
  const url = toWebUrl(address.startsWith('/') ? `https://x.com${address}` : address);
  return url && { type: 'link', url };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
