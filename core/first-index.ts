/**
 * Of so many in a row, all that are `isBehind` stand after all that are not: where the first of them is,
 * found in a few steps; `count` where there is none.
 */
export function firstIndex(count: number, isBehind: (index: number) => boolean): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBehind(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
