import { composeArticle } from '@/core/compose/compose-article';
import type { Thread } from '@/core/thread/thread';
import { articleToEpub } from '@/export/article-to-epub';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { articleToText } from '@/export/article-to-text';
import { citationOf } from '@/export/citation/citation';
import { toBibtex } from '@/export/citation/to-bibtex';
import { htmlFile } from '@/export/html-file';
import { richText } from '@/export/rich-text';
import { threadToJson } from '@/export/thread-to-json';
import { en } from '@/texts/en';
import { medians } from './measure';

/** Runs in a browser, whose documents are what most of an export's time goes into. */
export type ExportsBench = { times(thread: Thread): Record<string, number> };

/** Milliseconds of composing and of each export of the article. */
function times(thread: Thread): Record<string, number> {
  const article = composeArticle(thread);
  const options = { texts: en, styles: '' };
  return medians(
    {
      compose: () => composeArticle(thread),
      Markdown: () => articleToMarkdown(article, en),
      text: () => articleToText(article, en),
      JSON: () => threadToJson(thread, article),
      BibTeX: () => toBibtex(citationOf(article, en, 0)),
      HTML: () => htmlFile(article, options).finish(new Map()),
      EPUB: () => articleToEpub(article, options).finish(new Map()),
      formatted: () => richText(article, { texts: en, withPictures: true }),
    },
    9,
    3,
  );
}

Object.assign(globalThis, { exportsBench: { times } satisfies ExportsBench });
