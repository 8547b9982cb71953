import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Block } from '@/core/article';
import { postOfBlock } from '@/core/post-of-block';
import { Byline } from './Byline';
import { PassageFrame } from './PassageFrame';
import { PrintedLinks } from './PrintedLinks';
import { useTexts } from './TextsContext';
import { Title, titleId } from './Title';

type ArticleViewProps = {
  article: Article;
  /** Blocks of the body to show so far: the first screen comes first. */
  limit?: number;
};

/** The article alone: on screen, on paper and in files the same. */
export function ArticleView({ article, limit }: ArticleViewProps) {
  const { postUrls, lead, body } = article;
  return (
    <>
      <article
        class="article column"
        lang={article.lang ?? ''}
        dir={article.direction}
        aria-labelledby={titleId(article)}
      >
        <header class="masthead">
          <Title article={article} />
          <Byline article={article} />
        </header>
        {lead.length > 0 && (
          <div class="lead">
            <Passages blocks={lead} postUrls={postUrls} />
          </div>
        )}
        <Passages blocks={limit === undefined ? body : body.slice(0, limit)} postUrls={postUrls} />
      </article>
      <PrintedLinks article={article} />
    </>
  );
}

function Passages({ blocks, postUrls }: { blocks: Block[] } & Pick<Article, 'postUrls'>) {
  const { passageOnX } = useTexts();
  // What is drawn already is not looked through again when more blocks come.
  const drawn = useMemo(() => new WeakMap<Block, VNode>(), [postUrls, passageOnX]);
  return (
    <>
      {blocks.map((block) => {
        const passage = drawn.get(block) ?? (
          <PassageFrame
            key={block.id}
            block={block}
            url={postUrls[postOfBlock(block.id)]}
            markLabel={passageOnX}
          />
        );
        drawn.set(block, passage);
        return passage;
      })}
    </>
  );
}
