import { codePointLength } from '@/core/code-points';
import { findAll, fold, foldWithOffsets } from '@/core/search/fold';
import type { KeptThread } from './kept-thread';
import { type SearchedLine, searchedLines } from './searched-lines';

/** `marks`: UTF-16 ranges of `text` where a searched word stands, in order, none over another. */
export type MarkedText = { text: string; marks: { from: number; to: number }[] };

export type FoundPassage = MarkedText & {
  kind: SearchedLine['kind'];
  /** `post:offset` of its first found word, or of the highlight, as a bookmark names a block. */
  block?: string;
};

/**
 * Every line in which one of these folded words stands, cut to what a reader needs to see of it; not the
 * one that the title stands in, where that has all of its words. `folded`: its searched text, where that is
 * at hand; then only lines that have a word are folded once more.
 */
export function foundPassages(kept: KeptThread, words: string[], folded?: string): FoundPassage[] {
  const mayHold = linesThatMayHold(words, folded);
  const lines = searchedLines(kept);
  // A text of another moment has other lines.
  const isOfNow = mayHold?.length === lines.length;
  const { title = '' } = kept;
  const marksOfTitle = markWords(title, words).marks.length;
  const titled = marksOfTitle > 0 ? lineOfTitle(title, lines) : -1;
  return lines.flatMap((line, index) => {
    if (isOfNow && !mayHold[index]) return [];
    const { text, marks } = markWords(line.text, words);
    const [first] = marks;
    if (!first || (index === titled && marks.length === marksOfTitle)) return [];
    const passage = { kind: line.kind, ...cutAround(text, marks) };
    if (line.kind === 'highlight note') return [{ ...passage, block: line.block }];
    if (line.kind !== 'post') return [passage];
    const offset = line.from + codePointLength(text.slice(0, first.from));
    return [{ ...passage, block: `${line.post}:${offset}` }];
  });
}

/** A title is words of the first post. */
function lineOfTitle(title: string, lines: SearchedLine[]): number {
  const folded = fold(title);
  const opener = lines.find((line) => line.kind === 'post')?.post;
  return lines.findIndex(
    (line) => line.kind === 'post' && line.post === opener && fold(line.text).includes(folded),
  );
}

function linesThatMayHold(words: string[], folded: string | undefined): boolean[] | undefined {
  // Each line ends with a line break.
  const lines = folded?.split('\n').slice(0, -1);
  return lines?.map((line) => words.some((word) => line.includes(word)));
}

/** The words of ours where they stand in somebody's text. */
export function markWords(text: string, words: string[]): MarkedText {
  const folded = foldWithOffsets(text);
  const found = words.flatMap((word) =>
    findAll(folded.text, word).map((at) => ({
      from: folded.starts[at] ?? 0,
      to: folded.ends[at + word.length - 1] ?? 0,
    })),
  );
  const marks: MarkedText['marks'] = [];
  for (const mark of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = marks.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else marks.push({ ...mark });
  }
  return { text, marks };
}

/** What is seen before the first mark, and in all. */
const lead = 60;
const longest = 220;

function cutAround(text: string, marks: MarkedText['marks']): MarkedText {
  const first = marks[0]?.from ?? 0;
  if (text.length <= longest) return { text, marks };
  const from = first <= lead ? 0 : wordStart(text, first - lead, first);
  const to = Math.max(Math.min(text.length, from + longest), marks[0]?.to ?? 0);
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + wholeCharacters(text.slice(from, to)) + after,
    marks: marks
      .filter((mark) => mark.to <= to)
      .map((mark) => ({ from: mark.from + shift, to: mark.to + shift })),
  };
}

/** Behind the first space after `at`, where there is one before `end`. */
function wordStart(text: string, at: number, end: number): number {
  const space = text.slice(at, end).search(/\s/);
  if (space >= 0) return at + space + 1;
  return isLowHalf(text, at) ? at + 1 : at;
}

/** Not the first half alone of a character that takes two units. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

function isLowHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}
