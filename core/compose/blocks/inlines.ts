import type { Inline, InlineCode, Source, Text } from '@/core/article';
import type { Mark, PostDraft } from '@/core/compose/draft/draft';
import { plainLetters } from '@/core/compose/language/plain-letters';
import type { Range } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';

/** A stretch of a post, and what stands between it and the one before. */
export type Piece = {
  postDraft: PostDraft;
  from: number;
  to: number;
  before?: 'break' | 'space' | 'nothing';
};

/** Leaves with their sources, nested in links and styles. `isFlat`: in a heading all is bold. */
export function inlinesOf(pieces: Piece[], isFlat = false): Inline[] {
  const inlines: Inline[] = [];
  pieces.forEach((piece, index) => {
    const last = pieces[index - 1];
    if (last !== undefined) separate(inlines, last, piece);
    addPiece(inlines, piece, isFlat);
  });
  return inlines;
}

function separate(inlines: Inline[], last: Piece, piece: Piece): void {
  if (piece.before === 'break') {
    const source =
      last.postDraft === piece.postDraft
        ? sourceOf(piece.postDraft, last.to, piece.from)
        : sourceOf(piece.postDraft, piece.from, piece.from);
    inlines.push({ type: 'break', source });
  } else if (piece.before === 'space') {
    const source = sourceOf(piece.postDraft, piece.from, piece.from);
    inlines.push({ type: 'text', value: ' ', source, isMapped: true });
  }
}

export function sourceOf(postDraft: PostDraft, from: number, to: number): Source {
  const { fromUtf16 } = postDraft.codePoints;
  return { post: postDraft.post.id, from: fromUtf16(from), to: fromUtf16(to) };
}

export function textLeaf(postDraft: PostDraft, from: number, to: number): Text {
  return {
    type: 'text',
    value: postDraft.text.slice(from, to),
    source: sourceOf(postDraft, from, to),
  };
}

/** A stretch under the same marks throughout. */
type Segment = { from: number; to: number; marks: Mark[] };

function addPiece(inlines: Inline[], { postDraft, from, to }: Piece, isFlat: boolean): void {
  const marks = overlapping(postDraft.marks, from, to);
  const cuts = overlapping(postDraft.cuts, from, to);
  if (marks.length === 0 && cuts.length === 0) {
    if (to > from) inlines.push(textLeaf(postDraft, from, to));
    return;
  }
  const edges = new Set([from, to]);
  for (const range of [...marks, ...cuts]) {
    if (range.from > from) edges.add(range.from);
    if (range.to < to) edges.add(range.to);
  }
  const sorted = [...edges].sort((one, other) => one - other);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] ?? from;
    const end = sorted[index + 1] ?? to;
    if (cuts.some((cut) => cut.from <= start && cut.to >= end)) continue;
    segments.push({
      from: start,
      to: end,
      marks: marks.filter((mark) => mark.from <= start && mark.to >= end),
    });
  }
  const order = orderFor(marks).filter((kind) => segments.some((one) => markOf(one, kind)));
  inlines.push(...nest(postDraft, segments, order, isFlat));
}

function overlapping<Kind extends Range>(ranges: Kind[], from: number, to: number): Kind[] {
  return ranges.length === 0 ? ranges : ranges.filter((one) => one.from < to && one.to > from);
}

type Kind = 'link' | 'strong' | 'emphasis' | 'underline' | 'delete';
const styles: Kind[] = ['strong', 'emphasis', 'underline', 'delete'];
const linksInside: Kind[] = [...styles, 'link'];
const linksOutside: Kind[] = ['link', ...styles];

/** From the outside in. A style that begins or ends within a link must not cut the link in two. */
function orderFor(marks: Mark[]): Kind[] {
  const isCut = marks.some(
    (link) =>
      link.span !== undefined &&
      marks.some(
        ({ style, from, to }) =>
          style !== undefined &&
          ((from > link.from && from < link.to) || (to > link.from && to < link.to)),
      ),
  );
  return isCut ? linksOutside : linksInside;
}

function nest(postDraft: PostDraft, segments: Segment[], order: Kind[], isFlat: boolean): Inline[] {
  const [kind, ...inner] = order;
  if (kind === undefined) return segments.map((segment) => leafOf(postDraft, segment));
  const inlines: Inline[] = [];
  for (let index = 0; index < segments.length; ) {
    const mark = markOf(segments[index], kind);
    let end = index + 1;
    while (end < segments.length && isSameMark(markOf(segments[end], kind), mark, kind)) end++;
    const children = nest(postDraft, segments.slice(index, end), inner, isFlat);
    index = end;
    if (mark === undefined || (kind === 'strong' && isFlat)) inlines.push(...children);
    else if (kind === 'link') inlines.push(...linked(mark, children));
    else inlines.push({ type: kind, children });
  }
  return inlines;
}

function markOf(segment: Segment | undefined, kind: Kind): Mark | undefined {
  return segment?.marks.find(({ span, style }) =>
    kind === 'link' ? span !== undefined : style === kind,
  );
}

function isSameMark(one: Mark | undefined, other: Mark | undefined, kind: Kind): boolean {
  if (kind === 'link') return one === other;
  return (one === undefined) === (other === undefined);
}

function linked(mark: Mark, children: Inline[]): Inline[] {
  const { span } = mark;
  if (span === undefined) return children;
  const url = urlOf(span);
  return url === undefined ? children : [{ type: 'link', url, kind: span.type, children }];
}

function urlOf(span: NonNullable<Mark['span']>): WebUrl | undefined {
  switch (span.type) {
    case 'link':
      return span.url;
    case 'mention':
      return toWebUrl(`https://x.com/${encoded(span.handle)}`);
    case 'hashtag':
      return toWebUrl(`https://x.com/hashtag/${encoded(span.tag)}`);
    case 'cashtag':
      return toWebUrl(`https://x.com/search?q=${encoded(`$${span.symbol}`)}`);
    default:
      return span satisfies never;
  }
}

/** Half a surrogate pair, which may stand in a text, would make the encoding throw. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed());
}

function leafOf(postDraft: PostDraft, { from, to, marks }: Segment): Text | InlineCode {
  const raw = postDraft.text.slice(from, to);
  const isFake = marks.some((mark) => mark.isFake);
  const value = isFake ? plainLetters(raw) : raw;
  const source = sourceOf(postDraft, from, to);
  const type = marks.some(({ style }) => style === 'inlineCode') ? 'inlineCode' : 'text';
  return value === raw ? { type, value, source } : { type, value, source, isMapped: true };
}
