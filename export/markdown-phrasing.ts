import type { PhrasingContent } from 'mdast';
import type { Inline } from '@/core/article';
import { type Around, inlineCode } from './markdown-code';
import { link, plain, strong } from './markdown-nodes';

/** Words with their marks. */
export function phrasing(inlines: Inline[], around?: Around): PhrasingContent[] {
  return outsidePunctuation(inlines.flatMap((inline) => phrasingNode(inline, around)));
}

/** For a heading: where it goes on over a line's end, some programs see no heading. */
export function onOneLine(inlines: Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return { ...inline, type: 'text', value: ' ' };
    if ('children' in inline) return { ...inline, children: onOneLine(inline.children) };
    return { ...inline, value: inline.value.replace(/[\r\n]\s*/g, ' ') };
  });
}

/**
 * `**まとめ：**時刻` is no bold in Markdown, where a mark cannot close between punctuation and a
 * letter: the punctuation moves out of the bold.
 */
function outsidePunctuation(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'strong' || next?.type !== 'text' || !/^[\p{L}\p{N}]/u.test(next.value)) {
      return [node];
    }
    const last = node.children.at(-1);
    const end = last?.type === 'text' ? /\p{P}+$/u.exec(last.value)?.[0] : undefined;
    if (last?.type !== 'text' || end === undefined) return [node];
    const words = last.value.slice(0, -end.length);
    const children = [...node.children.slice(0, -1), ...(words === '' ? [] : [plain(words)])];
    return [...(children.length > 0 ? [strong(...children)] : []), plain(end)];
  });
}

function phrasingNode(inline: Inline, around?: Around): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return [plain(inline.value)];
    case 'inlineCode':
      return [inlineCode(inline.value, around)];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [link(inline.url, phrasing(inline.children, around ?? 'marks'))];
    case 'underline':
      // Markdown has no underline; the words matter more than the line.
      return phrasing(inline.children, around);
    default:
      return [{ type: inline.type, children: phrasing(inline.children, around ?? 'marks') }];
  }
}
