import { type Draft, type Line, type ListPlan, linesOfDraft } from '@/core/compose/draft/draft';
import { foldedTextOf } from '@/core/compose/draft/line';
import { widthOf } from '@/core/compose/language/script';

/** "Price: ten euros" – in two items of a list or more, what stands before the colon is set bold. */
export function setLabels(draft: Draft): number {
  const lists = new Map<ListPlan, { line: Line; to: number }[]>();
  for (const line of linesOfDraft(draft)) {
    if (line.role.type !== 'item') continue;
    const to = labelEnd(line);
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

/** Just after the colon of a short label; words must follow it. */
export function labelEnd(line: Line): number | undefined {
  const { text, at } = foldedTextOf(line);
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 60 || colon === text.length - 1) return undefined;
  const label = text.slice(0, colon);
  if (label.split(' ').length > 6 || widthOf(label) > 44) return undefined;
  if (/[.!?。…;](?:\s|$)/.test(label)) return undefined;
  const next = text.charAt(colon + 1);
  const isSquare = line.postDraft.text.charAt(at(colon)) === '：';
  // 10:30, https://, a:b
  if (next !== ' ' && !isSquare && next.charCodeAt(0) < 0x2e80) return undefined;
  return at(colon + 1);
}
