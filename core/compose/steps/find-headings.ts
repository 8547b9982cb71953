import { type Draft, type Line, linesOfDraft, type PostDraft } from '@/core/compose/draft/draft';
import { isSmall } from '@/core/compose/draft/is-small';
import { cut, foldedTextOf, insertBodies, lineOf, textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { linksIn } from '@/core/compose/draft/stretches';
import { emojiAt } from '@/core/compose/language/emoji';
import { labelAt } from '@/core/compose/language/label-at';
import { isWiderThan } from '@/core/compose/language/script';
import {
  endsSentence,
  endsWithColon,
  sentenceEnd,
  sentencesOf,
} from '@/core/compose/language/sentences';
import { readsAsTitle } from '@/core/compose/language/title-words';
import { wordsOfAll } from '@/core/compose/words/words';
import { isCallLine } from './fold-calls';
import { cutFullStop, headingMarks, headingSigns, isBold } from './heading-signs';
import { linesWithSectionSigns } from './section-signs';

/** Headings that carry no number: by what they say ("Conclusion") or by how they are set. */
export function findHeadings(draft: Draft): number {
  let changes = 0;
  const small = isSmall(draft);
  for (const postDraft of draft.postDrafts) changes += applyLabels(postDraft, small);
  const recurring = recurringForms(draft);
  const lines = linesOfDraft(draft);
  const sections = lines.flatMap((line, index) => (isNumberedHeading(line) ? [index] : []));
  const signed = linesWithSectionSigns(draft);
  const maxims = maximsOf(draft);
  const isHeading = (line: Line, next: Line | undefined): boolean => {
    if (signed.has(line)) return true;
    if (maxims.has(line)) return true;
    if (!standsAsHeading(line, next)) return false;
    // "Owners had three ways out:" leads on to what follows, unless most posts are named like that.
    if (endsOpen(line) && !recurring.hasAnnouncedPosts && !isBold(line)) return false;
    const signs = headingSigns(line, recurring.emoji);
    const isTitled = recurring.hasTitledPosts || (recurring.hasAnnouncedPosts && endsOpen(line));
    const score = 1 + signs.count + (isTitled && isTitleOfPost(line) ? 1 : 0);
    return score > 1 && (!small || signs.isStrong);
  };
  lines.forEach((line, index) => {
    if (!isHeading(line, lines[index + 1])) return;
    const isInside = index > (sections[0] ?? Infinity) && index < (sections.at(-1) ?? 0);
    line.role = { type: 'heading', depth: isInside ? 3 : 2 };
    for (const mark of headingMarks(line)) cut(line, mark.from, mark.to, 'heading mark');
    changes++;
  });
  const dropped = dropLoneHeading(draft, lines);
  for (const line of lines) {
    if (line.role.type === 'heading' && line.role.markerTo === undefined) cutFullStop(line);
  }
  return changes - dropped;
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
  if (kind !== undefined) line.labelTo = line.to;
  return 1;
}

function applyLabels(postDraft: PostDraft, isSmallThread: boolean): number {
  let changes = 0;
  const bodies = new Map<Line, Line>();
  postDraft.lines.forEach((line, index) => {
    if (line.role.type !== 'text') return;
    if (applyLabel(line, postDraft.lines[index + 1], isSmallThread, bodies)) changes++;
  });
  insertBodies(postDraft, bodies);
  return changes;
}

function isNumberedHeading({ role }: Line): boolean {
  return role.type === 'heading' && role.depth === 2 && role.markerTo !== undefined;
}

/** "Conclusion", "결론: headline. Body": a heading where there is a body, else a bold label. */
function applyLabel(
  line: Line,
  next: Line | undefined,
  isSmallThread: boolean,
  bodies: Map<Line, Line>,
): boolean {
  const { text, at } = foldedTextOf(line);
  const label = labelAt(text);
  // A paragraph a line needs no gaps: what is long begins anew.
  if (label === undefined || !(line.isAfterBlank || isWiderThan(text, 110))) return false;
  const { postDraft } = line;
  if (label.isAlone) {
    if (next === undefined) return false;
    line.role = { type: 'heading', depth: 2 };
    for (const mark of headingMarks(line)) cut(line, mark.from, mark.to, 'heading mark');
    return true;
  }
  const end = sentenceEnd(text, label.to);
  const headline = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? '' : text.slice(end);
  const isShort = !isWiderThan(headline, 80) && label.kind !== 'summary' && !isSmallThread;
  if (isShort && rest === '' && next !== undefined && label.kind !== 'sources') {
    line.role = { type: 'heading', depth: 2 };
    return true;
  }
  if (isShort && sentencesOf(rest).length > 1) {
    const body = lineOf(postDraft, at(end), line.to, false);
    line.to = at(end);
    line.folded = undefined;
    line.role = { type: 'heading', depth: 2 };
    if (body !== undefined) bodies.set(line, body);
    return true;
  }
  line.labelTo = at(label.to);
  while (line.labelTo > line.from && /\s/.test(postDraft.text.charAt(line.labelTo - 1)))
    line.labelTo--;
  return true;
}

function standsAsHeading(line: Line, next: Line | undefined): boolean {
  if (line.role.type !== 'text' || line.labelTo !== undefined || !line.isAfterBlank) return false;
  if (next === undefined || next.postDraft !== line.postDraft) return false;
  if (next.role.type !== 'text' && next.role.type !== 'item') return false;
  const isFirst = line.postDraft.lines[0] === line;
  const text = textOf(line);
  if (!next.isAfterBlank && !isFirst && !/^#{1,3} \S/.test(text) && !isBold(line)) return false;
  if (isWiderThan(text, 70) || isAllMarks(line) || isAllMarks(next)) return false;
  const last = text.at(-1) ?? '';
  if (endsSentence(text) && !/[?？]/.test(last) && !/[】》」』*]$/.test(text)) return false;
  if (/[,،、，;]$/.test(text) || sentencesOf(text).length > 1) return false;
  if (speaker.test(text) || isCallLine(line)) return false;
  const family = markerAt(line)?.family;
  if (family === undefined || markerAt(next)?.family !== family) return true;
  // Set apart from a list that goes on with its own sign: "💧 Drink", a blank line, "💧 before …".
  const third = line.postDraft.lines[2];
  return (
    next.isAfterBlank &&
    isFirst &&
    third?.isAfterBlank === false &&
    markerAt(third)?.family === family
  );
}

/** "Q: …", "A2: …", "問：…": somebody speaks. */
const speaker = new RegExp(
  `^(?:\\p{Lu}{1,3}\\d{0,2}|[${wordsOfAll('speakers').join('')}])\\s?[:：]`,
  'u',
);

function isAllMarks(line: Line): boolean {
  let covered = 0;
  for (const { from, to } of linksIn(line)) covered += to - from;
  return covered > 0 && covered >= (line.to - line.from) * 0.7;
}

function isTitleOfPost(line: Line): boolean {
  return line.postDraft.lines[0] === line && line.postDraft.lines[1]?.isAfterBlank === true;
}

/** A title has a capital where its script has any, and a paragraph below rather than more short lines. */
function standsOverProse([first, ...below]: Line[]): boolean {
  if (first === undefined || /^\p{Ll}/u.test(textOf(first))) return false;
  return below.some((line) => line.role.type !== 'text' || isWiderThan(textOf(line), 45));
}

function endsOpen(line: Line): boolean {
  return endsWithColon(textOf(line));
}

/**
 * "Be patient." above a paragraph, post after post: a sentence of a few words that says what the post
 * is about is its heading, where nearly all of them have one.
 */
function maximsOf({ postDrafts }: Draft): Set<Line> {
  const posts = postDrafts.slice(1).filter(({ lines }) => lines.length > 0);
  const maxims = posts.flatMap(({ lines }) => (isMaxim(lines) ? lines.slice(0, 1) : []));
  const isRule = maxims.length > 4 && maxims.length >= (posts.length - 1) * 0.8;
  return new Set(isRule ? maxims : []);
}

function isMaxim([first, second, ...more]: Line[]): boolean {
  if (first?.role.type !== 'text' || second?.isAfterBlank !== true) return false;
  const text = textOf(first);
  if (isWiderThan(text, 42) || sentencesOf(text).length > 1 || endsOpen(first)) return false;
  if (isCallLine(first)) return false;
  if (!readsAsTitle(text, first.postDraft.post.lang) || tellsOf(text)) return false;
  return [second, ...more].some((line) => isWiderThan(textOf(line), 60));
}

const persons = new Set(wordsOfAll('persons'));

/** "I went home." tells a story. */
function tellsOf(text: string): boolean {
  return persons.has(/^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** What the author does again and again counts as a sign; what happens once does not. */
function recurringForms({ postDrafts }: Draft) {
  const starts = new Map<string, number>();
  let titled = 0;
  let announced = 0;
  for (const { lines, index } of postDrafts) {
    const [first, second] = lines;
    if (first === undefined || index === 0) continue;
    const emoji = emojiAt(textOf(first));
    if (emoji !== undefined) starts.set(emoji, (starts.get(emoji) ?? 0) + 1);
    if (!standsAsHeading(first, second) || !isTitleOfPost(first) || !standsOverProse(lines))
      continue;
    if (!endsOpen(first)) titled++;
    else if (second !== undefined && markerAt(second) === undefined) announced++;
  }
  const emoji = new Set([...starts].filter(([, count]) => count > 1).map(([sign]) => sign));
  return {
    emoji,
    hasTitledPosts: titled > 2 && titled * 5 >= postDrafts.length - 1,
    // "On weather:" above most posts names them; now and then it only leads on to what follows.
    hasAnnouncedPosts: announced > 2 && announced * 5 >= (postDrafts.length - 1) * 3,
  };
}
