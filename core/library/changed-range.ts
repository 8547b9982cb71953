import { codePointLength } from '@/core/code-points';
import type { Range } from '@/core/post';

/**
 * What of this text differs from the other: between what both begin and what both end with, whole words, in
 * code points. Undefined where nothing of it is other.
 */
export function changedRange(text: string, other: string): Range | undefined {
  const words = wordsIn(text);
  const others = wordsIn(other);
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const from = lengthOf(words.slice(0, start));
  const to = from + lengthOf(words.slice(start, words.length - end));
  return from < to ? { from, to } : undefined;
}

/** With the spaces between them. */
function wordsIn(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function lengthOf(words: string[]): number {
  return words.reduce((length, word) => length + codePointLength(word), 0);
}
