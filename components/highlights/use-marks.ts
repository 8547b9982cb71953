import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '@/components/library/keeping';
import { useUndo } from '@/components/library/use-undo';
import { withHighlight, withNote, withoutHighlight } from '@/core/library/change-highlights';
import {
  type Highlight,
  type HighlightId,
  type HighlightRun,
  runsOf,
} from '@/core/library/highlight';
import { leavesOf } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import type { HighlightTexts } from '@/texts/highlights/en';
import { passagesOf, piecesIn } from './drawn-words';
import { highlightsOf, type Marked, type MarkRequest } from './marked';

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

/** The highlight that was pressed, or the one of exactly these words. */
function knownHighlight(
  { passage }: MarkRequest,
  runs: HighlightRun[],
  highlights: Highlight[],
): Highlight | undefined {
  const sources = ({ runs: ofOne }: { runs: HighlightRun[] }) =>
    ofOne.map(({ post, from, to }) => `${post}:${from}-${to}`).join();
  return highlights.find(
    (each) => each.id === passage.highlight || sources(each) === sources({ runs }),
  );
}

/** The chosen words of posts; none where they are not the author's. */
function chosenRuns({ passage }: MarkRequest, { article, thread }: Marked): HighlightRun[] {
  const pieces = piecesIn(passage.range, passagesOf(article), document);
  return runsOf(pieces, leavesOf(article), postTexts(thread));
}

function newHighlight(runs: HighlightRun[], now: number): Highlight {
  return { id: crypto.randomUUID() as string as HighlightId, runs, createdAt: now, changedAt: now };
}

/** Each gives words where it could not be written. */
function put(keeping: Keeping, highlight: Highlight): Promise<string | undefined> {
  return keeping.change((entry, now) => withHighlight(entry, { ...highlight, changedAt: now }));
}

function remove(keeping: Keeping, { id }: Highlight): Promise<string | undefined> {
  return keeping.change((entry, now) => withoutHighlight(entry, id, now));
}
