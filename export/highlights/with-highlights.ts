import type { Article, Code } from '@/core/article';
import { codePointLength } from '@/core/code-points';
import type { Inline, Source } from '@/core/inline';
import { findHighlight } from '@/core/library/find-highlight';
import type { Highlight } from '@/core/library/highlight';
import { shownWithin, wordsWithin } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import type { Range } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { walkBlocks } from '@/core/walk-article';
import { inReadingOrder } from './in-reading-order';
import { withNotes } from './with-notes';

/**
 * The article with the reader's highlights as marks, and with their notes. Titles stay without marks, as
 * they name files and notes.
 */
export function withHighlights(article: Article, thread: Thread, highlights: Highlight[]): Article {
  if (highlights.length === 0) return article;
  const posts = postTexts(thread);
  const found = inReadingOrder(highlights, posts).map((each) => findHighlight(each, posts));
  const sources = found.flatMap((each) => each.sources);
  const marked = structuredClone(article);
  const words = (line: (Inline | Code)[]) => {
    line.splice(0, line.length, ...joined(line.flatMap((each) => markIn(each, sources))));
  };
  walkBlocks([...marked.lead, ...marked.body], { words }, []);
  return withNotes(marked, found);
}

function markIn(inline: Inline | Code, sources: Source[]): (Inline | Code)[] {
  if (inline.type === 'break' || inline.type === 'code') return [inline];
  if ('children' in inline) return [markAround(inline, sources)];
  const ranges = merged(sources.flatMap((source) => shownWithin(inline, source) ?? []));
  if (ranges.length === 0) return [inline];
  if (inline.type === 'inlineCode') return [{ type: 'mark', children: [inline] }];
  return cut(inline, ranges);
}

type WithChildren = Extract<Inline, { children: Inline[] }>;

/** Bold words that are all marked are bold within the mark, so that one mark goes on through them. */
function markAround(inline: WithChildren, sources: Source[]): Inline {
  const children = joined(inline.children.flatMap((each) => markIn(each, sources))) as Inline[];
  const [only] = children;
  return only?.type === 'mark' && children.length === 1
    ? { type: 'mark', children: [{ ...inline, children: only.children }] }
    : { ...inline, children };
}

/** Marks that follow each other are one. */
function joined(line: (Inline | Code)[]): (Inline | Code)[] {
  const all: (Inline | Code)[] = [];
  for (const each of line) {
    const last = all.at(-1);
    if (each.type === 'mark' && last?.type === 'mark') {
      all[all.length - 1] = { ...last, children: [...last.children, ...each.children] };
    } else all.push(each);
  }
  return all;
}

type Leaf = Extract<Inline, { type: 'text' }>;

function cut(leaf: Leaf, ranges: Range[]): Inline[] {
  const pieces: Inline[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (from >= to) return;
    const piece = partOf(leaf, { from, to });
    pieces.push(isMarked ? { type: 'mark', children: [piece] } : piece);
  };
  let at = 0;
  for (const { from, to } of ranges) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, codePointLength(leaf.value), false);
  return pieces;
}

/** Where letters are not those of the post one by one, each part stands for all of them. */
function partOf(leaf: Leaf, { from, to }: Range): Leaf {
  const { source, value } = leaf;
  const isAsWritten = codePointLength(value) === source.to - source.from;
  const own = { ...source, from: source.from + from, to: source.from + to };
  return { ...leaf, value: wordsWithin(leaf, { from, to }), source: isAsWritten ? own : source };
}

/** In order, none over another. */
function merged(ranges: Range[]): Range[] {
  const joinedRanges: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joinedRanges.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joinedRanges.push({ ...range });
  }
  return joinedRanges;
}
