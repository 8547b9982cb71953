import { type Draft, type Line, type ListPlan, linesOfDraft } from '@/core/compose/draft/draft';
import { labelEndOf } from '@/core/compose/draft/line';

/** "Price: ten euros" – in two items of a list or more, what stands before the colon is set bold. */
export function setLabels(draft: Draft): number {
  const lists = new Map<ListPlan, { line: Line; to: number }[]>();
  for (const line of linesOfDraft(draft)) {
    if (line.role.type !== 'item') continue;
    const to = labelEndOf(line);
    if (to === undefined) continue;
    const found = lists.get(line.role.list);
    if (found === undefined) lists.set(line.role.list, [{ line, to }]);
    else found.push({ line, to });
  }
  let changes = 0;
  for (const labelled of lists.values()) {
    if (labelled.length < 2) continue;
    for (const { line, to } of labelled) line.labelTo = to;
    changes += labelled.length;
  }
  return changes;
}
