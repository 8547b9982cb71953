import type { Draft, Line } from '@/core/compose/draft/draft';
import { endAt, foldedTextOf, insertBodies, leaveOut, textOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';
import { headingEnd } from '@/core/compose/language/heading-end';
import { isWiderThan, widthOf } from '@/core/compose/language/script';
import {
  endsSentence,
  endsWithMark,
  lastSignificant,
  sentencesOf,
  trailsOff,
} from '@/core/compose/language/sentences';
import { cutFullStop } from '@/core/compose/steps/headings/heading-signs';
import { inlineItems } from './inline-items';
import type { Numbered, Series } from './number-series';

const widest = 110;

/** Whether the numbers of a series head what stands under them, all of them alike. */
export function areSections(series: Series, lines: Line[], isSmallThread: boolean): boolean {
  const isStrong = series.filter(({ ordinal }) => ordinal.isStrong).length * 2 >= series.length;
  const isSure = isStrong || series.length > 2;
  if (!isSure && !series.every((member) => standsAlone(member, lines))) return false;
  if (isSmallThread && !isStrong) return false;
  if (!mayAllHead(series, isStrong)) return false;
  if (!isStrong && (series.some(breaksOff) || areLabels(series, lines))) return false;
  const closed = series.filter(({ line }) => endsLikeSentence(line));
  if (!isStrong && closed.length * 5 > series.length && !areFarApart(series)) return false;
  const followed = series.filter((member, index) => hasBody(member, series[index + 1], lines));
  return followed.length > series.length / 2;
}

/** Of sections that say so themselves, one whose heading has no end stays a paragraph. */
function mayAllHead(series: Series, isStrong: boolean): boolean {
  const { length } = series;
  const fitting = series.filter(mayHead).length;
  if (isStrong ? fitting * 5 < length * 4 : fitting < length) return false;
  return series.filter(isSentenceRow).length <= length / (isStrong ? 2 : 4);
}

/** Short enough, or with a heading in front of its paragraph; and no address. */
function mayHead({ line, ordinal }: Numbered): boolean {
  if (!isWiderThan(textOf(line), widest)) return !isAddress(line);
  return endOfHeading(line, ordinal.length) !== undefined;
}

function isAddress(line: Line): boolean {
  let covered = 0;
  for (const { from, to, span } of linksIn(line)) if (span?.type === 'link') covered += to - from;
  return covered * 2 > line.to - line.from;
}

/** A whole sentence with its full stop is an item rather than a heading. */
function endsLikeSentence(line: Line): boolean {
  const text = textOf(line);
  if (isWiderThan(text, widest) || !endsWithMark(text)) return false;
  return !'?？!！…؟'.includes(lastSignificant(text));
}

/** "1. The oven." and two posts or more under it, again and again: a heading with a full stop. */
function areFarApart(series: Series): boolean {
  const first = series[0]?.line.postDraft.index ?? 0;
  const posts = (series.at(-1)?.line.postDraft.index ?? 0) - first;
  return (
    posts >= (series.length - 1) * 3 && !series.some(({ line }) => isWiderThan(textOf(line), 60))
  );
}

/** On a line of its own, with a blank line after it. */
function standsAlone({ line, at: own }: Numbered, lines: Line[]): boolean {
  const next = lines[own + 1];
  const isSetOff = line.isAfterBlank && next?.postDraft === line.postDraft && next.isAfterBlank;
  return isSetOff && !endsSentence(textOf(line));
}

/** "First, we went home." is a sentence that counts, not a heading, unless it says so otherwise. */
function isSentenceRow({ line, ordinal }: Numbered): boolean {
  if (isWiderThan(textOf(line), widest)) return false;
  if (ordinal.system !== 'word') return sentencesOf(textOf(line).slice(ordinal.length)).length > 1;
  return endsSentence(textOf(line));
}

/** "1. A keeper is never asked.. but he answers": cut there, the thought would be half of one. */
function breaksOff({ line, ordinal }: Numbered): boolean {
  const end = isWiderThan(textOf(line), widest) ? endOfHeading(line, ordinal.length) : undefined;
  return end !== undefined && trailsOff(foldedTextOf(line).text.slice(0, end.bodyFrom));
}

/** "2) The roof: it leaks", most of them: one sentence each; or lines in a row amid a longer text. */
function areLabels(series: Series, lines: Line[]): boolean {
  const isRow = series.every(({ at }, index) => (series[index + 1]?.at ?? at + 1) === at + 1);
  if (isRow && lines.length - (series.at(-1)?.at ?? 0) > series.length + 1) return true;
  const small = series.filter(({ line, ordinal }) => {
    const { text } = foldedTextOf(line);
    return /^\s*\p{Ll}/u.test(text.slice(endOfHeading(line, ordinal.length)?.bodyFrom ?? Infinity));
  });
  return small.length * 2 > series.length;
}

/** A paragraph of its own stands under the line, or begins on it. */
function hasBody(member: Numbered, next: Numbered | undefined, lines: Line[]): boolean {
  const { line, at: own, ordinal } = member;
  const end = endOfHeading(line, ordinal.length);
  if (isWiderThan(textOf(line), widest) && end !== undefined) {
    return isBody(foldedTextOf(line).text.slice(end.bodyFrom)) || hasMore(member, next, lines);
  }
  if (hasMore(member, next, lines)) return true;
  // "Step 3" says what it is, even over nothing but a picture.
  if (ordinal.isStrong && line.postDraft.lines[0] === line && hasPicture(line)) return true;
  // The last section may be a heading alone at the end of its post, with the rest in the next one.
  return next === undefined && own + 1 < lines.length && line.postDraft.lines.at(-1) === line;
}

/** Long, or more than one sentence. */
export function isBody(text: string): boolean {
  const width = widthOf(text);
  return width >= 120 || (width >= 60 && sentencesOf(text).length > 1);
}

function hasPicture({ postDraft: { post } }: Line): boolean {
  return post.media.length > 0 || post.quote !== undefined;
}

function hasMore({ line, at: own }: Numbered, next: Numbered | undefined, lines: Line[]): boolean {
  const below = lines[own + 1];
  if (below === undefined || own + 1 >= (next?.at ?? lines.length)) return false;
  if (next === undefined && below.postDraft !== line.postDraft) return false;
  return !isAddress(below);
}

/** Says how many headings it set. */
export function setSections(sections: Series[], lines: Line[], draft: Draft): number {
  const bodies = new Map<Line, Line[]>();
  const isWithin = insideOf(sections, lines.length);
  let changes = 0;
  for (const series of sections) {
    const depth = isWithin(series) ? 3 : 2;
    for (const member of series) {
      const { line, ordinal } = member;
      if (!mayHead(member)) continue;
      const isLong = isWiderThan(textOf(line), widest);
      if (isLong && !splitHeading(line, ordinal.length, bodies)) continue;
      setHeading(line, ordinal.length, depth);
      changes++;
    }
  }
  if (bodies.size > 0) for (const postDraft of draft.postDrafts) insertBodies(postDraft, bodies);
  return changes;
}

/**
 * Whether a series stands between two numbers of another one, or after its last. `reach`: how far one
 * gets, from any number before each place, without meeting the number that follows it.
 */
function insideOf(all: Series[], count: number): (series: Series) => boolean {
  const reach = new Array<number>(count + 1).fill(-1);
  // Where numbers of its own kind begin anew, another part of the text does.
  const starts = new Map<string, number>();
  for (const series of all.toReversed()) {
    const {
      ordinal: { system },
      at: start,
    } = series[0] ?? { ordinal: { system: '' }, at: 0 };
    const anew = starts.get(system) ?? count;
    starts.set(system, start);
    series.forEach(({ at }, index) => {
      const next = series[index + 1]?.at ?? (anew > at ? anew : count);
      reach[at + 1] = Math.max(reach[at + 1] ?? -1, next);
    });
  }
  for (let at = 1; at <= count; at++) {
    reach[at] = Math.max(reach[at] ?? -1, reach[at - 1] ?? -1);
  }
  return (series) => (reach[series[0]?.at ?? 0] ?? -1) > (series.at(-1)?.at ?? count);
}

function endOfHeading(line: Line, markerLength: number) {
  const { text } = foldedTextOf(line);
  let start = markerLength;
  while (/\s/.test(text.charAt(start))) start++;
  const isLabel = /[:：]/.test(text.charAt(markerLength - 1));
  const marker = isLabel ? { to: markerLength, bodyFrom: markerLength } : undefined;
  return headingEnd(text, start, text.length, marker);
}

/** A heading that runs on into its paragraph, where the others stand on lines of their own. */
function splitHeading(line: Line, markerLength: number, bodies: Map<Line, Line[]>): boolean {
  const end = endOfHeading(line, markerLength);
  if (end === undefined) return false;
  const { at } = foldedTextOf(line);
  const { postDraft } = line;
  const mark = { from: at(end.to), to: at(end.bodyFrom) };
  bodies.set(line, inlineItems(postDraft, mark.to, line.to));
  endAt(line, mark.from);
  if (mark.to > mark.from) {
    const isSpace = /\s/.test(postDraft.text.slice(mark.from, mark.to).trim() || ' ');
    leaveOut(postDraft, mark.from, mark.to, isSpace ? 'space' : 'heading mark');
  }
  return true;
}

function setHeading(line: Line, markerLength: number, depth: 2 | 3): void {
  const { at, text } = foldedTextOf(line);
  const hasWords = text.slice(markerLength).trim() !== '';
  let markerTo = at(markerLength);
  // "1/" is a post's number that heads a section: the slash says nothing there.
  if (/\d[/\\]$/.test(text.slice(0, markerLength))) {
    leaveOut(line.postDraft, markerTo - 1, markerTo, 'counter');
    markerTo--;
  }
  line.role = hasWords ? { type: 'heading', depth, markerTo } : { type: 'heading', depth };
  if (/[\p{L}\p{N}]/u.test(text.slice(markerLength))) cutFullStop(line);
}
