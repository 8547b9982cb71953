import { looks } from '@/core/settings';

const step = 10;

/** The size one step larger or smaller, within what a column can bear; per cent of the designed one. */
export function nextTextSize(size: number, direction: 1 | -1): number {
  const { least, most } = looks.textSize;
  return Math.min(most, Math.max(least, size + direction * step));
}
