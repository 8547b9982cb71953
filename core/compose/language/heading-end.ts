import { isBalanced } from './brackets';
import { isHangul, isWide, widthOf } from './script';
import { sentenceEnd } from './sentences';

/** Where a heading ends in running text, and where what it heads begins. */
export type HeadingEnd = { to: number; bodyFrom: number };

const widest = 110;
const widestSentence = 80;
const headline = 45;

/**
 * Finds the end of a heading that begins at `from` of a text without line breaks: a closing quote
 * and a new sentence, the end of a sentence, or a plain Korean ending. With none of these near, the
 * label up to its colon, which may be the marker's own ("First:"); with no colon, nothing is claimed.
 */
export function headingEnd(
  text: string,
  from: number,
  to: number,
  marker?: HeadingEnd,
): HeadingEnd | undefined {
  const end = sentenceEnd(text, from, to);
  const stop = end < 0 ? to : Math.min(end, to);
  let colon = -1;
  let width = 0;
  for (let index = from; index < stop; index++) {
    width += widthOf(text.charAt(index));
    if (width > widest) break;
    if (colon < 0 && isColon(text, index)) colon = index;
    if (endsBeforeSpace(text, index)) return { to: index + 1, bodyFrom: index + 2 };
  }
  const sentence = end >= 0 && end < to ? widthOf(text.slice(from, end)) : Infinity;
  const label = colon > from + 1 ? { to: colon, bodyFrom: colon + 1 } : marker;
  // "The tram: for eleven years the library stood on a siding." is a label and its paragraph.
  const isShort = sentence <= (label === undefined ? widestSentence : headline);
  return isShort && isBalanced(text.slice(from, end)) ? { to: end, bodyFrom: end } : label;
}

/** A quote closes and a sentence begins, a Korean sentence ends, or nothing else explains the space. */
function endsBeforeSpace(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  if (next !== ' ' && next !== '\u3000') return false;
  const last = text.charAt(index);
  if (closingQuotes.includes(last) && beginsSentence(text, index + 2)) return true;
  if (last === '다' && isPlainEnding(text, index)) return true;
  return isWide(text.charCodeAt(index)) && isWide(text.charCodeAt(index + 2));
}

const closingQuotes = '\'"’”»」』》';

function isColon(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (character !== ':' && character !== '：') return false;
  return /\s/.test(text.charAt(index + 1)) || isWide(text.charCodeAt(index + 1));
}

/** Korean words that lean on what stands before them, and so begin no sentence. */
const leaning =
  /^(?:간|등|및|중|내|후|전|때|수|것|같은|같이|대한|대해|위한|위해|통한|통해|따른|관련|때문|이후|이전|이라는|라는|이란|라고|방식|단계|수준|정도|형태|모델|시대|전략|정책|사이)(?:[은는이가을를의에로과와도]|으로|에서)?$/;

function beginsSentence(text: string, at: number): boolean {
  const words = text.slice(at, at + 60).split(' ');
  const first = words[0] ?? '';
  if (/^\p{Lu}/u.test(first)) return true;
  if (!isHangul(first.charCodeAt(0))) return false;
  if (leaning.test(first)) return false;
  // Its subject or topic comes soon: "연간 수익이 …".
  return words.slice(0, 3).some((word) => /[가-힣][이가은는]$/.test(word));
}

/** 했다, 무섭다, 아니다 and their like; 보다 ("than"), 마다 ("each") and "하다 보니" are none. */
function isPlainEnding(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  if (!isHangul(before) || goingOn.test(text.slice(index + 2, index + 8))) return false;
  return (before - 0xac00) % 28 > 0 || '이니르'.includes(text.charAt(index - 1));
}

const goingOn = /^(?:보[니면]|말[고다았]|못[하해]|싶|하더라도|치더라도)/;
