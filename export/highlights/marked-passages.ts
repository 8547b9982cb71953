import { handleOf, nameOf } from '@/components/article/author-names';
import { titleWords } from '@/components/article/title-words';
import type { Article } from '@/core/article';
import { type Highlight, wordsOfHighlight } from '@/core/library/highlight';
import { postTexts } from '@/core/library/post-texts';
import type { Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import type { Texts } from '@/texts/texts';
import { inReadingOrder } from './in-reading-order';

/** Words that the reader marked, as they were then, and the post that they begin in. */
export type MarkedPassage = {
  words: string;
  note: string;
  /** With its `@`; empty where it is not known. */
  author: string;
  handle: string;
  url: WebUrl;
  /** When they were marked, milliseconds since 1970. */
  markedAt: number;
};

/** All highlights of a thread in the order of its posts, for programs that collect them. */
export type MarkedPassages = {
  title: string;
  author: string;
  url: WebUrl;
  passages: MarkedPassage[];
};

export function markedPassages(
  highlights: Highlight[],
  article: Article,
  thread: Thread,
  texts: Texts,
): MarkedPassages {
  const posts = postTexts(thread);
  const passages = inReadingOrder(highlights, posts).map((highlight) => {
    const post = highlight.runs[0] && posts.get(highlight.runs[0].post);
    const { author, url } = post ?? article;
    return {
      words: wordsOfHighlight(highlight),
      note: highlight.note ?? '',
      author: nameOf(author, texts),
      handle: handleOf(author),
      url,
      markedAt: highlight.createdAt,
    };
  });
  const { author, url } = article;
  return { title: titleWords(article, texts), author: nameOf(author, texts), url, passages };
}
