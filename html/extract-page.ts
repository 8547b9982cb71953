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
  const page = parseHtml(html);
  writeAddressesOut(page, address);
  const article = new Readability(page).parse();
  if (!article?.content) return undefined;
  return {
    ...(article.title && { title: article.title }),
    ...(article.byline && { byline: article.byline }),
    ...(article.lang && { lang: article.lang }),
    content: sanitize(article.content),
  };
}

/** Relative ones are the foreign page's, not ours. A `<base>` would say so, but our policy refuses it. */
function writeAddressesOut(page: Document, address: WebUrl): void {
  for (const base of page.querySelectorAll('base')) base.remove();
  for (const name of ['href', 'src']) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const whole = URL.parse(element.getAttribute(name) ?? '', address);
      if (whole) element.setAttribute(name, whole.href);
    }
  }
}
