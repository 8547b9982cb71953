import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article } from '@/core/article';

/** What every part of an article may need to know about the whole. */
export type WholeArticle = Pick<Article, 'postUrls'>;

export const ArticleContext = createContext<WholeArticle>({ postUrls: {} });

export function useArticleContext(): WholeArticle {
  return useContext(ArticleContext);
}
