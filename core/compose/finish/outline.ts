import type { Block, Inline, OutlineItem } from '@/core/article';
import { withoutEmoji } from '@/core/compose/language/emoji';

/** The headings, for a table of contents; and no heading skips a level. */
export function outlineOf(blocks: Block[]): OutlineItem[] {
  const outline: OutlineItem[] = [];
  addHeadings(outline, blocks);
  return outline;
}

function addHeadings(outline: OutlineItem[], blocks: Block[]): void {
  for (const block of blocks) {
    if (block.type === 'summary' || block.type === 'footnotes' || block.type === 'aside') {
      addHeadings(outline, block.children);
    }
    if (block.type !== 'heading') continue;
    if (outline.length === 0) block.depth = 2;
    const words = plainText(block.children);
    const text = block.marker === undefined ? words : withNumeral(block.marker.value, words);
    outline.push({ id: block.id, depth: block.depth, text: withoutEmoji(text) || text });
  }
}

/** 一、 and its like bring their own space. */
function withNumeral(numeral: string, words: string): string {
  return /[、。．，]$/.test(numeral) ? numeral + words : `${numeral} ${words}`;
}

export function plainText(inlines: Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'inlineCode') text += inline.value;
    else if (inline.type === 'break') text += ' ';
    else text += plainText(inline.children);
  }
  return text;
}
