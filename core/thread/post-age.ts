/** Ids grow with time, so the smaller is the older; they are too large for numbers. */
export function isOlder(a: string, b: string): boolean {
  return compareAge(a, b) < 0;
}

/** Below 0 where `a` is the older one, 0 for the same. */
export function compareAge(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
