import { useMemo, useRef } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import type { Article } from '@/core/article';
import { type Bookmark, blockAt } from '@/core/bookmark';
import { useProgressiveBlocks } from './use-progressive-blocks';

type ProgressiveArticleProps = {
  article: Article;
  /** Where the reader will be at once. */
  bookmark: Bookmark | undefined;
  /** Nothing more is to come. */
  isWhole: boolean;
};

/** Scrolling and the panels say something new all the time; the words stay the same. */
export function ProgressiveArticle({ article, bookmark, isWhole }: ProgressiveArticleProps) {
  const first = useRef(bookmark && indexOf(article, bookmark));
  const limit = useProgressiveBlocks(article.body.length, first.current);
  return useMemo(
    () => <ArticleView article={article} limit={limit} hasEndMark={isWhole} />,
    [article, limit, isWhole],
  );
}

function indexOf(article: Article, bookmark: Bookmark): number {
  const id = blockAt(article, bookmark);
  return article.body.findIndex((block) => block.id === id);
}
