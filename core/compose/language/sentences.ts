import { isWide } from './script';

/** Ends a sentence by itself, in the scripts X is written in. */
const terminal = new Set('.!?…。！？｡．؟۔।॥։။၊።');
const closing = new Set('"\'”’)]}»」』】》）］〉›*_');
/** Korean sentences often end with their verb's ending and no full stop. */
const koreanEnding = new Set('다요죠까음함됨임네군라자');

/** Whether the author closed the sentence: a mark, a Korean ending, or an emoji after either. */
export function endsSentence(text: string): boolean {
  const last = lastSignificant(text);
  return isTerminal(last) || koreanEnding.has(last);
}

/** Whether a full stop or its like is there to see. */
export function endsWithMark(text: string): boolean {
  return isTerminal(lastSignificant(text));
}

/** What follows has been announced. */
export function endsWithColon(text: string): boolean {
  return text.endsWith(':') || text.endsWith('：');
}

export function endsWithQuestion(text: string): boolean {
  return /[?？؟][^\p{L}\p{N}]*$/u.test(text);
}

/** The rest of the thought is left open. */
export function trailsOff(text: string): boolean {
  return /(?:…|\.{2,})\s*$/.test(text);
}

export function isTerminal(character: string): boolean {
  return terminal.has(character);
}

/** The last character that is no closing quote, bracket, emoji or space; '' where there is none. */
export function lastSignificant(text: string): string {
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text.charAt(index);
    const code = text.charCodeAt(index);
    const isPlain = code < 0x2000 || (code >= 0x2e80 && code < 0xd800) || code >= 0xf900;
    if (!isPlain && code !== 0x2026 && code !== 0x2014 && code !== 0x2192) continue;
    if (code === 0xfe0f || code === 0xfe0e || code <= 32 || code === 0x3000) continue;
    if (closing.has(character)) continue;
    return character;
  }
  return '';
}

const abbreviation =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Nr|Inc|Ltd|Co|Fig|approx|z\.B|bzw|ca|Sra?|Ud|Vd|p\.ej|M|[A-Z]|[IVX]+|[A-Z]\.[A-Z])$/;

/** "etc.", "U.S.": the dot is the word's. */
export function endsWithAbbreviation(text: string): boolean {
  return text.endsWith('.') && abbreviation.test(text.slice(-13, -1));
}

/**
 * Where the sentence that begins at or before `from` ends: just after its mark, which stands before
 * `limit`, and the quotes that close it. -1 where no sentence ends there. A dot within a number, a
 * name or an abbreviation is none.
 */
export function sentenceEnd(text: string, from: number, limit = text.length): number {
  for (let index = from; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || (code > 0x3f && code < 0x589)) continue;
    if (!isTerminal(text.charAt(index))) continue;
    const end = afterMarks(text, index + 1);
    const isSquare = isWide(code);
    if (!isSquare && end < text.length && !/\s/.test(text.charAt(end))) {
      index = end - 1;
      continue;
    }
    if (code === 0x2e && abbreviation.test(text.slice(Math.max(0, index - 12), index))) continue;
    return end;
  }
  return -1;
}

function afterMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && isTerminal(text.charAt(end))) end++;
  while (end < text.length && closing.has(text.charAt(end))) end++;
  return end;
}

export function sentencesOf(text: string): string[] {
  return [...sentencesIn(text)];
}

/** One after another, for whoever may not need them all. */
export function* sentencesIn(text: string): Generator<string, undefined> {
  let start = 0;
  while (start < text.length) {
    const end = sentenceEnd(text, start);
    const sentence = text.slice(start, end < 0 ? text.length : end).trim();
    // A sign after the last full stop says nothing.
    if (/[\p{L}\p{N}]/u.test(sentence)) yield sentence;
    if (end < 0) break;
    start = end;
  }
}
