import type { PostId } from '@/core/post';

/** Ids grow with time, so the smaller is the older; they are too large for numbers. */
export function isOlder(a: PostId, b: PostId): boolean {
  return compareAge(a, b) < 0;
}

export function compareAge(a: PostId, b: PostId): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
