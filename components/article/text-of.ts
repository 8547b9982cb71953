import type { Block, Inline } from '@/core/article';

/** The words of inline nodes, without their marks. */
export function textOf(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      return 'children' in node ? textOf(node.children) : node.value;
    })
    .join('');
}

/** The words of a block that are there to be read: no polls, cards or notes. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${block.marker?.value ?? ''} ${textOf(block.children)}`;
    case 'paragraph':
      return textOf(block.children);
    case 'list':
      return block.children.map((item) => textOfBlocks(item.children)).join('\n');
    case 'blockquote':
    case 'quotedPost':
    case 'aside':
    case 'summary':
    case 'footnotes':
      return textOfBlocks(block.children);
    case 'code':
      return block.value;
    case 'table':
      return block.children
        .flatMap((row) => row.children.map((cell) => textOf(cell.children)))
        .join('\n');
    default:
      return '';
  }
}

function textOfBlocks(blocks: Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}
