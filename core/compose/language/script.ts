import type { Direction } from '@/core/article';

/** How wide some text looks: a Latin letter counts 1, a Han or kana character 2, Hangul 1.5. */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x1100) width += 1;
    else if (isHangul(code)) width += 1.5;
    else if (isWide(code)) width += 2;
    else width += 1;
  }
  return width;
}

/** Without counting where the number of characters already tells. */
export function isWiderThan(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 2 > limit && widthOf(text) > limit;
}

export function isHangul(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);
}

export function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Scripts that are written without spaces between words and set in full-width squares. */
export function isWide(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x30ff) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** By the first strong letter of `text`, from which addresses and mentions are already left out. */
export function directionOf(text: string): Direction | undefined {
  for (let index = 0; index < text.length; index++) {
    const direction = directionAt(text, index);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

function directionAt(text: string, index: number): Direction | undefined {
  const code = text.charCodeAt(index);
  if (code < 0xc0) return isPlainLetter(code) ? 'ltr' : undefined;
  if (code < 0x590) return code === 0xd7 || code === 0xf7 ? undefined : 'ltr';
  if (isRightToLeft(code)) return /\p{L}/u.test(text.charAt(index)) ? 'rtl' : undefined;
  // Signs.
  if (code >= 0x2000 && code <= 0x2bff) return undefined;
  return /^\p{L}/u.test(text.slice(index, index + 2)) ? 'ltr' : undefined;
}

/** A to Z. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** Languages written in each script; the first is meant where X did not say, or said nonsense. */
const languagesOfScript: [string, ...string[]][] = [
  ['ko'],
  ['ja'],
  ['zh', 'ja', 'yue'],
  ['he', 'iw', 'yi'],
  ['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug'],
  ['th'],
  ['hi', 'mr', 'ne', 'sa'],
  ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg'],
  ['el'],
];
const writtenInOtherLetters = new Set(languagesOfScript.flat());

export function isWrittenInOtherLetters(lang: string): boolean {
  return writtenInOtherLetters.has(baseLanguage(lang));
}

/** `zh` of `zh-Hant`. */
export function baseLanguage(lang: string): string {
  const hyphen = lang.indexOf('-');
  return hyphen < 0 ? lang : lang.slice(0, hyphen);
}

/** Its place in `languagesOfScript`; -1 for Latin letters and for what is no letter. */
function scriptOf(code: number): number {
  if (code < 0x370) return -1;
  if (code < 0x400) return 8;
  if (code < 0x530) return 7;
  if (code < 0x590) return -1;
  if (code < 0x600) return 3;
  if (code < 0x780) return 4;
  if (code < 0x900) return -1;
  if (code < 0x980) return 6;
  if (code >= 0xe00 && code < 0xe80) return 5;
  if (isHangul(code)) return 0;
  if (isKana(code)) return 1;
  return isHan(code) ? 2 : -1;
}

/**
 * X guesses a language for each post, not for each block, and often wrongly for short ones: where
 * the letters contradict the guess, the letters win; where they do not tell, nothing is claimed.
 */
export function languageOf(text: string, guess: string | undefined): string | undefined {
  const { latin, counts } = countLetters(text);
  const base = guess && baseLanguage(guess);
  // A name in Latin letters is longer than its neighbours: a quarter is enough. Any kana is Japanese.
  const script = counts?.findIndex((count) => count > 0 && count * 4 >= latin) ?? -1;
  const languages = languagesOfScript[script];
  if (languages !== undefined) return languageAmong(languages, text, base, guess);
  return latin > 0 && base !== undefined && writtenInOtherLetters.has(base) ? undefined : guess;
}

/** In the beginning of a text: plain ones, and those of each of the other scripts if there are any. */
function countLetters(text: string): { latin: number; counts: number[] | undefined } {
  const end = Math.min(text.length, 160);
  let latin = 0;
  let counts: number[] | undefined;
  for (let index = 0; index < end; index++) {
    // So many plain letters at the start, and nothing else: the rest will be like them.
    if (index === 60 && latin > 30 && counts === undefined) break;
    const code = text.charCodeAt(index);
    if (isPlainLetter(code)) latin++;
    const script = scriptOf(code);
    if (script < 0) continue;
    counts ??= [0, 0, 0, 0, 0, 0, 0, 0, 0];
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return { latin, counts };
}

function languageAmong(
  languages: [string, ...string[]],
  text: string,
  base: string | undefined,
  guess: string | undefined,
): string | undefined {
  const [likely] = languages;
  if (base !== undefined && languages.includes(base)) return guess;
  if (likely === 'ar' && /[پچژگیک]/.test(text)) return 'fa';
  if (likely === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return likely;
}
