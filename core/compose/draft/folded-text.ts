/**
 * A copy of some text for detection only, never for showing: compatibility letters and digits of
 * every script folded to plain ones, invisible characters left out. `at` leads back to the text.
 */
export type FoldedText = { text: string; at(index: number): number };

const needsFolding =
  /[\n\u00A0\u061C\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u2000-\u200F\u2028-\u202F\u205F-\u206F\u24B6-\u24E9\u3000\uD835\uFEFF\uFF01-\uFF5E]|\uFE0E|\uFE0F/;

/** `from`: where it stands in what `at` leads back to. */
export function foldText(text: string, from = 0): FoldedText {
  return needsFolding.test(text) ? folded(text, from) : { text, at: (index) => from + index };
}

function folded(text: string, from: number): FoldedText {
  let letters = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code === 0xd835 ? mathLetter(text, index) : foldedCharacter(code, text, index);
    for (let step = 0; step < letter.length; step++) offsets.push(from + index);
    letters += letter;
    if (code === 0xd835) index++;
  }
  const end = from + text.length;
  return { text: letters, at: (index) => offsets[index] ?? end };
}

function mathLetter(text: string, index: number): string {
  return text.slice(index, index + 2).normalize('NFKC');
}

function foldedCharacter(code: number, text: string, index: number): string {
  if (code < 0xa0) return code === 10 ? ' ' : text.charAt(index);
  const digit = digitOf(code);
  if (digit !== undefined) return digit;
  if (isInvisible(code)) return '';
  if (code === 0xa0 || code === 0x3000 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) {
    return ' ';
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x24b6 && code <= 0x24cf) return String.fromCharCode(code - 0x24b6 + 0x41);
  if (code >= 0x24d0 && code <= 0x24e9) return String.fromCharCode(code - 0x24d0 + 0x61);
  return text.charAt(index);
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x061c ||
    code === 0xfe0e ||
    code === 0xfe0f ||
    code === 0xfeff
  );
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function digitOf(code: number): string | undefined {
  for (const zero of zeros) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(code - zero + 0x30);
  }
  return undefined;
}
