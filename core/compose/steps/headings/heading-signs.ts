import type { Line } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, textOf } from '@/core/compose/draft/line';
import { stretchesIn } from '@/core/compose/draft/stretches';
import { emojiAt } from '@/core/compose/language/emoji';
import { wordsOfAll } from '@/core/compose/words/words';
import type { Range } from '@/core/post';

/** How a line is set, as far as it sets it apart from prose. */
export function headingSigns(
  line: Line,
  recurringEmoji: Set<string>,
): { count: number; isStrong: boolean } {
  const { text } = foldedTextOf(line);
  const isStrong = isBold(line) || wrapped.test(text);
  let count = isStrong ? 2 : 0;
  if (isAllCapitals(text)) count++;
  if (isTitleCase(text)) count++;
  if (bulleted.test(text)) count++;
  const emoji = emojiAt(textOf(line));
  if (emoji !== undefined && recurringEmoji.has(emoji)) count++;
  return { count, isStrong };
}

const wrapped =
  /^(?:【[^】]+】|〈[^〉]+〉|#{1,3} \S.*|\*\*[^*]+\*\*|—\s?[^—]+\s?—|={2,}\s?[^=]+\s?={2,})$/;
/** Only where others like it stand in the text, or above all of it: "[laughs]" is no heading. */
const boxed = /^(?:\[[^\][]+\]|<[^<>]+>)$/;
const bullet = '[■▶◆□◇○●★☆▣◼▍▌]';
const bulleted = new RegExp(`^${bullet}\\s?\\S`);
const openingMark = new RegExp(`^(?:[【〈[<]|#{1,3} |\\*\\*|—\\s?|={2,}\\s?|${bullet}\\s?)`);
const closingMark = /(?:[】〉\]>]|\*\*|\s?—|\s?={2,})$/;

/** The signs around the words that say "heading" and nothing else. */
export function cutHeadingMarks(line: Line): void {
  for (const mark of headingMarks(line)) cut(line, mark.from, mark.to, 'heading mark');
}

/** The last one first. */
function headingMarks(line: Line): Range[] {
  const { text, at } = foldedTextOf(line);
  const opening = openingMark.exec(text)?.[0];
  if (opening === undefined || !(wrapped.test(text) || bulleted.test(text) || boxed.test(text)))
    return [];
  const closing = closingMark.exec(text)?.[0];
  const marks = [{ from: at(0), to: at(opening.length) }];
  if (closing !== undefined && !opening.startsWith('#') && !bulleted.test(text))
    marks.push({ from: at(text.length - closing.length), to: line.to });
  return marks.reverse();
}

/** A heading has no full stop, no colon and no dash; dots that trail off are the author's. */
export function cutFullStop(line: Line): void {
  const { text, at } = foldedTextOf(line);
  const stop = /(?<![.])[.。।:：]$|\s[-–—]$/.exec(text);
  if (stop === null || !/[\p{L}\p{N}]/u.test(text.slice(0, stop.index))) return;
  cut(line, at(stop.index), line.to, 'heading mark');
}

/** The whole line, in the author's own bold or in fake bold letters. */
export function isBold(line: Line): boolean {
  if (line.postDraft.marks.length === 0) return false;
  let covered = 0;
  for (const { from, to, styles } of stretchesIn(line.postDraft, line.from, line.to)) {
    if (styles.includes('strong')) covered += to - from;
  }
  return covered > 2 && covered >= (line.to - line.from) * 0.85;
}

function isAllCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = text.match(/\p{Lu}{2,}/gu) ?? [];
  return words.join('').length > (words.length > 1 ? 5 : 4);
}

export const smallWords = new Set(wordsOfAll('smallInTitles'));

function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? [];
  const telling = words.filter((word) => !smallWords.has(word.toLowerCase()));
  if (telling.length < 2 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  const shouted = telling.filter((word) => !/\p{Ll}/u.test(word));
  return shouted.length * 2 <= telling.length && telling.every((word) => /^\p{Lu}/u.test(word));
}
