import type { ComponentChildren } from 'preact';
import type { Article, Block } from '@/core/article';
import type { Thread } from '@/core/thread';
import { ArticleContext, useArticleFrame } from './ArticleContext';
import { Byline } from './Byline';
import { Discussion } from './Discussion';
import { PassageFrame } from './PassageFrame';
import { PrintedLinks } from './PrintedLinks';
import { postOfBlock } from './post-of-block';
import { useTexts } from './TextsContext';
import { ThreadEnd } from './ThreadEnd';
import { Title } from './Title';

type ArticleViewProps = {
  article: Article;
  /** For what stands around the article; exports that want the article alone leave it out. */
  thread?: Thread;
  /** Blocks of the body to show so far: the first screen comes first. */
  limit?: number;
  /** Right after the last word: what is still missing. */
  children?: ComponentChildren;
};

/** The article, and around it what belongs to the thread but not to the article. */
export function ArticleView({ article, thread, limit, children }: ArticleViewProps) {
  const { author, lead, body } = article;
  return (
    <ArticleContext.Provider value={{ handle: author.handle }}>
      <article class="article column" lang={article.lang ?? ''} dir={article.direction}>
        <header class="masthead">
          <Title article={article} />
          <Byline article={article} />
        </header>
        {lead.length > 0 && (
          <div class="lead">
            <Passages blocks={lead} />
          </div>
        )}
        <Passages blocks={limit === undefined ? body : body.slice(0, limit)} />
      </article>
      {children}
      {thread && <ThreadEnd article={article} thread={thread} />}
      {thread && <Discussion replies={thread.discussion} />}
      <PrintedLinks article={article} />
    </ArticleContext.Provider>
  );
}

function Passages({ blocks }: { blocks: Block[] }) {
  const texts = useTexts();
  const { handle } = useArticleFrame();
  return (
    <>
      {blocks.map((block, index) => {
        const before = blocks[index - 1];
        const startsPost = !before || postOfBlock(before.id) !== postOfBlock(block.id);
        return (
          <PassageFrame
            key={block.id}
            block={block}
            handle={handle}
            markLabel={texts.passageOnX}
            startsPost={startsPost}
          />
        );
      })}
    </>
  );
}
