import type { Box, Draft, Line } from '@/core/compose/draft/draft';
import { foldedTextOf, textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';
import { labelAt } from '@/core/compose/language/label-at';
import { widthOf } from '@/core/compose/language/script';
import type { LabelKind } from '@/core/compose/words/language-words';
import { isCallLine } from './fold-calls';

/** A TL;DR goes in a box where it stands: its label, and what follows up to the next heading. */
export function boxSummaries(draft: Draft): number {
  const width = (line: Line) => widthOf(textOf(line));
  // Longer than a summary is: a heading will do.
  return boxSections(draft, 'summary', 'summary', width, (sum) => sum <= 2400);
}

/** "Sources" and what it lists stand apart. */
export function boxSources(draft: Draft): number {
  const links = (line: Line) => (leadsElsewhere(line) ? 1 : 0);
  return boxSections(draft, 'sources', 'footnotes', links, (sum) => sum > 0);
}

/** Lines like `[1] example.com` are notes: their numbers belong to the text that points to them. */
export function boxNotes(draft: Draft): number {
  let changes = 0;
  for (const { text, lines } of draft.postDrafts) {
    if (!/[[［]/.test(text)) continue;
    for (let index = 0; index < lines.length; ) {
      const notes = notesFrom(lines, index);
      index += notes.length + 1;
      if (notes.length < 2 || !notes.some(leadsElsewhere)) continue;
      box(notes, { type: 'footnotes' });
      changes++;
    }
  }
  return changes;
}

/** Sections under a label of this kind, where what `weigh` says of all their lines is right. */
function boxSections(
  draft: Draft,
  kind: LabelKind,
  type: Box['type'],
  weigh: (line: Line) => number,
  isRight: (sum: number) => boolean,
): number {
  let changes = 0;
  for (const { lines } of draft.postDrafts) {
    if (!lines.some((line) => kindOf(line) === kind)) continue;
    const ends = sectionEnds(lines);
    const sums = sumsOf(lines.map(weigh));
    lines.forEach((line, index) => {
      if (line.box !== undefined || kindOf(line) !== kind) return;
      const end = ends[index] ?? lines.length;
      if (!isRight((sums[end] ?? 0) - (sums[index] ?? 0))) return;
      box(lines.slice(index, end), { type });
      changes++;
    });
  }
  return changes;
}

function kindOf(line: Line): LabelKind | undefined {
  const isLabelled = line.labelTo !== undefined && line.role.type === 'text';
  const isHeading = line.role.type === 'heading' && line.role.markerTo === undefined;
  if (!isLabelled && !isHeading) return undefined;
  return labelAt(foldedTextOf(line).text)?.kind;
}

/** For each line, where its section ends: at the next heading, or at what its author asks for at the end. */
function sectionEnds(lines: Line[]): number[] {
  const ends: number[] = [];
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    ends[index] = end;
    const line = lines[index];
    if (line === undefined) continue;
    if (line.role.type === 'heading' || (line.isAfterBlank && isCallLine(line))) end = index;
  }
  return ends;
}

/** The sum of all values before each one, and of all. */
function sumsOf(values: number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

const note = /^\[\d{1,2}\]\s?\S/;

function notesFrom(lines: Line[], index: number): Line[] {
  let end = index;
  while (end < lines.length && isNote(lines[end])) end++;
  return lines.slice(index, end);
}

function isNote(line: Line | undefined): boolean {
  return line?.role.type === 'text' && note.test(foldedTextOf(line).text);
}

function leadsElsewhere(line: Line): boolean {
  return linksIn(line).some(({ span }) => span?.type === 'link');
}

function box(lines: Line[], value: Box): void {
  for (const line of lines) line.box = value;
}
