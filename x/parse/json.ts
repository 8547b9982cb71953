/**
 * Reading foreign JSON without trusting it: what is missing or of another kind is `undefined`, never
 * a throw. Plain functions instead of a wrapper object, as a page has some 50,000 values and this
 * runs for each of them while somebody waits.
 */
export function at(value: unknown, a: string, b?: string, c?: string, d?: string): unknown {
  let here = step(value, a);
  if (b === undefined) return here;
  here = step(here, b);
  if (c === undefined) return here;
  here = step(here, c);
  return d === undefined ? here : step(here, d);
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/**
 * Several fields of one object; of anything else there are none. A name that is written out is
 * found faster than one handed to `at`, which counts for what every post of a page has.
 */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : noFields;
}

const noFields: Record<string, unknown> = Object.freeze({});

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string with something in it. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A key or a kind to compare with; `String` would throw on an object with a `toString` of its own. */
export function word(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A number that may have come as a string, as X sends counts and milliseconds. */
export function numeric(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  return count(value);
}

const nothing: readonly unknown[] = [];

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** The first step of the path that is not there, as `$.data.tweetResult`: for diagnostics. */
export function missingPath(value: unknown, path: string[]): string {
  let here = value;
  let seen = '$';
  for (const key of path) {
    here = step(here, key);
    seen += `.${key}`;
    if (here === undefined || here === null) break;
  }
  return seen;
}

/** Told what of X's shapes we did not know: kinds and paths, never words of a post. */
export type Drift = (what: string) => void;

/** X's own name for a kind, short enough for a report; anything odd is not repeated. */
export function kindName(value: unknown): string {
  return typeof value === 'string' && /^[\w.:-]{1,60}$/.test(value) ? value : '?';
}

/** Undefined where it is none. */
export function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
