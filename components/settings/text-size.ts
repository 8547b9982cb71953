import { textSizes } from '@/core/settings';

const step = 10;

/** The size one step larger or smaller, within what a column can bear; per cent of the designed one. */
export function nextTextSize(size: number, direction: 1 | -1): number {
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, size + direction * step));
}
