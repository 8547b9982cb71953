import type { Line, ListPlan, PostDraft } from '@/core/compose/draft/draft';
import { foldText } from '@/core/compose/draft/folded-text';
import { cut, lineOf } from '@/core/compose/draft/line';
import { sentenceEnd } from '@/core/compose/language/sentences';

const bullet = /(?:^|\s)([-•·▪*–—])\s(?=([^:.!?。\n]{1,48}?):\s?\S)/g;

/**
 * `… - Label: text - Label: text …` in running text: two or more are items of a list. The last one
 * ends with its first sentence; what follows is a paragraph again.
 */
export function inlineItems(postDraft: PostDraft, from: number, to: number): Line[] {
  const { text, at } = foldText(postDraft.text.slice(from, to));
  const starts = bulletsOf(text);
  const lines: Line[] = [];
  const add = (start: number, end: number): Line | undefined => {
    const line = lineOf(postDraft, from + at(start), from + at(end), true);
    if (line !== undefined) lines.push(line);
    return line;
  };
  const first = starts[0];
  if (first === undefined || starts.length < 2) {
    add(0, text.length);
    return lines;
  }
  const list: ListPlan = { ordered: false };
  add(0, first);
  starts.forEach((start, index) => {
    const isLast = index === starts.length - 1;
    const sentence = isLast ? sentenceEnd(text, start + 2) : -1;
    const end = sentence < 0 ? (starts[index + 1] ?? text.length) : sentence;
    const item = add(start, end);
    if (item !== undefined) {
      item.role = { type: 'item', list, depth: 0 };
      cut(item, item.from, item.from + 1, 'list marker');
    }
    if (isLast) add(end, text.length);
  });
  return lines;
}

function bulletsOf(text: string): number[] {
  const starts = [...text.matchAll(bullet)].map(
    (match) => match.index + match[0].indexOf(match[1] ?? ''),
  );
  const isDash = (at: number) => text.charAt(at) === '—';
  if (!starts.some(isDash)) return starts;
  // A long dash is punctuation: a bullet only after an announcing colon and then after sentences.
  const areBullets = starts.every((at, index) => {
    const before = text.slice(0, at).trimEnd().slice(-1);
    return isDash(at) && (index === 0 ? before === ':' : /[.;!?…]/.test(before));
  });
  return areBullets ? starts : starts.filter((at) => !isDash(at));
}
