import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import type { Reading } from '@/core/reading';
import { postsOf } from '@/core/thread/thread';
import { barWords } from '@/texts/bar/bar-words';
import type { Commands } from './use-commands';

/** What a look for new posts has brought is said under "More", wherever one reads: nothing, too. */
export function useLookOutcome({ activity, thread, lookedAt }: Reading, { tell }: Commands): void {
  const texts = useTexts();
  const words = useWords(barWords);
  const count = thread ? postsOf(thread).length : 0;
  const before = useRef({ count, lookedAt });
  useEffect(() => {
    if (activity !== 'resting' || !words) return;
    const last = before.current;
    before.current = { count, lookedAt };
    if (!lookedAt || lookedAt === last.lookedAt) return;
    const more = count - last.count;
    const said =
      more > 0 ? texts.newPosts({ count: more }) : words.nothingNew({ at: new Date(lookedAt) });
    tell({ tool: 'more', words: said });
  }, [activity, count, lookedAt, words, texts, tell]);
}
