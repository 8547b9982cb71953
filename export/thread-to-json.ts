import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';

/** What a file of this kind holds; `docs/thread.schema.json` describes it. */
export type ThreadFile = {
  format: 'unspool-thread';
  /** Rises where what was written before can no longer be read as it was. */
  version: 1;
  thread: Thread;
  article: Article;
};

/** The posts as they were parsed and the tree that was made of them, as JSON. */
export function threadToJson(thread: Thread, article: Article): string {
  const file: ThreadFile = { format: 'unspool-thread', version: 1, thread, article };
  return `${JSON.stringify(file, null, 2)}\n`;
}
