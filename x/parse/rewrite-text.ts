import { codePointLength, hasAstral } from '@/core/code-points';
import { countBefore } from './free-ranges';

/** A passage of the raw text that is shown otherwise, or carries a meaning; positions are code points. */
export type Piece<Meaning> = { from: number; to: number; shown: string; meaning: Meaning };

/** X counts entity positions in code points, so an emoji is one step, not two. */
export type Characters = {
  length: number;
  slice(from: number, to?: number): string;
  /** Where an index of the text as JavaScript counts it falls. */
  fromUtf16(index: number): number;
};

export function charactersOf(source: string): Characters {
  if (!hasAstral(source)) {
    return {
      length: source.length,
      slice: (from, to) => source.slice(from, to),
      fromUtf16: (index) => index,
    };
  }
  const characters = Array.from(source);
  let offsets: number[] | undefined;
  return {
    length: characters.length,
    slice: (from, to) => characters.slice(from, to).join(''),
    fromUtf16(index) {
      offsets ??= characters.flatMap(({ length }, at) => (length > 1 ? [at, at] : at));
      return offsets[index] ?? characters.length;
    },
  };
}

/**
 * Puts what is shown in place of each piece. The moves tell `toShown` where a position of the
 * raw text has gone. Pieces that overlap an earlier one are left out.
 */
export function rewriteText<Meaning>(
  source: Characters,
  pieces: Piece<Meaning>[],
): {
  text: string;
  length: number;
  placed: { from: number; to: number; meaning: Meaning }[];
  moves: Move[];
} {
  pieces.sort((a, b) => a.from - b.from || a.to - b.to);
  const moves: Move[] = [];
  const placed: { from: number; to: number; meaning: Meaning }[] = [];
  let text = '';
  let read = 0;
  let written = 0;
  for (const piece of pieces) {
    if (piece.from < read || piece.to > source.length) continue;
    if (piece.from > read) text += source.slice(read, piece.from);
    const from = written + (piece.from - read);
    const to = from + codePointLength(piece.shown);
    text += piece.shown;
    moves.push({ from: piece.from, to: piece.to, shownFrom: from, shownTo: to });
    placed.push({ from, to, meaning: piece.meaning });
    read = piece.to;
    written = to;
  }
  text += source.slice(read);

  return { text, length: written + source.length - read, placed, moves };
}

/** Where a position of the raw text has gone; inside a piece, to its end. */
export function toShown(moves: Move[], position: number): number {
  const move = moves[countBefore(moves, position + 1) - 1];
  if (!move) return position;
  if (position === move.from) return move.shownFrom;
  return position < move.to ? move.shownTo : move.shownTo + position - move.to;
}

type Move = { from: number; to: number; shownFrom: number; shownTo: number };
