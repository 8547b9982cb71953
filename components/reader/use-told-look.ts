import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import { useWords } from '@/components/words/use-words';
import type { Reading } from '@/core/reading';
import { barWords } from '@/texts/bar/bar-words';
import type { Commands } from './use-commands';

/** What a look for new posts has brought is said under "More", wherever one reads: nothing, too. */
export function useToldLook({ activity, newPosts, lookedAt }: Reading, { tell }: Commands): void {
  const texts = useTexts();
  const words = useWords(barWords);
  const before = useRef({ newPosts, lookedAt });
  useEffect(() => {
    if (activity !== 'resting' || !words) return;
    const last = before.current;
    before.current = { newPosts, lookedAt };
    if (!lookedAt || lookedAt === last.lookedAt) return;
    const isNew = newPosts !== undefined && newPosts !== last.newPosts;
    const said = isNew
      ? texts.newPosts({ count: newPosts })
      : words.nothingNew({ at: new Date(lookedAt) });
    tell({ tool: 'more', words: said });
  }, [activity, newPosts, lookedAt, words, texts, tell]);
}
