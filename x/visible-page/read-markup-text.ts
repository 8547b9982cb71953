import { codePointLength } from '@/core/code-points';
import type { PostAddress, Span } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { fromXPage, hashtagUrl, profileUrl } from '@/x/addresses/make-urls';
import { parsePostUrl } from '@/x/addresses/post-url';

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
    length += codePointLength(piece);
  };

  const visit = (node: Node) => {
    const words = wordsItself(node);
    if (words !== undefined) add(words);
    if (words !== undefined || !isElement(node)) return;
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

/** Undefined where the words are those of what is in it, or there are none. */
function wordsItself(node: Node): string | undefined {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!isElement(node)) return undefined;
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  return node.tagName === 'BR' ? '\n' : undefined;
}

type LinkKind =
  | { type: 'link'; url: WebUrl; post?: PostAddress }
  | { type: 'mention'; url: WebUrl }
  | { type: 'hashtag'; url: WebUrl; tag: string };

function linkOf(element: Element): LinkKind | undefined {
  if (element.tagName !== 'A') return undefined;
  const label = element.textContent ?? '';
  const address = element.getAttribute('href') ?? '';
  const tag = /^#(\S+)$/.exec(label)?.[1];
  const profile = label.startsWith('@') ? profileUrl(label.slice(1)) : undefined;
  if (profile) return { type: 'mention', url: profile };
  const tagged = tag && hashtagUrl(tag);
  if (tagged) return { type: 'hashtag', url: tagged, tag };
  const url = toWebUrl(fromXPage(address));
  const post = parsePostUrl(url);
  return url && { type: 'link', url, ...(post && { post }) };
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
