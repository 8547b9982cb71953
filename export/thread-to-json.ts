import type { Article } from '@/core/article';
import type { Highlight } from '@/core/library/highlight';
import { continuationOf } from '@/core/thread/continuation';
import type { Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';

/** What a file of this kind holds; `docs/thread.schema.json` describes it. */
export type ThreadFile = {
  format: 'unspool-thread';
  /** Rises where what was written before can no longer be read as it was. */
  version: 1;
  thread: Thread & {
    /** A later thread of the same author that this one hands over to by quoting: "Part 2". */
    continuation?: WebUrl;
  };
  /** With what the reader marked and wrote, where that is taken along. */
  article: Article;
  /** The reader's own, where they are taken along; each is described in `docs/library-file.md`. */
  highlights?: Highlight[];
};

/** The posts as they were parsed and the tree that was made of them, as JSON. */
export function threadToJson(
  thread: Thread,
  article: Article,
  highlights: Highlight[] = [],
): string {
  const continuation = continuationOf(thread.parts);
  const file: ThreadFile = {
    format: 'unspool-thread',
    version: 1,
    thread: { ...thread, ...(continuation && { continuation }) },
    article,
    ...(highlights.length > 0 && { highlights }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
