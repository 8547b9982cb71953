import { useEffect, useState } from 'preact/hooks';
import { useUndo } from '@/components/library/use-undo';
import { withNote } from '@/core/library/change-highlights';
import type { Highlight } from '@/core/library/highlight';
import type { HighlightTexts } from '@/texts/highlights/en';
import { highlightsOf, type Marked, type MarkRequest } from './marked';
import { chosenRuns, knownHighlight, newHighlight, put, remove } from './marking';

/** Does what is asked of chosen words, one request after the other, and says what came of it. */
export function useMarks(
  marked: Marked,
  words: HighlightTexts,
  request: MarkRequest | undefined,
  settle: () => void,
) {
  const { keeping } = marked;
  /** What waits for the reader's answer whether the thread is to be kept. */
  const [waiting, setWaiting] = useState<MarkRequest>();
  const [noted, setNoted] = useState<Highlight>();
  const [said, setSaid] = useState('');
  const undo = useUndo();
  const tell = (failed: string | undefined, done = '') => {
    if (failed) undo.offer({ said: failed });
    else setSaid(done);
  };

  const removeOne = async (highlight: Highlight) => {
    const failed = await remove(keeping, highlight);
    if (failed) return tell(failed);
    undo.offer({ said: words.removed, undo: () => void put(keeping, highlight).then(tell) });
  };
  const mark = async (next: MarkRequest) => {
    const runs = next.passage.highlight ? [] : chosenRuns(next, marked);
    const known = knownHighlight(next, runs, highlightsOf(marked));
    if (next.what === 'remove') return known && removeOne(known);
    if (!known && runs.length === 0) return tell(words.nothingChosen);
    const highlight = known ?? newHighlight(runs, Date.now());
    const failed = known ? undefined : await put(keeping, highlight);
    document.getSelection()?.removeAllRanges();
    if (!failed && next.what === 'note') setNoted(highlight);
    tell(failed, words.highlighted);
  };
  useEffect(() => {
    if (!request) return;
    settle();
    if (keeping.entry) void mark(request);
    else if (chosenRuns(request, marked).length > 0) setWaiting(request);
    else tell(words.nothingChosen);
  }, [request]);
  return {
    waiting,
    noted,
    said,
    undo,
    removeOne,
    write: setNoted,
    stopWriting: () => setNoted(undefined),
    save: (highlight: Highlight, note: string) =>
      void put(keeping, withNote(highlight, note, Date.now())).then(tell),
    stopWaiting: () => setWaiting(undefined),
    keepFirst: async () => {
      setWaiting(undefined);
      const kept = await keeping.keep();
      if (kept.isFailed) tell(kept.words);
      else if (waiting) await mark(waiting);
    },
  };
}
