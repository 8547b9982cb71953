import { Readability } from '@mozilla/readability';
import type { WebUrl } from '@/core/web-url';
import { parseHtml } from './parse-html';
import { sanitize } from './sanitize';

export type ExtractedPage = {
  title?: string;
  byline?: string;
  lang?: string;
  content: DocumentFragment;
};

/**
 * The article of a foreign page, sanitised; undefined where Readability finds none. Readability
 * changes the document it is given, so this one is parsed for it alone.
 */
export function extractPage(html: string, address: WebUrl): ExtractedPage | undefined {
  const article = new Readability(parseHtml(html, address)).parse();
  if (!article?.content) return undefined;
  return {
    ...(article.title && { title: article.title }),
    ...(article.byline && { byline: article.byline }),
    ...(article.lang && { lang: article.lang }),
    content: sanitize(article.content),
  };
}
