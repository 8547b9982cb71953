/** A time in ms since 1970 as a day, `2026-11-02`: in UTC, so that it is the same wherever it is read. */
export function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
