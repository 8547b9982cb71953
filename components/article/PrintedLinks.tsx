import type { Article, Block, Inline } from '@/core/article';
import type { WebUrl } from '@/core/web-url';
import { useTexts } from './TextsContext';

/** On paper a link cannot be followed: there they are numbered, and their addresses stand here. */
export function PrintedLinks({ article }: { article: Article }) {
  const texts = useTexts();
  const links = [...article.lead, ...article.body].flatMap(linksOfBlock);
  return (
    <footer class="print-only column" lang={texts.language} dir="ltr">
      <p>{article.url}</p>
      {links.length > 0 && (
        <ol>
          {links.map((url, index) => (
            <li key={index}>{url}</li>
          ))}
        </ol>
      )}
    </footer>
  );
}

function linksOfBlock(block: Block): WebUrl[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return linksOf(block.children);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(linksOfBlock));
    case 'table':
      return block.children.flatMap((row) =>
        row.children.flatMap((cell) => linksOf(cell.children)),
      );
    case 'linkCard':
      return [block.card.url];
    case 'note':
      return block.note.links.map(({ url }) => url);
    case 'blockquote':
    case 'quotedPost':
    case 'summary':
    case 'footnotes':
      return block.children.flatMap(linksOfBlock);
    default:
      return [];
  }
}

function linksOf(nodes: Inline[]): WebUrl[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return node.kind === 'link' ? [node.url] : [];
    return 'children' in node ? linksOf(node.children) : [];
  });
}
