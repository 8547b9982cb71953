const mayTurnTheLine =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const controls = /[\u202a-\u202e\u2066-\u2069]/gu;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * A name inside a sentence of ours where no element can stand around it (an attribute, the page's
 * title): neither its own direction nor a control character in it turns the words beside it.
 */
export function isolate(name: string): string {
  if (!mayTurnTheLine.test(name)) return name;
  return `${firstStrongIsolate}${name.replace(controls, '')}${popIsolate}`;
}
