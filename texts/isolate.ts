export type Direction = 'ltr' | 'rtl';

const mayTurnTheLine: Record<Direction, RegExp> = {
  ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
  // Between words that run to the left, a name in any other letters takes its neighbours along.
  rtl: /\p{L}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
};
const controls = /[\u202a-\u202e\u2066-\u2069]/gu;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * A name inside a sentence of ours where no element can stand around it (an attribute, the page's
 * title): neither its own direction nor a control character in it turns the words beside it.
 * `direction` is that of the sentence.
 */
export function isolate(name: string, direction: Direction): string {
  if (!mayTurnTheLine[direction].test(name)) return name;
  return `${firstStrongIsolate}${name.replace(controls, '')}${popIsolate}`;
}
