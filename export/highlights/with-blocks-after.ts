import type { Block } from '@/core/article';

/** The same blocks, and after each, however deep it stands, what `after` has for it. */
export function withBlocksAfter(blocks: Block[], after: (block: Block) => Block[]): Block[] {
  return blocks.flatMap((block) => [insideOf(block, after), ...after(block)]);
}

function insideOf(block: Block, after: (block: Block) => Block[]): Block {
  switch (block.type) {
    case 'list': {
      const children = block.children.map((item) => ({
        ...item,
        children: withBlocksAfter(item.children, after),
      }));
      return { ...block, children };
    }
    case 'blockquote':
    case 'quotedPost':
    case 'aside':
    case 'summary':
    case 'footnotes':
      return { ...block, children: withBlocksAfter(block.children, after) };
    default:
      return block;
  }
}
