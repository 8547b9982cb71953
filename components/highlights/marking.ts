import type { Keeping } from '@/components/library/keeping';
import { withHighlight, withoutHighlight } from '@/core/library/change-highlights';
import {
  type Highlight,
  type HighlightId,
  type HighlightRun,
  runsOf,
} from '@/core/library/highlight';
import { leavesOf } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import { passagesOf, piecesIn } from './drawn-words';
import type { Marked, MarkRequest } from './marked';

/** The highlight that was pressed, or the one of exactly these words. */
export function knownHighlight(
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
export function chosenRuns({ passage }: MarkRequest, { article, thread }: Marked): HighlightRun[] {
  const pieces = piecesIn(passage.range, passagesOf(article), document);
  return runsOf(pieces, leavesOf(article), postTexts(thread));
}

export function newHighlight(runs: HighlightRun[], now: number): Highlight {
  return { id: crypto.randomUUID() as string as HighlightId, runs, createdAt: now, changedAt: now };
}

/** Each gives words where it could not be written. */
export function put(keeping: Keeping, highlight: Highlight): Promise<string | undefined> {
  return keeping.change((entry, now) => withHighlight(entry, { ...highlight, changedAt: now }));
}

export function remove(keeping: Keeping, { id }: Highlight): Promise<string | undefined> {
  return keeping.change((entry, now) => withoutHighlight(entry, id, now));
}
