import type { Line } from '@/core/compose/draft/draft';
import { lineAfter, textOf } from '@/core/compose/draft/line';
import { isWiderThan } from '@/core/compose/language/script';
import { endsSentence } from '@/core/compose/language/sentences';
import { isCallLine } from '@/core/compose/steps/fold-calls';
import { cutHeadingMarks } from './heading-signs';
import { isNamed, isTitleOfPost } from './stands-as-heading';

/**
 * Lines that stand above their posts in the same form as headings do are headings too, whatever they
 * say, and so are long ones where most posts have a heading: left among the words, what is under them
 * would seem to belong to the heading before. Says how many it set.
 */
export function setSiblings(lines: Line[]): number {
  const opening = lines.filter((line) => line.postDraft.lines[0] === line);
  const set = new Map<string, number>();
  const texts = new Set<string>();
  let count = 0;
  for (const line of opening) {
    if (line.role.type !== 'heading' || line.role.markerTo !== undefined) continue;
    texts.add(textOf(line));
    count++;
    for (const form of formsOf(line)) set.set(form, (set.get(form) ?? 0) + 1);
  }
  const left = opening.slice(1).filter(mayBeSibling);
  const areMost = count * 4 >= (opening.length - 1) * 3;
  const likely = left.filter(
    (line) =>
      texts.has(textOf(line)) ||
      (areMost && isLongTitle(line)) ||
      formsOf(line).some((form) => (set.get(form) ?? 0) > 1),
  );
  for (const line of likely) {
    line.role = { type: 'heading', depth: 2 };
    cutHeadingMarks(line);
  }
  return likely.length;
}

function isLongTitle(line: Line): boolean {
  const text = textOf(line);
  return isWiderThan(text, 70) && isTitleOfPost(line) && !endsSentence(text);
}

function mayBeSibling(line: Line): boolean {
  if (line.role.type !== 'text' || line.box !== undefined || line.labelTo !== undefined)
    return false;
  const next = lineAfter(line);
  return next?.role.type === 'text' && !isWiderThan(textOf(line), 90) && !isCallLine(line);
}

/** In brackets, over the address of what it names, or with the same words at its beginning. */
function formsOf(line: Line): string[] {
  const forms: string[] = [];
  const whole = textWithBrackets(line);
  if (boxed.test(whole)) forms.push(whole.charAt(0));
  if (isNamed(line.postDraft)) forms.push('named');
  if (/\p{L}[.。]$/u.test(whole) && whole.split(' ').length < 5) forms.push('maxim');
  const words = whole.toLowerCase().match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
  if (words.length > 2) forms.push(words.slice(0, 3).join(' '));
  return forms;
}

const boxed = /^(?:【[^】]+】|〈[^〉]+〉|\[[^\]]+\])$/;

/** Those of a heading are cut. */
function textWithBrackets({ postDraft: { text }, from, to }: Line): string {
  const isOpened = from > 0 && '【〈['.includes(text.charAt(from - 1));
  return isOpened ? text.slice(from - 1, to + 1) : text.slice(from, to);
}
