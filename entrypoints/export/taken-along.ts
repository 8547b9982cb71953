import type { Article } from '@/core/article';
import type { ExportOptions } from '@/core/export/export-options';
import type { Highlight } from '@/core/library/highlight';
import type { Reply, Thread } from '@/core/thread/thread';
import { withHighlights } from '@/export/highlights/with-highlights';
import { withNumbering } from '@/export/with-numbering';
import type { Texts } from '@/texts/texts';

/** What is exported: the thread as the reader's options want it. */
export type TakenAlong = {
  thread: Thread;
  article: Article;
  replies: Reply[];
  /** None where it is not kept. */
  highlights: Highlight[];
  texts: Texts;
  options: ExportOptions;
};

export function takenAlong(
  thread: Thread,
  article: Article,
  texts: Texts,
  options: ExportOptions,
  highlights: Highlight[],
): TakenAlong {
  const replies = options.discussion ? thread.discussion : [];
  const numbered = options.numbering ? withNumbering(article, thread) : article;
  return {
    thread: { ...thread, discussion: replies },
    article: options.highlights ? withHighlights(numbered, thread, highlights) : numbered,
    replies,
    highlights,
    texts,
    options,
  };
}
