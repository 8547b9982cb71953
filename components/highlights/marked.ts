import type { Keeping } from '@/components/library/keeping';
import type { Article } from '@/core/article';
import type { Highlight } from '@/core/library/highlight';
import type { Thread } from '@/core/thread/thread';
import type { ChosenPassage } from './chosen-passage';

/** What highlights stand on: the thread, as it is shown, as it is kept. */
export type Marked = { article: Article; thread: Thread; keeping: Keeping };

/** What the reader wants done with words that they chose. */
export type MarkRequest = { what: 'highlight' | 'note' | 'remove'; passage: ChosenPassage };

export function highlightsOf({ keeping }: Pick<Marked, 'keeping'>): Highlight[] {
  return keeping.entry?.highlights ?? [];
}
