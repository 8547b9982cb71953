import type { Inline, InlineCode, Source, Text } from '@/core/article';
import type { Cuts, Mark, PostDraft, Stretch } from '@/core/compose/draft/draft';
import { stretchesIn } from '@/core/compose/draft/stretches';
import { plainLetters } from '@/core/compose/language/plain-letters';

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
    const from = last.postDraft === piece.postDraft ? last.to : piece.from;
    inlines.push({ type: 'break', source: sourceOf(piece.postDraft, from, piece.from) });
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
  const written = postDraft.text.slice(from, to);
  const value = unbroken(written);
  const source = sourceOf(postDraft, from, to);
  return { type: 'text', value, source, ...(value !== written && { isMapped: true }) };
}

/** A break where a line had no room is a space. */
function unbroken(text: string): string {
  return /[\n\r\u2028\u2029]/.test(text) ? text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') : text;
}

function addPiece(inlines: Inline[], { postDraft, from, to }: Piece, isFlat: boolean): void {
  const { marks, cuts } = postDraft;
  const isWhole = cuts === undefined || cuts.from >= to || cuts.to <= from;
  if (marks.length === 0 && isWhole) {
    if (to > from) inlines.push(textLeaf(postDraft, from, to));
    return;
  }
  const stretches = stretchesIn(postDraft, from, to);
  const shown = isWhole ? stretches : stretches.flatMap((stretch) => shownOf(stretch, cuts));
  const order = orderFor(stretches).filter((kind) => shown.some((one) => isUnder(one, kind)));
  for (const inline of nest(postDraft, shown, order, isFlat)) inlines.push(inline);
}

/** What is left of a stretch between the cuts. */
function shownOf(stretch: Stretch, cuts: Cuts): Stretch[] {
  const shown: Stretch[] = [];
  let from = stretch.from;
  for (let at = stretch.from; at <= stretch.to; at++) {
    if (at < stretch.to && cuts.reasons[at] === undefined) continue;
    if (at > from) shown.push({ ...stretch, from, to: at });
    from = at + 1;
  }
  return shown;
}

type Kind = 'link' | 'strong' | 'emphasis' | 'underline' | 'delete';
const styleKinds: Kind[] = ['strong', 'emphasis', 'underline', 'delete'];

/** From the outside in. A style that begins or ends within a link must not cut the link in two. */
function orderFor(stretches: Stretch[]): Kind[] {
  const isCut = stretches.some(
    ({ link }, index) => link !== undefined && link === stretches[index - 1]?.link,
  );
  return isCut ? ['link', ...styleKinds] : [...styleKinds, 'link'];
}

function nest(
  postDraft: PostDraft,
  stretches: Stretch[],
  order: Kind[],
  isFlat: boolean,
): Inline[] {
  const [kind, ...inner] = order;
  if (kind === undefined) return stretches.map((stretch) => leafOf(postDraft, stretch));
  const inlines: Inline[] = [];
  let start = 0;
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1];
    if (next !== undefined && isUnderSame(stretch, next, kind)) return;
    const children = nest(postDraft, stretches.slice(start, index + 1), inner, isFlat);
    start = index + 1;
    if (!isUnder(stretch, kind) || (kind === 'strong' && isFlat)) inlines.push(...children);
    else if (kind === 'link') inlines.push(...linked(stretch.link, children));
    else inlines.push({ type: kind, children });
  });
  return inlines;
}

function isUnder({ link, styles }: Stretch, kind: Kind): boolean {
  return kind === 'link' ? link !== undefined : styles.includes(kind);
}

function isUnderSame(one: Stretch, other: Stretch, kind: Kind): boolean {
  return kind === 'link' ? one.link === other.link : isUnder(one, kind) === isUnder(other, kind);
}

function linked(link: Mark | undefined, children: Inline[]): Inline[] {
  if (link?.span === undefined) return children;
  const { url, type } = link.span;
  return [{ type: 'link', url, kind: type, children }];
}

function leafOf(postDraft: PostDraft, { from, to, styles, isFake }: Stretch): Text | InlineCode {
  const raw = postDraft.text.slice(from, to);
  const value = isFake ? plainLetters(raw) : unbroken(raw);
  const source = sourceOf(postDraft, from, to);
  const type = styles.includes('inlineCode') ? 'inlineCode' : 'text';
  return value === raw ? { type, value, source } : { type, value, source, isMapped: true };
}
