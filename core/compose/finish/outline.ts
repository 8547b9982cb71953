import type { Block, Heading, OutlineItem } from '@/core/article';
import { withoutEmoji } from '@/core/compose/language/emoji';
import { walkBlocks, wordsOf } from '@/core/walk-article';

/** The headings, for a table of contents; and no heading skips a level. */
export function outlineOf(blocks: Block[]): OutlineItem[] {
  const outline: OutlineItem[] = [];
  walkBlocks(blocks, {
    block: (block) => block.type === 'heading' && addHeading(outline, block),
  });
  return outline;
}

function addHeading(outline: OutlineItem[], heading: Heading): void {
  if (outline.length === 0) heading.depth = 2;
  const words = wordsOf(heading.children, ' ');
  const text = heading.marker === undefined ? words : withNumeral(heading.marker.value, words);
  outline.push({ id: heading.id, depth: heading.depth, text: withoutEmoji(text) || text });
}

/** 一、 and its like bring their own space. */
function withNumeral(numeral: string, words: string): string {
  return /[、。．，]$/.test(numeral) ? numeral + words : `${numeral} ${words}`;
}
