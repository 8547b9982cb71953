import { codePointLength, hasAstral } from '@/core/code-points';

/** A passage of the raw text that is shown otherwise, or carries a meaning; positions are code points. */
export type Piece<Meaning> = { from: number; to: number; shown: string; meaning: Meaning };

/** X counts entity positions in code points, so an emoji is one step, not two. */
export type Characters = {
  length: number;
  slice(from: number, to?: number): string;
};

export function charactersOf(source: string): Characters {
  if (!hasAstral(source)) return source;
  const characters = Array.from(source);
  return {
    length: characters.length,
    slice: (from, to) => characters.slice(from, to).join(''),
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
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const move = moves[low - 1];
  if (!move) return position;
  if (position === move.from) return move.shownFrom;
  return position < move.to ? move.shownTo : move.shownTo + position - move.to;
}

type Move = { from: number; to: number; shownFrom: number; shownTo: number };
