import { readFileSync } from 'node:fs';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { buildThread } from '@/core/thread/build-thread';
import { articleToHtml } from '@/export/article-to-html';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { readMarkdown } from '@/html/read-markdown';
import { en } from '@/texts/en';
import { postUrl } from '@/x/addresses/make-urls';
import { mediaHosts } from '@/x/addresses/x-pages';
import { parseConversation } from '@/x/parse/parse-conversation';

/** One answer of X in every form that a reader can have it in. */
export type Printed = {
  article: Article;
  md: string;
  text: string;
  json: string;
  /** As on screen, and in an exported file; read when somebody looks at it. */
  readonly html: Document;
  /** Kinds of X's that nobody knew. */
  drift: string[];
};

export function readResponse(name: string): unknown {
  return JSON.parse(readFileSync(`tests/responses/${name}.json`, 'utf8'));
}

export function printResponse(response: unknown): Printed {
  const parsed = parseConversation(response);
  if (!parsed.ok) throw new Error(`${parsed.failure.type}`);
  const page = parsed.value;
  const first = page.entries.find((entry) => entry.type === 'post');
  const thread = first && buildThread([page], first.post.id, postUrl);
  if (!thread) throw new Error('no thread');
  const article = composeArticle(thread, { readMarkdown });
  const html = articleToHtml(article, { texts: en, styles: '', mediaHosts });
  return {
    article,
    md: articleToMarkdown(article, en),
    text: articleToText(article, en),
    json: JSON.stringify(article),
    get html() {
      return new DOMParser().parseFromString(html, 'text/html');
    },
    drift: page.warnings,
  };
}
