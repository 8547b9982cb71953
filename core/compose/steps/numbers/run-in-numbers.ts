import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { endAt, foldedTextOf, insertBodies, lineOf } from '@/core/compose/draft/line';

/**
 * "Two things: 1. the roof" on one line and "2. the stairs" on the next: the number before begins a
 * line of its own as well.
 */
export function splitRunIn(draft: Draft): void {
  const bodies = new Map<Line, Line[]>();
  linesOfDraft(draft).forEach((line, index, lines) => {
    const before = lines[index - 1];
    const [, open, value, close] = /^(\(?)(\d{1,2})([.)])\s/.exec(foldedTextOf(line).text) ?? [];
    if (before?.role.type !== 'text') return;
    for (let number = Number(value) - 1; number > 0; number--) {
      const { text, at } = foldedTextOf(before);
      const start = text.lastIndexOf(` ${open}${number}${close} `);
      const rest = start < 0 ? undefined : lineOf(before.postDraft, at(start), before.to, true);
      if (rest === undefined) return;
      bodies.set(before, [rest, ...(bodies.get(before) ?? [])]);
      endAt(before, at(start));
    }
  });
  for (const postDraft of draft.postDrafts) insertBodies(postDraft, bodies);
}
