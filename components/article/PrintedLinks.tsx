import type { Article, Block, Code } from '@/core/article';
import type { Inline } from '@/core/inline';
import { walkBlocks } from '@/core/walk-article';
import type { WebUrl } from '@/core/web-url';
import { handleOf, nameOf } from './author-names';
import { useTexts } from './TextsContext';

/** On paper a link cannot be followed: there they are numbered, and their addresses stand here. */
export function PrintedLinks({ article }: { article: Article }) {
  const texts = useTexts();
  const links = linksIn([...article.lead, ...article.body]);
  return (
    <footer class="print-only column" lang={texts.language} dir="ltr">
      <p>
        <bdi>{nameOf(article.author, texts)}</bdi> <bdi>{handleOf(article.author)}</bdi>
        {' · '}
        {texts.date(article.publishedAt)}
        {' · '}
        {article.url}
      </p>
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

/** In the order of their numbers. */
function linksIn(blocks: Block[]): WebUrl[] {
  const links: WebUrl[] = [];
  const words = (inlines: (Inline | Code)[]) => {
    for (const inline of inlines) {
      if (inline.type === 'link' && inline.kind === 'link') links.push(inline.url);
      else if ('children' in inline) words(inline.children);
    }
  };
  const block = (block: Block) => {
    if (block.type === 'linkCard') links.push(block.card.url);
    if (block.type === 'note') links.push(...block.note.links.map(({ url }) => url));
  };
  walkBlocks(blocks, { block, words }, []);
  return links;
}
