import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What every part of an article may need to know about the whole. */
export type WholeArticle = { handle: string };

export const ArticleContext = createContext<WholeArticle>({ handle: 'i' });

export function useArticleContext(): WholeArticle {
  return useContext(ArticleContext);
}
