import { labelEnd } from '@/core/compose/language/label-end';
import { widthOf } from '@/core/compose/language/script';
import type { Because, Line, PostDraft } from './draft';
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

/** The next one of its post. */
export function lineAfter(line: Line): Line | undefined {
  const { lines } = line.postDraft;
  return lines[lines.indexOf(line) + 1];
}

/** Moves a line's ends past spaces and past what is cut at them. */
function trim(line: Line): void {
  const { postDraft } = line;
  while (line.from < line.to && isUnseen(postDraft, line.from)) line.from++;
  while (line.to > line.from && isUnseen(postDraft, line.to - 1)) line.to--;
  line.folded = undefined;
}

export function isUnseen({ text, cuts }: PostDraft, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || cuts?.reasons[at] !== undefined;
}

/** What stands behind it is another line's. */
export function endAt(line: Line, to: number): void {
  line.to = to;
  trim(line);
}

/** Takes a range off a line; the line goes after the step when nothing is left of it. */
export function cut(line: Line, from: number, to: number, because: Because): void {
  if (to <= from) return;
  leaveOut(line.postDraft, from, to, because);
  trim(line);
  if (line.from >= line.to) line.postDraft.hasEmptyLines = true;
}

/** The reader does not see this range. */
export function leaveOut(postDraft: PostDraft, from: number, to: number, because: Because): void {
  postDraft.cuts ??= { from, to, reasons: new Array<Because>(postDraft.text.length) };
  const { cuts } = postDraft;
  cuts.from = Math.min(cuts.from, from);
  cuts.to = Math.max(cuts.to, to);
  for (let at = from; at < to; at++) cuts.reasons[at] ??= because;
}

export function dropEmptyLines(postDraft: PostDraft): void {
  if (postDraft.hasEmptyLines) postDraft.lines = withoutEmpty(postDraft.lines);
  postDraft.hasEmptyLines = false;
}

function withoutEmpty(lines: Line[]): Line[] {
  let isAfterEmpty = false;
  return lines.filter((line) => {
    const isEmpty = line.from >= line.to;
    if (isAfterEmpty && !isEmpty) line.isAfterBlank = line.startsParagraph = true;
    isAfterEmpty = isEmpty;
    return !isEmpty;
  });
}

/** Sets each body after the line that it was split from. */
export function insertBodies(postDraft: PostDraft, bodies: Map<Line, Line | Line[]>): void {
  if (bodies.size === 0) return;
  postDraft.lines = postDraft.lines.flatMap((line) => {
    const body = bodies.get(line);
    return body === undefined ? line : [line, ...(Array.isArray(body) ? body : [body])];
  });
}

export function textOf(line: Line): string {
  return line.postDraft.text.slice(line.from, line.to);
}

/** How wide some words of a post look: where there are none but Latin letters, each counts 1. */
export function widthIn({ isLatin }: PostDraft, words: string): number {
  return isLatin ? words.length : widthOf(words);
}

/** For detection; positions lead back to the post's text. */
export function foldedTextOf(line: Line): FoldedText {
  line.folded ??= foldText(textOf(line), line.from);
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
    code === 0xfeff ||
    code === 0xfffc
  );
}

export function isNewline(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
