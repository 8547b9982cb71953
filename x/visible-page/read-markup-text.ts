import type { Span } from '@/core/post';
import { toWebUrl } from '@/core/web-url';

/**
 * The words of a post as the page shows them: emoji are pictures with their character as `alt`,
 * line breaks are newlines, links show a shortened address, bold and italic are styles. Offsets are
 * code points.
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
    if (length === from) return;
    for (const span of [linkOf(node), ...marksOf(node)]) {
      if (span) spans.push({ ...span, from, to: length });
    }
  };
  if (body) for (const child of body.childNodes) visit(child);
  return { text, spans: spans.sort((a, b) => a.from - b.from) };
}

type LinkKind =
  | { type: 'link'; url: NonNullable<ReturnType<typeof toWebUrl>> }
  | { type: 'mention'; handle: string }
  | { type: 'hashtag'; tag: string };

function linkOf(element: Element): LinkKind | undefined {
  if (element.tagName !== 'A') return undefined;
  const label = element.textContent ?? '';
  const address = element.getAttribute('href') ?? '';
  if (/^@\w{1,20}$/.test(label)) return { type: 'mention', handle: label.slice(1) };
  if (/^#\S+$/.test(label)) return { type: 'hashtag', tag: label.slice(1) };
  const url = toWebUrl(address.startsWith('/') ? `https://x.com${address}` : address);
  return url && { type: 'link', url };
}

type Mark = { type: 'strong' | 'emphasis' | 'underline' | 'delete' | 'inlineCode' };

const markTags = new Map<string, Mark['type']>([
  ['B', 'strong'],
  ['STRONG', 'strong'],
  ['I', 'emphasis'],
  ['EM', 'emphasis'],
  ['U', 'underline'],
  ['S', 'delete'],
  ['DEL', 'delete'],
  ['CODE', 'inlineCode'],
]);

const markStyles: [RegExp, Mark['type']][] = [
  [/font-weight: ?(?:bold|[6-9]00)/, 'strong'],
  [/font-style: ?italic/, 'emphasis'],
  [/text-decoration[^;]*: ?[^;]*underline/, 'underline'],
  [/text-decoration[^;]*: ?[^;]*line-through/, 'delete'],
  [/font-family: ?[^;]*mono/, 'inlineCode'],
];

function marksOf(element: Element): Mark[] {
  const byTag = markTags.get(element.tagName);
  const style = element.getAttribute('style') ?? '';
  // A link is underlined as it is.
  const isLink = element.tagName === 'A';
  const byStyle = markStyles.flatMap(([pattern, type]) => (pattern.test(style) ? [type] : []));
  const types = new Set(isLink ? [] : [...(byTag ? [byTag] : []), ...byStyle]);
  return [...types].map((type) => ({ type }));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
