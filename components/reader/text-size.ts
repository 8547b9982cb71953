const smallest = 70;
const largest = 200;
const step = 10;

/** The size one step larger or smaller, within what a column can bear; per cent of the designed one. */
export function nextTextSize(size: number, direction: 1 | -1): number {
  return Math.min(largest, Math.max(smallest, size + direction * step));
}
