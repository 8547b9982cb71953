import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { endAt, foldedTextOf, insertBodies, lineOf } from '@/core/compose/draft/line';
import { type Label, labelAt } from '@/core/compose/language/label-at';
import { isWiderThan } from '@/core/compose/language/script';
import { sentenceEnd, sentencesOf } from '@/core/compose/language/sentences';
import { cutHeadingMarks } from './heading-signs';

/** "Conclusion", "결론: headline. Body": a heading where there is a body, else a bold label. */
export function setLabelHeadings(postDraft: PostDraft, isSmallThread: boolean): number {
  let changes = 0;
  const bodies = new Map<Line, Line>();
  postDraft.lines.forEach((line, index) => {
    if (line.role.type !== 'text') return;
    if (setLabel(line, postDraft.lines[index + 1], isSmallThread, bodies)) changes++;
  });
  insertBodies(postDraft, bodies);
  return changes;
}

function setLabel(
  line: Line,
  next: Line | undefined,
  isSmallThread: boolean,
  bodies: Map<Line, Line>,
): boolean {
  const { text, at } = foldedTextOf(line);
  // A paragraph a line needs no gaps: what is long begins anew.
  const label = line.isAfterBlank || isWiderThan(text, 110) ? labelAt(text) : undefined;
  if (label === undefined) return false;
  if (label.isAlone) {
    if (next === undefined) return false;
    line.role = { type: 'heading', depth: 2 };
    cutHeadingMarks(line);
    return true;
  }
  const end = isSmallThread ? undefined : endOfHeadline(text, label, next);
  if (end === undefined) {
    line.labelTo = endOfLabel(line, at(label.to));
    return true;
  }
  const body = lineOf(line.postDraft, at(end), line.to, false);
  endAt(line, at(end));
  line.role = { type: 'heading', depth: 2 };
  if (body !== undefined) bodies.set(line, body);
  return true;
}

/** Undefined where the words after the label head nothing. */
function endOfHeadline(
  text: string,
  { kind, to }: Label,
  next: Line | undefined,
): number | undefined {
  const end = sentenceEnd(text, to);
  const headline = end < 0 ? text : text.slice(0, end);
  if (kind === 'summary' || isWiderThan(headline, 80)) return undefined;
  if (headline === text) return next === undefined || kind === 'sources' ? undefined : text.length;
  return sentencesOf(text.slice(end)).length > 1 ? end : undefined;
}

function endOfLabel({ postDraft, from }: Line, end: number): number {
  let to = end;
  while (to > from && /\s/.test(postDraft.text.charAt(to - 1))) to--;
  return to;
}
