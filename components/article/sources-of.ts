import type { Block, Inline, Source } from '@/core/article';

/** Which characters of which posts a block is made of. */
export function sourcesOf(block: Block): Source[] {
  switch (block.type) {
    case 'heading':
      return [...(block.marker ? [block.marker.source] : []), ...block.children.flatMap(ofInline)];
    case 'paragraph':
      return block.children.flatMap(ofInline);
    case 'list':
      return block.children.flatMap((item) => [
        ...(item.sign ? [item.sign.source] : []),
        ...item.children.flatMap(sourcesOf),
      ]);
    case 'blockquote':
      return [...block.children.flatMap(sourcesOf), ...(block.attribution ?? []).flatMap(ofInline)];
    case 'aside':
    case 'summary':
    case 'footnotes':
      return block.children.flatMap(sourcesOf);
    case 'code':
      return [block.source];
    case 'table':
      return block.children.flatMap((row) =>
        row.children.flatMap(({ children }) => children.flatMap(ofInline)),
      );
    case 'figure':
      return (block.caption ?? []).flatMap(ofInline);
    default:
      return [];
  }
}

function ofInline(node: Inline): Source[] {
  return 'children' in node ? node.children.flatMap(ofInline) : [node.source];
}
