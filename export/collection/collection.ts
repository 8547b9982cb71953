import { nameOf } from '@/components/article/author-names';
import { readingMinutes } from '@/components/article/reading-minutes';
import { titleWords } from '@/components/article/title-words';
import type { Article, Direction } from '@/core/article';
import type { Texts } from '@/texts/texts';

/** Several threads as one book. */
export type Collection = {
  title: string;
  /** How many threads and minutes, in words. */
  facts: string[];
  /** Each once, in the order of the threads. */
  authors: string[];
  /** Of most of its threads; absent where none is known. */
  lang?: string;
  direction: Direction;
  /** When the last post of all was written, milliseconds since 1970. */
  updatedAt: number;
  chapters: Chapter[];
};

export type Chapter = { article: Article; title: string; minutes: number };

/** `threads`: how many there are, in words. */
export function collectionOf(
  articles: Article[],
  title: string,
  threads: string,
  texts: Texts,
): Collection {
  const chapters = articles.map((article) => ({
    article,
    title: titleWords(article, texts),
    minutes: readingMinutes(article),
  }));
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const lang = mostOf(articles.flatMap((article) => article.lang ?? []));
  return {
    title,
    facts: [threads, texts.minutes({ count: minutes })],
    authors: [...new Set(articles.map(({ author }) => nameOf(author, texts)))],
    ...(lang !== undefined && { lang }),
    direction: mostOf(articles.map((article) => article.direction)) ?? 'ltr',
    updatedAt: Math.max(0, ...articles.map((article) => article.updatedAt)),
    chapters,
  };
}

/** What it is called among books: the same threads have the same number. */
export function collectionId({ chapters }: Collection): string {
  const number = chapters.reduce(
    (sum, { article }) => (sum * 31n + BigInt(article.focal)) % 2n ** 120n,
    7n,
  );
  return `urn:unspool:${number.toString(36)}`;
}

function mostOf<Value>(values: Value[]): Value | undefined {
  const counts = Map.groupBy(values, (value) => value);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}
