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
  /** Whether one sees that it is over: after the author's last word, what they ask for left aside. */
  hasEndMark?: boolean;
};

/** The article alone: on screen, on paper and in files the same. */
export function ArticleView({ article, limit, hasEndMark }: ArticleViewProps) {
  const { postUrls, lead, body } = article;
  const last = hasEndMark
    ? (body.findLast(({ type }) => type !== 'aside') ?? lead.at(-1))
    : undefined;
  const given = { postUrls, last };
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
            <Passages blocks={lead} {...given} />
          </div>
        )}
        <Passages blocks={limit === undefined ? body : body.slice(0, limit)} {...given} />
      </article>
      <PrintedLinks article={article} />
    </>
  );
}

type PassagesProps = { blocks: Block[]; last: Block | undefined } & Pick<Article, 'postUrls'>;

function Passages({ blocks, last, postUrls }: PassagesProps) {
  const { passageOnX } = useTexts();
  // What is drawn already is not looked through again when more blocks come.
  const drawn = useMemo(() => new WeakMap<Block, VNode>(), [postUrls, passageOnX]);
  return (
    <>
      {blocks.map((block) => {
        const isLast = block === last;
        const passage = (!isLast && drawn.get(block)) || (
          <PassageFrame
            key={block.id}
            block={block}
            isLast={isLast}
            // A post that the thread answers is none of its posts.
            url={postUrls[postOfBlock(block.id)] ?? ('url' in block ? block.url : undefined)}
            markLabel={passageOnX}
          />
        );
        if (!isLast) drawn.set(block, passage);
        return passage;
      })}
    </>
  );
}
