import type { Line } from '@/core/compose/draft/draft';
import { cut, foldedTextOf } from '@/core/compose/draft/line';
import { linksIn } from '@/core/compose/draft/stretches';
import {
  endsWithAbbreviation,
  endsWithMark,
  isTerminal,
  lastSignificant,
  sentenceEnd,
  trailsOff,
} from '@/core/compose/language/sentences';

const emoji = '(?:\\p{Extended_Pictographic}|\\p{EMod}|\\u200D|\\uFE0F)';
const signsAfter = new RegExp(`^(?:\\s*${emoji})+(?=\\s*$)`, 'u');
const signsAtEnd = new RegExp(`(?:\\s|${emoji})*$`, 'u');

/** Past the emoji that stand behind a sentence's mark: they belong to it. */
export function afterSigns(text: string, end: number): number {
  if (end < 0) return end;
  return end + (signsAfter.exec(text.slice(end))?.[0].length ?? 0);
}

/** A question or an ellipsis may end a title; a full stop or an exclamation ends a sentence. */
export function endsWithSentence(text: string): boolean {
  return endsWithMark(text) && !/[?？؟…:：]["'”’)）」』]*$/.test(text);
}

/** A title has no full stop and no colon; the author's question, exclamation and dots stay. */
export function cutEndMark(line: Line): void {
  const { text, at } = foldedTextOf(line);
  const signs = signsAtEnd.exec(text);
  const end = signs?.index ?? text.length;
  const words = text.slice(0, end);
  if (trailsOff(words) || endsWithAbbreviation(words)) return;
  let from = end;
  while (from > 0 && isEndMark(text.charAt(from - 1))) from--;
  if (from < end) cut(line, at(from), at(end), 'title mark');
}

function isEndMark(character: string): boolean {
  return (
    ':：,،、;；→'.includes(character) || (isTerminal(character) && !'!?…！？؟'.includes(character))
  );
}

/** In the folded text of the line; the dots of a shortened address end no sentence. */
export function firstSentenceEnd(line: Line): number {
  const { text, at } = foldedTextOf(line);
  const links = linksIn(line);
  let end = sentenceEnd(text, 0);
  const isOfLink = ({ from, to }: { from: number; to: number }) =>
    from < at(end) && lastSignificant(line.postDraft.text.slice(to, at(end))) === '';
  while (end > 0 && links.some(isOfLink)) end = sentenceEnd(text, end);
  return end;
}
