import type { Mark, PostDraft, Stretch } from '@/core/compose/draft/draft';
import { stretchesIn } from '@/core/compose/draft/stretches';
import { plainLetters } from '@/core/compose/language/plain-letters';
import type { Inline, InlineCode, Source, Text } from '@/core/inline';
import type { Range } from '@/core/post';

/** A stretch of a post, and what stands between it and the one before. */
export type Piece = {
  postDraft: PostDraft;
  from: number;
  to: number;
  before?: 'break' | 'space' | 'nothing';
};

/** Leaves with their sources, nested in links and styles. `isFlat`: in a heading all is bold. */
export function inlinesOf(pieces: Piece[], isFlat = false): Inline[] {
  let inlines: Inline[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const found = inlinesIn(piece, isFlat);
    if (last === undefined) inlines = found;
    else {
      separate(inlines, last, piece);
      inlines.push(...found);
    }
    last = piece;
  }
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
  return leafAs('text', postDraft, from, to, unbroken);
}

/** A break where a line had no room is a space. */
function unbroken(text: string): string {
  return /[\n\r\u2028\u2029]/.test(text) ? text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') : text;
}

function inlinesIn({ postDraft, from, to }: Piece, isFlat: boolean): Inline[] {
  if (postDraft.marks.length > 0) return markedInlines(postDraft, from, to, isFlat);
  return shownIn(postDraft, from, to).map((range) => textLeaf(postDraft, range.from, range.to));
}

function markedInlines(postDraft: PostDraft, from: number, to: number, isFlat: boolean): Inline[] {
  const stretches = stretchesIn(postDraft, from, to);
  const shown = stretches.flatMap((stretch) =>
    shownIn(postDraft, stretch.from, stretch.to).map((range) => ({ ...stretch, ...range })),
  );
  const order = orderFor(stretches).filter((kind) => shown.some((one) => isUnder(one, kind)));
  return nest(postDraft, shown, order, isFlat);
}

/** What is left of a range between the cuts. */
function shownIn({ cuts }: PostDraft, from: number, to: number): Range[] {
  if (from >= to) return [];
  if (cuts === undefined || cuts.from >= to || cuts.to <= from) return [{ from, to }];
  const shown: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && cuts.reasons[at] === undefined) continue;
    if (at > start) shown.push({ from: start, to: at });
    start = at + 1;
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
  const type = styles.includes('inlineCode') ? 'inlineCode' : 'text';
  return leafAs(type, postDraft, from, to, isFake ? plainLetters : unbroken);
}

function leafAs<Type extends 'text' | 'inlineCode'>(
  type: Type,
  postDraft: PostDraft,
  from: number,
  to: number,
  read: (written: string) => string,
): { type: Type; value: string; source: Source; isMapped?: true } {
  const written = postDraft.text.slice(from, to);
  const value = read(written);
  const source = sourceOf(postDraft, from, to);
  return value === written ? { type, value, source } : { type, value, source, isMapped: true };
}
