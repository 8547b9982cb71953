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
    const code = text.charCodeAt(index);
    if (code < 0xc0) {
      if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'ltr';
    } else if (code < 0x590) {
      if (code !== 0xd7 && code !== 0xf7) return 'ltr';
    } else if (isRightToLeft(code)) {
      if (/\p{L}/u.test(text.charAt(index))) return 'rtl';
    } else if ((code < 0x2000 || code > 0x2bff) && /^\p{L}/u.test(text.slice(index, index + 2))) {
      return 'ltr';
    }
  }
  return undefined;
}

function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

const scripts: { is(code: number): boolean; languages: [string, ...string[]] }[] = [
  { is: isHangul, languages: ['ko'] },
  { is: isKana, languages: ['ja'] },
  { is: isHan, languages: ['zh', 'ja', 'yue'] },
  { is: (code) => code >= 0x590 && code <= 0x5ff, languages: ['he', 'iw', 'yi'] },
  {
    is: (code) => code >= 0x600 && code <= 0x6ff,
    languages: ['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug'],
  },
  { is: (code) => code >= 0xe00 && code <= 0xe7f, languages: ['th'] },
  { is: (code) => code >= 0x900 && code <= 0x97f, languages: ['hi', 'mr', 'ne', 'sa'] },
  {
    is: (code) => code >= 0x400 && code <= 0x4ff,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg'],
  },
  { is: (code) => code >= 0x370 && code <= 0x3ff, languages: ['el'] },
];
const writtenInOtherLetters = new Set(scripts.flatMap(({ languages }) => languages));

/**
 * X guesses a language for each post, not for each block, and often wrongly for short ones: where
 * the letters contradict the guess, the letters win; where they do not tell, nothing is claimed.
 */
export function languageOf(text: string, guess: string | undefined): string | undefined {
  const base = guess?.split('-')[0];
  const end = Math.min(text.length, 200);
  let latin = 0;
  let other = 0;
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x370 && (code < 0x2000 || code > 0x3040) && code < 0xd800) other++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  // A name in Latin letters is longer than its neighbours: a quarter is enough.
  if (other * 4 > latin) return languageOfLetters(text.slice(0, end), latin, base, guess);
  return latin > 0 && base !== undefined && writtenInOtherLetters.has(base) ? undefined : guess;
}

function languageOfLetters(
  text: string,
  latin: number,
  base: string | undefined,
  guess: string | undefined,
): string | undefined {
  for (const { is, languages } of scripts) {
    let letters = 0;
    for (let index = 0; index < text.length; index++) if (is(text.charCodeAt(index))) letters++;
    if (letters === 0 || letters * 4 < latin) continue;
    if (base !== undefined && languages.includes(base)) return guess;
    if (languages[0] === 'ar' && /[پچژگیک]/.test(text)) return 'fa';
    if (languages[0] === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
    return languages[0];
  }
  return guess;
}
