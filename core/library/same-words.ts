import { codePointLength, sliceCodePoints } from '@/core/code-points';

/** Words in a text, and what stands around them: at most 32 code points on each side, fewer only at its ends. */
export type WordsInContext = { words: string; before: string; after: string };

/** `same`: how many code points, of the words and around them, are as they were. All in code points. */
export type Occurrence = { from: number; to: number; same: number };

const contextLength = 32;

/** Of a letter that stands everywhere nobody can say which it is. */
const mostOccurrences = 200;

/** What stands around a range of code points: 32 on each side, or what there is. */
export function contextAt(text: string, from: number, to: number) {
  return {
    before: sliceCodePoints(text, Math.max(0, from - contextLength), from),
    after: sliceCodePoints(text, to, to + contextLength),
  };
}

/** Each time the words stand there; undefined where there are too many. */
export function occurrencesOf(sought: WordsInContext, text: string): Occurrence[] | undefined {
  const { words } = sought;
  const length = codePointLength(words);
  const occurrences: Occurrence[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (occurrences.length === mostOccurrences) return undefined;
    const from = codePointLength(text.slice(0, at));
    const to = from + length;
    const { before, after } = contextAt(text, from, to);
    const around =
      sameAtStart(reversed(before), reversed(sought.before)) +
      sameAtStart(Array.from(after), Array.from(sought.after));
    occurrences.push({ from, to, same: length + around });
  }
  return occurrences;
}

/** More than any occurrence of these words can have. */
export function mostSame({ words }: WordsInContext): number {
  return codePointLength(words) + 2 * contextLength;
}

function sameAtStart(one: string[], other: string[]): number {
  const differs = one.findIndex((character, index) => character !== other[index]);
  return differs === -1 ? one.length : differs;
}

function reversed(text: string): string[] {
  return Array.from(text).reverse();
}
