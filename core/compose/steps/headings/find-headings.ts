import { type Draft, type Line, linesOfDraft } from '@/core/compose/draft/draft';
import { isSmall } from '@/core/compose/draft/is-small';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { isOnlyAddresses } from '@/core/compose/draft/stretches';
import { labelAt } from '@/core/compose/language/label-at';
import { endsWithColon } from '@/core/compose/language/sentences';
import { leadsOn, pointsBack } from '@/core/compose/language/title-words';
import { setSiblings } from './heading-siblings';
import { cutFullStop, cutHeadingMarks, headingSigns, isBold } from './heading-signs';
import { setLabelHeadings } from './label-headings';
import { maximsOf } from './maxims';
import { opensSeries, type RecurringForms, recurringForms } from './recurring-forms';
import { linesWithSectionSigns } from './section-signs';
import { isTitleOfPost, standsAsHeading } from './stands-as-heading';

/** Headings that carry no number: by what they say ("Conclusion") or by how they are set. */
export function findHeadings(draft: Draft): number {
  let changes = 0;
  const small = isSmall(draft);
  for (const postDraft of draft.postDrafts) changes += setLabelHeadings(postDraft, small);
  const recurring = recurringForms(draft);
  const lines = linesOfDraft(draft);
  const firstSection = lines.findIndex(isNumberedHeading);
  const lastSection = lines.findLastIndex(isNumberedHeading);
  // Where sections have numbers, what stands in them is text.
  const maxims = firstSection >= 0 ? [] : maximsOf(draft);
  const sure = new Set([...linesWithSectionSigns(draft), ...maxims]);
  const isOneOfMany = opensSeries(draft);
  // Before the first number, an opening line is the author's introduction.
  const inIntroduction = { ...recurring, hasTitledPosts: false };
  lines.forEach((line, index) => {
    if (!isOneOfMany && isShout(index, lines[1])) return;
    if (belongsToLineBefore(line, lines[index - 1])) return;
    const forms = index < firstSection ? inIntroduction : recurring;
    if (!sure.has(line) && !isSetAsHeading(line, lines[index + 1], forms, small)) return;
    const isInside = index > firstSection && index < lastSection;
    line.role = { type: 'heading', depth: isInside ? 3 : 2 };
    cutHeadingMarks(line);
    changes++;
  });
  changes += setSiblings(lines);
  const dropped = dropRepeated(lines) + dropLoneHeading(draft, lines);
  for (const line of lines) {
    if (line.role.type === 'heading' && line.role.markerTo === undefined) cutFullStop(line);
  }
  return changes - dropped;
}

/** What stands above everything is a title or none, unless it names what its address leads to. */
function isShout(index: number, next: Line | undefined): boolean {
  return index === 0 && !(next !== undefined && isOnlyAddresses(next));
}

function belongsToLineBefore(line: Line, before: Line | undefined): boolean {
  return isPlaceToFill(line, before) || isUnderHeading(line, before);
}

/** "Course 3", "Knots": what stands right under a heading is the first of its words. */
function isUnderHeading(line: Line, before: Line | undefined): boolean {
  return before?.role.type === 'heading' && before.postDraft === line.postDraft;
}

/** "That's Fog": about what stands above it. */
function isRemark(line: Line): boolean {
  const text = textOf(line);
  return /^\p{L}+['’]/u.test(text) && pointsBack(text, line.postDraft.lang);
}

/** "The truth?", "Thoughts?" */
function isAside(line: Line): boolean {
  return /^\S+(?: \S+)?[?？؟]$/.test(textOf(line));
}

/** "Learn from this:", "[paste it]". */
function isPlaceToFill(line: Line, before: Line | undefined): boolean {
  return before !== undefined && endsWithColon(textOf(before)) && textOf(line).startsWith('[');
}

function isNumberedHeading({ role }: Line): boolean {
  return role.type === 'heading' && role.depth === 2 && role.markerTo !== undefined;
}

function isSetAsHeading(
  line: Line,
  next: Line | undefined,
  { emoji, hasTitledPosts, hasAnnouncedPosts }: RecurringForms,
  isSmallThread: boolean,
): boolean {
  if (!standsAsHeading(line, next, emoji)) return false;
  const announces = endsWithColon(textOf(line));
  // "Owners had three ways out:" leads on to what follows, unless most posts are named like that.
  if (announces && !hasAnnouncedPosts && !isBold(line)) return false;
  const { count, isStrong } = headingSigns(line, emoji);
  const arePostsTitled = hasTitledPosts || (hasAnnouncedPosts && announces);
  const isTitle = arePostsTitled && isTitleOfPost(line);
  if (!isStrong && isRemark(line)) return false;
  const says =
    count > 0 || (isTitle && !leadsOn(textOf(line), line.postDraft.lang) && !isAside(line));
  return says && (isStrong || !isSmallThread);
}

/** The same words over post after post say that their section goes on: they head it once. */
function dropRepeated(lines: Line[]): number {
  let dropped = 0;
  let last = '';
  for (const line of lines) {
    if (line.role.type !== 'heading') continue;
    const text = textOf(line);
    if (text === last && text.length <= 60) {
      line.role = { type: 'text' };
      cut(line, line.from, line.to, 'banner');
      dropped++;
    }
    last = text;
  }
  return dropped;
}

/** One heading alone parts nothing: its line is words again, or a label where it names its part. */
function dropLoneHeading({ postDrafts }: Draft, lines: Line[]): number {
  if (postDrafts.some(({ post }) => post.longForm !== undefined)) return 0;
  const headings = lines.filter(({ role }) => role.type === 'heading');
  const [line] = headings;
  if (line === undefined || headings.length > 1) return 0;
  if (line.role.type !== 'heading' || line.role.markerTo !== undefined) return 0;
  const kind = labelAt(foldedTextOf(line).text)?.kind;
  // What stands apart in a box of its own keeps its heading.
  if (kind === 'sources' || kind === 'summary') return 0;
  line.role = { type: 'text' };
  if (kind === undefined) return 1;
  line.labelTo = line.to;
  return 0;
}
