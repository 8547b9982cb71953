/** A number at the start of a line, in whatever system its author counts. */
export type Ordinal = {
  value: number | 'last';
  system:
    | 'dot'
    | 'paren'
    | 'slash'
    | 'hash'
    | 'dash'
    | 'keycap'
    | 'circled'
    | 'roman'
    | 'han'
    | 'letter'
    | 'chapter'
    | 'unit'
    | 'word';
  /** Where the marker ends, its punctuation included. */
  length: number;
  /** Hardly ever anything but the number of a section: two of them are enough. */
  isStrong: boolean;
};

export function ordinal(
  value: number | 'last',
  system: Ordinal['system'],
  length: number,
  isStrong = false,
): Ordinal {
  return { value, system, length, isStrong };
}
