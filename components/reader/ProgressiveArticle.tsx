import { useMemo } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import type { Article } from '@/core/article';
import { useProgressiveBlocks } from './use-progressive-blocks';

/** Scrolling and the panels say something new all the time; the words stay the same. */
export function ProgressiveArticle({ article }: { article: Article }) {
  const limit = useProgressiveBlocks(article.body.length);
  return useMemo(() => <ArticleView article={article} limit={limit} />, [article, limit]);
}
