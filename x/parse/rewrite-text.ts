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
      fromUtf16: same,
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

function same(index: number): number {
  return index;
}

/**
 * Puts what is shown in place of each piece; `toShown` tells where a position of the raw text
 * has gone. Pieces that overlap an earlier one are left out.
 */
export function rewriteText<Meaning>(
  source: Characters,
  pieces: Piece<Meaning>[],
): {
  text: string;
  length: number;
  placed: Placed<Meaning>[];
} {
  pieces.sort((a, b) => a.from - b.from || a.to - b.to);
  const placed: Placed<Meaning>[] = [];
  let text = '';
  let read = 0;
  let written = 0;
  for (const piece of pieces) {
    const { from, to, shown, meaning } = piece;
    if (from < read || to > source.length) continue;
    if (from > read) text += source.slice(read, from);
    const shownFrom = written + (from - read);
    const shownTo = shownFrom + codePointLength(shown);
    text += shown;
    placed.push({ from, to, shownFrom, shownTo, meaning });
    read = to;
    written = shownTo;
  }
  text += source.slice(read);

  return { text, length: written + source.length - read, placed };
}

/** Where a position of the raw text has gone; inside a piece, to its end. */
export function toShown(placed: Placed<unknown>[], position: number): number {
  const piece = placed[countBefore(placed, position + 1) - 1];
  if (!piece) return position;
  if (position === piece.from) return piece.shownFrom;
  return position < piece.to ? piece.shownTo : piece.shownTo + position - piece.to;
}

/** Where a piece stood in the raw text, and where it is shown. */
type Placed<Meaning> = {
  from: number;
  to: number;
  shownFrom: number;
  shownTo: number;
  meaning: Meaning;
};
