import { readingMinutes } from '@/components/article/reading-minutes';
import type { ComposedFacts } from '@/core/library/kept-thread';
import type { Thread } from '@/core/thread/thread';
import { wordsOf } from '@/core/walk-article';

/** What the library lists of a thread, whichever way the reader has it composed. */
export async function composedFacts(thread: Thread): Promise<ComposedFacts> {
  const { composeArticle } = await import('@/core/compose/compose-article');
  const article = composeArticle(thread, { isPlain: false });
  const { title, lang, direction, publishedAt, postCount } = article;
  return {
    ...(title && { title: wordsOf(title.children) }),
    ...(lang !== undefined && { lang }),
    direction,
    publishedAt,
    minutes: readingMinutes(article),
    postCount,
  };
}
