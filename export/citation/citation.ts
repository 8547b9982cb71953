import { handleOf, nameOf } from '@/components/article/author-names';
import { titleWords } from '@/components/article/title-words';
import type { Article } from '@/core/article';
import { utcDay } from '@/export/utc-day';
import type { Texts } from '@/texts/texts';

/** What every form of a citation says of a thread; all strings on one line. */
export type Citation = {
  /** Decimal id of the post that was opened. */
  id: string;
  title: string;
  author: string;
  handle: string;
  url: string;
  /** Days in UTC, as X's own addresses for researchers count them: `2026-11-02`. */
  issued: string;
  accessed: string;
  lang?: string;
  isThread: boolean;
};

/** `accessed`: when the reader read it, milliseconds since 1970. */
export function citationOf(article: Article, texts: Texts, accessed: number): Citation {
  const { author, publishedAt, postCount, url, focal, lang } = article;
  return {
    id: focal,
    title: oneLine(titleWords(article, texts)),
    author: oneLine(nameOf(author, texts)),
    handle: oneLine(handleOf(author)),
    url,
    issued: utcDay(publishedAt),
    accessed: utcDay(accessed),
    ...(lang && { lang }),
    isThread: postCount > 1,
  };
}

/** Every form has one line a field: a line's end in a name or a title would begin the next field. */
function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
