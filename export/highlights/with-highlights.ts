import type { Article, Code, Inline, Source } from '@/core/article';
import { codePointLength } from '@/core/code-points';
import { findHighlight } from '@/core/library/find-highlight';
import type { Highlight } from '@/core/library/highlight';
import { shownWithin, wordsWithin } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import type { Range } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { walkBlocks } from '@/core/walk-article';

/** The article with the reader's highlights as marks. Titles stay without, as they name files and notes. */
export function withHighlights(article: Article, thread: Thread, highlights: Highlight[]): Article {
  if (highlights.length === 0) return article;
  const posts = postTexts(thread);
  const sources = highlights.flatMap((each) => findHighlight(each, posts).sources);
  const marked = structuredClone(article);
  const words = (line: (Inline | Code)[]) => {
    line.splice(0, line.length, ...line.flatMap((each) => markIn(each, sources)));
  };
  walkBlocks([...marked.lead, ...marked.body], { words }, []);
  return marked;
}

function markIn(inline: Inline | Code, sources: Source[]): (Inline | Code)[] {
  if (inline.type === 'break' || inline.type === 'code') return [inline];
  if ('children' in inline) {
    const children = inline.children.flatMap((each) => markIn(each, sources) as Inline[]);
    return [{ ...inline, children }];
  }
  const ranges = merged(sources.flatMap((source) => shownWithin(inline, source) ?? []));
  if (ranges.length === 0) return [inline];
  if (inline.type === 'inlineCode') return [{ type: 'mark', children: [inline] }];
  return cut(inline, ranges);
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
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}
