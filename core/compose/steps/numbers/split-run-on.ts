import type { Draft, Line, ListPlan, PostDraft } from '@/core/compose/draft/draft';
import { cut, foldedTextOf, leaveOut, lineOf, textOf } from '@/core/compose/draft/line';
import { type HeadingEnd, headingEnd } from '@/core/compose/language/heading-end';
import { labelAt } from '@/core/compose/language/label-at';
import type { Ordinal } from '@/core/compose/language/ordinal';
import { numeralStart, ordinalAt } from '@/core/compose/language/ordinal-at';
import { widthOf } from '@/core/compose/language/script';
import { sentenceEnd } from '@/core/compose/language/sentences';
import { inlineItems } from './inline-items';
import { findSeries, type Numbered, type Series } from './number-series';
import { isBody } from './numbered-sections';

/**
 * A long text without a single line break has lost them on its way: they are put back before
 * numbers that count up, before "Conclusion:", and around lists, and nowhere else.
 */
export function splitRunOn(draft: Draft): number {
  let changes = 0;
  for (const postDraft of draft.postDrafts) {
    if (!postDraft.lines.some(isRunOn)) continue;
    const count = postDraft.lines.length;
    postDraft.lines = postDraft.lines.flatMap((line) => (isRunOn(line) ? splitLine(line) : line));
    changes += postDraft.lines.length - count;
  }
  return changes;
}

function isRunOn(line: Line): boolean {
  if (line.role.type !== 'text' || line.to - line.from < 280) return false;
  return widthOf(textOf(line)) >= 600;
}

/** Positions in the line's folded text. */
type Part = { from: number; to: number; ordinal?: Ordinal };

function splitLine(line: Line): Line[] {
  const { text } = foldedTextOf(line);
  const starts = sentenceStarts(text);
  const chain = sectionNumbers(text, line, starts);
  const labels = starts.filter((at) => {
    const label = labelAt(text.slice(at, at + 80));
    return label !== undefined && !label.isAlone && label.kind !== 'part' && label.from < 4;
  });
  const parts = partsOf(text, chain, labels);
  const lines = linesOfParts(line, parts, chain);
  return lines.length < 2 ? [line] : lines;
}

function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = sentenceEnd(text, 0); at >= 0 && at < text.length; at = sentenceEnd(text, at)) {
    const start = afterSpaces(text, at);
    if (start < text.length) starts.push(start);
    // "I." and "1." end like sentences: look behind them, too.
    at = Math.max(at, start);
  }
  return starts;
}

function afterSpaces(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return start;
}

const afterSpace = new RegExp(`(?<=\\s)(?=${numeralStart})`, 'g');

/** Numbers after a sentence's end; where those do not count up, numbers after any space. */
function sectionNumbers(text: string, line: Line, starts: number[]): Series {
  const sure = longestSeries(numberedAt(text, line, starts));
  if (isAccepted(sure)) return sure;
  const anywhere: number[] = [];
  for (const { index } of text.matchAll(afterSpace)) {
    anywhere.push(index);
  }
  const likely = longestSeries(
    numberedAt(text, line, [0, ...anywhere]).filter(({ ordinal }) => ordinal.system !== 'dash'),
  );
  return isAccepted(likely) ? likely : [];
}

function numberedAt(text: string, line: Line, starts: number[]): Numbered[] {
  return starts.flatMap((at) => {
    const ordinal = ordinalAt(text.slice(at, at + 48));
    return ordinal === undefined ? [] : [{ line, at, ordinal }];
  });
}

function longestSeries(numbered: Numbered[]): Series {
  let longest: Series = [];
  for (const chain of findSeries(numbered)) if (chain.length > longest.length) longest = chain;
  return longest;
}

function isAccepted(chain: Series): boolean {
  return chain.length > 2 || (chain.length === 2 && chain.every(({ ordinal }) => ordinal.isStrong));
}

function partsOf(text: string, chain: Series, labels: number[]): Part[] {
  const numbers = new Map(chain.map(({ at, ordinal }) => [at, ordinal]));
  const starts = [...new Set([0, ...numbers.keys(), ...labels])].sort((one, other) => one - other);
  return starts.map((from, index) => {
    const ordinal = numbers.get(from);
    const to = starts[index + 1] ?? text.length;
    return ordinal === undefined ? { from, to } : { from, to, ordinal };
  });
}

function linesOfParts(line: Line, parts: Part[], chain: Series): Line[] {
  const { postDraft } = line;
  const { text, at } = foldedTextOf(line);
  const numbered = parts.filter(({ ordinal }) => ordinal !== undefined);
  const ends = new Map(numbered.map((part) => [part, endOfHeading(text, part)]));
  const withBody = numbered.filter((part) =>
    isBody(text.slice(ends.get(part)?.bodyFrom ?? part.to, part.to)),
  );
  const areWords = chain.every(({ ordinal }) => ordinal.system === 'word');
  // "First, the roof." heads a section; "First, we went home and …" only begins a paragraph.
  const mayHead = !areWords || (numbered.length > 2 && numbered.every((part) => ends.get(part)));
  const areSections = mayHead && withBody.length * 2 > numbered.length;
  const list: ListPlan = { ordered: true, start: 1 };
  return parts.flatMap((part): Line[] => {
    const end = ends.get(part);
    if (isNumbered(part) && areSections && end !== undefined) {
      return sectionLines(postDraft, at, part, end);
    }
    if (isNumbered(part) && !areSections && !areWords) {
      const itemEnd = numbered.at(-1) === part ? lastItemEnd(text, part, part.ordinal) : part.to;
      return itemLines(postDraft, at, { ...part, itemEnd }, list);
    }
    return inlineItems(postDraft, at(part.from), at(part.to));
  });
}

type NumberedPart = Part & { ordinal: Ordinal };
/** From an index of the folded text to one of the post's own. */
type At = (index: number) => number;

function isNumbered(part: Part): part is NumberedPart {
  return part.ordinal !== undefined;
}

/** A heading, and what it heads. */
function sectionLines(
  postDraft: PostDraft,
  at: At,
  { from, to, ordinal }: NumberedPart,
  end: HeadingEnd,
): Line[] {
  const heading = lineOf(postDraft, at(from), at(end.to), true);
  if (heading !== undefined) {
    const markerTo = at(from + ordinal.length);
    heading.role = { type: 'heading', depth: 2 };
    if (markerTo < heading.to) heading.role.markerTo = markerTo;
  }
  if (end.bodyFrom > end.to) {
    const between = postDraft.text.slice(at(end.to), at(end.bodyFrom));
    const because = /\s/.test(between) ? 'space' : 'heading mark';
    leaveOut(postDraft, at(end.to), at(end.bodyFrom), because);
  }
  const body = inlineItems(postDraft, at(end.bodyFrom), at(to));
  return heading === undefined ? body : [heading, ...body];
}

/** An item of the list, and what follows the last one. */
function itemLines(
  postDraft: PostDraft,
  at: At,
  { from, to, ordinal, itemEnd }: NumberedPart & { itemEnd: number },
  list: ListPlan,
): Line[] {
  const item = lineOf(postDraft, at(from), at(itemEnd), true);
  if (item !== undefined) {
    item.role = { type: 'item', list, depth: 0 };
    cut(item, item.from, at(from + ordinal.length), 'list marker');
  }
  const rest = itemEnd < to ? inlineItems(postDraft, at(itemEnd), at(to)) : [];
  return item === undefined ? rest : [item, ...rest];
}

function endOfHeading(text: string, { from, to, ordinal }: Part): HeadingEnd | undefined {
  const start = from + (ordinal?.length ?? 0);
  const marker = text.charAt(start - 1) === ':' ? { to: start, bodyFrom: start } : undefined;
  return headingEnd(text, afterSpaces(text, start), to, marker);
}

function lastItemEnd(text: string, { from, to }: Part, ordinal: Ordinal): number {
  const end = sentenceEnd(text, from + ordinal.length, to);
  return end < 0 ? to : Math.min(end, to);
}
