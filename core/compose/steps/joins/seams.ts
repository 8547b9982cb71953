import type { Line } from '@/core/compose/draft/draft';
import { cut, foldedTextOf } from '@/core/compose/draft/line';

type Seam = { trails: string; leads: string };

/** "… which -" and "- goes on": a dash on both sides says no more than dots do. */
export function dashesOf(before: string, after: string): Seam | undefined {
  const trails = /\s?[-–—]$/.exec(before)?.[0];
  const leads = /^[-–—]\s?(?=[\p{Ll}\p{Lo}])/u.exec(after)?.[0];
  return trails === undefined || leads === undefined ? undefined : { trails, leads };
}

export function dotsOf(before: string, after: string): Seam | undefined {
  const trails = trailingDots.exec(before)?.[0];
  const leads = leadingDots.exec(after)?.[0];
  return trails === undefined || leads === undefined ? undefined : { trails, leads };
}

/** The marks of the seam go on both sides. */
export function cutSeam(last: Line, first: Line, { trails, leads }: Seam): void {
  cut(last, last.to - trails.length, last.to, 'ellipsis of a join');
  cut(first, first.from, foldedTextOf(first).at(leads.length), 'ellipsis of a join');
}

export function trailsOff(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...');
}

export const leadingDots = /^(?:…|\.{3,})\s?/;
const trailingDots = /\s?(?:…|\.{3,})$/;
