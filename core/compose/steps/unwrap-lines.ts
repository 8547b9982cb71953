import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { endAt, foldedTextOf, leaveOut, textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { linksIn } from '@/core/compose/draft/stretches';
import { isBalanced } from '@/core/compose/language/brackets';
import { ordinalAt } from '@/core/compose/language/ordinal-at';
import { endsWithColon, endsWithMark } from '@/core/compose/language/sentences';

/**
 * Text pasted from a window of fixed width breaks its lines where the next word had no room: there
 * the lines are put together again. Verse breaks earlier.
 */
export function unwrapLines(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) changes += unwrap(postDraft) + joinDash(postDraft);
  return changes;
}

const narrowest = 30;
const widest = 80;

function unwrap(postDraft: PostDraft): number {
  const { lines } = postDraft;
  const cutOff = lines.filter((line, index) => isCutOff(line, lines[index + 1]));
  if (cutOff.length === 0) return 0;
  const width = Math.max(...cutOff.map(lengthOf));
  if (cutOff.length < 3 || width > widest) return joinHalves(postDraft, cutOff);
  const isFull = (line: Line, next: Line) =>
    lengthOf(line) + 1 + firstWord(next).length > width - 4;
  const full = cutOff.filter((line) => isFull(line, lines[lines.indexOf(line) + 1] ?? line));
  if (full.length * 5 < cutOff.length * 4) return 0;
  return joinFull(postDraft, isFull);
}

/** "… of my trade", "— and ten years of it": what the line above left open. */
function joinDash(postDraft: PostDraft): number {
  const { lines, text } = postDraft;
  const [line, another] = lines.filter(({ from }) => '–—'.includes(text.charAt(from)));
  const before = line && lines[lines.indexOf(line) - 1];
  if (before === undefined || another !== undefined || !isLeftOpen(before)) return 0;
  if (line?.role.type !== 'text' || !/^.\s[\p{Ll}\p{N}]/u.test(textOf(line))) return 0;
  // One character between them, so that each letter shown still stands for one of the post's.
  leaveOut(postDraft, before.to + 1, line.from, 'space');
  endAt(before, line.to);
  before.isUnwrapped = true;
  postDraft.lines = lines.filter((other) => other !== line);
  return 1;
}

/** Each line that goes on what stands before it is put to that. */
function joinFull(postDraft: PostDraft, isFull: (line: Line, next: Line) => boolean): number {
  const { lines } = postDraft;
  let whole: Line | undefined;
  let before: Line | undefined;
  postDraft.lines = lines.filter((line) => {
    const goesOn =
      whole !== undefined &&
      before !== undefined &&
      mayGoOn(before, line) &&
      (isCutOff(before, line) ||
        !isBalanced(textOf(whole)) ||
        (!line.isAfterBlank && isFull(before, line)));
    if (goesOn && whole !== undefined) {
      endAt(whole, line.to);
      whole.isUnwrapped = true;
    } else whole = line;
    before = line;
    return !goesOn;
  });
  return lines.length - postDraft.lines.length;
}

/** "… to the code", "that goes with it": one sentence on two lines that nothing else follows. */
function joinHalves(postDraft: PostDraft, cutOff: Line[]): number {
  const { lines } = postDraft;
  const halves = new Map<Line, Line>();
  for (const line of cutOff) {
    const index = lines.indexOf(line);
    const next = lines[index + 1];
    const whole = halves.get(line);
    if (next === undefined || next.isAfterBlank || !(line.isAfterBlank || whole)) continue;
    if (isVerse(lines[index + 2]) || lengthOf(line) < 60) continue;
    const beginsSmall = whole === undefined && /^\P{L}*\p{Ll}/u.test(textOf(line));
    if (beginsSmall || linksIn(next)[0]?.from === next.from) continue;
    halves.set(next, whole ?? line);
  }
  for (const [next, line] of halves) {
    endAt(line, next.to);
    line.isUnwrapped = true;
  }
  postDraft.lines = lines.filter((line) => !halves.has(line));
  return halves.size;
}

/** A third line makes two of them verse, if it is neither a counter nor as long as prose. */
function isVerse(third: Line | undefined): boolean {
  const rest = third === undefined || third.isAfterBlank ? 0 : lengthOf(third);
  return rest > 8 && rest < 60;
}

function lengthOf({ from, to }: Line): number {
  return to - from;
}

function firstWord(line: Line): string {
  return textOf(line).split(/\s/, 1)[0] ?? '';
}

/** In the middle of a sentence. */
function isCutOff(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    lengthOf(line) >= narrowest &&
    mayGoOn(line, next) &&
    /^\p{Ll}/u.test(textOf(next))
  );
}

function isLeftOpen(line: Line): boolean {
  const text = textOf(line);
  return line.role.type === 'text' && !endsWithMark(text) && !endsWithColon(text);
}

function mayGoOn(line: Line, next: Line): boolean {
  if (!isLeftOpen(line) || next.role.type !== 'text') return false;
  return markerAt(next) === undefined && ordinalAt(foldedTextOf(next).text) === undefined;
}
