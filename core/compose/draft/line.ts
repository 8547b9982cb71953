import { labelEnd } from '@/core/compose/language/label-end';
import type { Cut, Line, PostDraft } from './draft';
import { type FoldedText, foldText } from './folded-text';

/** Undefined where nothing is left to read between the two. */
export function lineOf(
  postDraft: PostDraft,
  from: number,
  to: number,
  isAfterBlank: boolean,
): Line | undefined {
  const line: Line = {
    postDraft,
    from,
    to,
    indent: 0,
    isAfterBlank,
    role: { type: 'text' },
    startsParagraph: isAfterBlank,
    folded: undefined,
  };
  trim(line);
  if (line.from >= line.to) return undefined;
  let indent = 0;
  for (let index = from; index < line.from; index++) {
    indent += postDraft.text.charCodeAt(index) === 9 ? 4 : 1;
  }
  line.indent = indent;
  return line;
}

/** Moves a line's ends past spaces and past what is cut at them. */
export function trim(line: Line): void {
  const { text, cuts } = line.postDraft;
  for (;;) {
    while (line.from < line.to && isSpace(text.charCodeAt(line.from))) line.from++;
    while (line.to > line.from && isSpace(text.charCodeAt(line.to - 1))) line.to--;
    if (cuts.length === 0) break;
    const first = cuts.find((cut) => cut.from <= line.from && cut.to > line.from);
    const last = cuts.find((cut) => cut.to >= line.to && cut.from < line.to);
    if (first !== undefined) line.from = Math.min(first.to, line.to);
    if (last !== undefined) line.to = Math.max(last.from, line.from);
    if (line.from >= line.to || (first === undefined && last === undefined)) break;
  }
  line.folded = undefined;
}

/** Takes a range off a line; the line goes when nothing is left of it. */
export function cut(line: Line, from: number, to: number, because: Cut['because']): void {
  if (to <= from) return;
  line.postDraft.cuts.push({ from, to, because });
  trim(line);
  if (line.from < line.to) return;
  const { lines } = line.postDraft;
  const place = lines.indexOf(line);
  if (place < 0) return;
  const next = lines[place + 1];
  if (next !== undefined) {
    next.isAfterBlank = true;
    next.startsParagraph = true;
  }
  lines.splice(place, 1);
}

export function textOf(line: Line): string {
  return line.postDraft.text.slice(line.from, line.to);
}

/** For detection; positions lead back to the post's text. */
export function foldedTextOf(line: Line): FoldedText {
  if (line.folded !== undefined) return line.folded;
  const { text, at } = foldText(textOf(line));
  const { from } = line;
  line.folded = { text, at: (index) => from + at(index) };
  return line.folded;
}

/** In the post's text: just after the colon of a short label that words follow. */
export function labelEndOf(line: Line): number | undefined {
  const { text, at } = foldedTextOf(line);
  const end = labelEnd(text, (colon) => line.postDraft.text.charAt(at(colon)) === '：');
  return end === undefined ? undefined : at(end);
}

export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
