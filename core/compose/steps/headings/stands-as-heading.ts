import type { Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { markerAt } from '@/core/compose/draft/list-markers';
import { isOnlyAddresses, linksIn } from '@/core/compose/draft/stretches';
import { isBalanced } from '@/core/compose/language/brackets';
import { emojiAt } from '@/core/compose/language/emoji';
import { isWiderThan } from '@/core/compose/language/script';
import { endsSentence, sentencesOf } from '@/core/compose/language/sentences';
import { isCallLine } from '@/core/compose/steps/fold-calls';
import { wordsOfAll } from '@/core/compose/words/words';
import { isBold } from './heading-signs';

/** Whether a line has the place of a heading, and could be one by its words. */
export function standsAsHeading(
  line: Line,
  next: Line | undefined,
  recurring?: Set<string>,
): boolean {
  if (line.role.type !== 'text' || line.labelTo !== undefined || !line.isAfterBlank) return false;
  if (next === undefined || next.postDraft !== line.postDraft) return false;
  if (next.role.type !== 'text' && next.role.type !== 'item') return false;
  if (!next.isAfterBlank && !isFirst(line) && !isSetApart(line)) return false;
  // "🧭 | @name": under the sign of other posts, a name heads its post.
  const isMarked = isTitleOfPost(line) && recurring?.has(emojiAt(textOf(line)) ?? '') === true;
  if (!mayHead(line, isMarked) || (isAllMarks(line) && !isMarked)) return false;
  return !leadsAway(next) && !isItem(line, next);
}

function isFirst(line: Line): boolean {
  return line.postDraft.lines[0] === line;
}

function isSetApart(line: Line): boolean {
  return /^#{1,3} \S/.test(textOf(line)) || isBold(line);
}

/**
 * Short, no sentence but a question or one under the sign of other posts, and nothing that somebody
 * says or asks for.
 */
function mayHead(line: Line, isMarked: boolean): boolean {
  const text = textOf(line);
  if (isWiderThan(text, 70) || !isBalanced(text) || /[,،、，;]$/.test(text)) return false;
  if (endsSentence(text) && !isMarked && !/[?？】》」』*]$/.test(text)) return false;
  return sentencesOf(text).length < 2 && !speaker.test(text) && !isCallLine(line);
}

/** "Q: …", "A2: …", "問：…": somebody speaks. */
const speaker = new RegExp(
  `^(?:\\p{Lu}{1,3}\\d{0,2}|[${wordsOfAll('speakers').join('')}])\\s?[:：]`,
  'u',
);

/** Addresses are what the line leads to, unless words follow that they belong to. */
function leadsAway(next: Line): boolean {
  if (!isAllMarks(next) || (next.postDraft.lines[1] === next && isNamed(next.postDraft)))
    return false;
  return !next.isAfterBlank || linksIn(next).some(({ span }) => span?.type === 'link');
}

/** "The long road", its address, and a paragraph about it. */
export function isNamed({ lines: [, second, third] }: PostDraft): boolean {
  return second !== undefined && isOnlyAddresses(second) && third?.isAfterBlank === true;
}

function isAllMarks(line: Line): boolean {
  let covered = 0;
  for (const { from, to } of linksIn(line)) covered += to - from;
  return covered > 0 && covered >= (line.to - line.from) * 0.7;
}

/** One of a list, unless it is set apart from it: "💧 Drink", a blank line, "💧 before …". */
function isItem(line: Line, next: Line): boolean {
  const family = markerAt(line)?.family;
  if (family === undefined || markerAt(next)?.family !== family) return false;
  const third = line.postDraft.lines[2];
  const isGoneOn = third?.isAfterBlank === false && markerAt(third)?.family === family;
  return !(next.isAfterBlank && isFirst(line) && isGoneOn);
}

/** A gap under it, or the address of what it names and then one. */
export function isTitleOfPost(line: Line): boolean {
  const [, next] = line.postDraft.lines;
  if (!isFirst(line) || next === undefined) return false;
  return next.isAfterBlank || isNamed(line.postDraft);
}
