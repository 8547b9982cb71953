import type { PhrasingContent } from 'mdast';
import type { Inline } from '@/core/inline';
import { type Around, inlineCode } from './code';
import { loosenMarks } from './loosen-marks';
import { link, plain } from './nodes';

/** Words with their marks. */
export function phrasing(inlines: Inline[], around?: Around): PhrasingContent[] {
  return loosenMarks(
    inlines.flatMap((inline) => phrasingNode(inline, around)),
    around,
  );
}

/** For a heading: where it goes on over a line's end, some programs see no heading. */
export function onOneLine(inlines: Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return { ...inline, type: 'text', value: ' ' };
    if ('children' in inline) return { ...inline, children: onOneLine(inline.children) };
    return { ...inline, value: inline.value.replace(/[\r\n]\s*/g, ' ') };
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
    case 'mark':
      return [{ type: 'mark', children: phrasing(inline.children, around ?? 'marks') }];
    case 'underline':
      // Markdown has no underline; the words matter more than the line.
      return phrasing(inline.children, around);
    default:
      return [{ type: inline.type, children: phrasing(inline.children, aroundIn(inline, around)) }];
  }
}

/** The inner mark counts, but for a table's head, where more than code could be torn. */
function aroundIn({ type }: Inline, around: Around | undefined): Around {
  if (around === 'head' || around === 'emphasis') return around;
  return type === 'emphasis' ? 'emphasis' : 'marks';
}
