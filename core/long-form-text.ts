import { codePointLength } from './code-points';
import type { LongForm, LongFormBlock } from './long-form';
import type { Media } from './media';
import type { Range, Span } from './post';

/** A long-form article as one of its sources gives it: the words, and the document that points into them. */
export type LongFormContent = { longForm: LongForm; text: string; spans: Span[]; media: Media[] };

export type LongFormText = ReturnType<typeof startLongForm>;

/**
 * The text of a long-form article as it grows, title first, blocks parted by empty lines, and where
 * each passage came to stand in it.
 */
export function startLongForm(title: string) {
  const parts: string[] = [];
  let length = 0;
  function write(words: string): Range {
    if (words === '') return { from: length, to: length };
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    const from = length;
    parts.push(words);
    length += codePointLength(words);
    return { from, to: length };
  }
  /** A passage with marks and links of its own, counted from its start. */
  function writeMarked(words: string, marks: Span[]): Range {
    const range = write(words);
    for (const mark of marks) {
      spans.push({ ...mark, from: mark.from + range.from, to: mark.to + range.from });
    }
    return range;
  }
  const blocks: LongFormBlock[] = [];
  const spans: Span[] = [];
  return { title: write(title), write, writeMarked, blocks, spans, text: () => parts.join('') };
}
