import type { Box, Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { foldedTextOf } from '@/core/compose/draft/line';
import { widthOf } from '@/core/compose/language/script';
import { labelAt } from '@/core/compose/words/label-words';
import { isCallLine } from './fold-calls';

/** A TL;DR goes in a box where it stands: its label, and what follows up to the next heading. */
export function boxSummaries(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    postDraft.lines.forEach((line, place) => {
      if (kindOf(line) !== 'summary' || line.box !== undefined) return;
      const group = section(postDraft, place);
      const width = group.reduce(
        (sum, { from, to }) => sum + widthOf(postDraft.text.slice(from, to)),
        0,
      );
      // Longer than a summary is: a heading will do.
      if (width > 2400) return;
      box(group, { type: 'summary' });
      changes++;
    });
  }
  return changes;
}

/** Lines like `[1] example.com` are notes: their numbers belong to the text that points to them. */
export function boxNotes(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    if (!postDraft.text.includes('[')) continue;
    postDraft.lines.forEach((line, place) => {
      if (line.box !== undefined) return;
      const group = notesFrom(postDraft, place);
      if (group.length === 0 || !leadsElsewhere(group)) return;
      box(group, { type: 'footnotes' });
      changes++;
    });
  }
  return changes;
}

/** "Sources" and what it lists stand apart. */
export function boxSources(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    postDraft.lines.forEach((line, place) => {
      if (line.box !== undefined || kindOf(line) !== 'sources') return;
      const group = section(postDraft, place);
      if (!leadsElsewhere(group)) return;
      box(group, { type: 'footnotes' });
      changes++;
    });
  }
  return changes;
}

function kindOf(line: Line): string | undefined {
  const isLabelled = line.labelTo !== undefined && line.role.type === 'text';
  const isHeading = line.role.type === 'heading' && line.role.markerTo === undefined;
  if (!isLabelled && !isHeading) return undefined;
  return labelAt(foldedTextOf(line).text)?.kind;
}

/** Up to the next heading, or to what its author asks for at the end. */
function section({ lines }: PostDraft, place: number): Line[] {
  const end = lines.findIndex(
    (line, index) =>
      index > place && (line.role.type === 'heading' || (line.isAfterBlank && isCallLine(line))),
  );
  return lines.slice(place, end < 0 ? lines.length : end);
}

const note = /^\[\d{1,2}\]\s?\S/;

function notesFrom({ lines }: PostDraft, place: number): Line[] {
  const group: Line[] = [];
  for (const line of lines.slice(place)) {
    if (line.role.type !== 'text' || !note.test(foldedTextOf(line).text)) break;
    group.push(line);
  }
  return group.length > 1 ? group : [];
}

function leadsElsewhere(group: Line[]): boolean {
  return group.some((line) =>
    line.postDraft.marks.some(
      ({ from, to, span }) => span?.type === 'link' && from >= line.from && to <= line.to,
    ),
  );
}

function box(lines: Line[], value: Box): void {
  for (const line of lines) line.box = value;
}
