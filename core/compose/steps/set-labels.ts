import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { labelEndOf } from '@/core/compose/draft/line';

/** "Price: ten euros" – in two items of a list or more, what stands before the colon is set bold. */
export function setLabels(draft: Draft): number {
  const found = linesOfDraft(draft).flatMap((line) => labelIn(line) ?? []);
  let changes = 0;
  for (const labelled of Map.groupBy(found, ({ list }) => list).values()) {
    if (labelled.length < 2) continue;
    for (const { line, to } of labelled) line.labelTo = to;
    changes += labelled.length;
  }
  return changes;
}

function labelIn(line: Line) {
  if (line.role.type !== 'item') return undefined;
  const to = labelEndOf(line);
  return to === undefined ? undefined : { line, to, list: line.role.list };
}
