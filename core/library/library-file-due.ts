const month = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether it is time to offer a file of everything: a month after the reader wished for that
 * (`wishedAt`), saved one, or said "not now" (`lastAt`); all in milliseconds since 1970.
 */
export function isFileDue(
  wishedAt: number | undefined,
  lastAt: number | undefined,
  now: number,
): boolean {
  return wishedAt !== undefined && now - Math.max(wishedAt, lastAt ?? 0) > month;
}
