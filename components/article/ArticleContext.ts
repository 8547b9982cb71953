import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What every part of an article may need to know about the whole. */
export type ArticleFrame = { handle: string };

export const ArticleContext = createContext<ArticleFrame>({ handle: 'i' });

export function useArticleFrame(): ArticleFrame {
  return useContext(ArticleContext);
}
