import { valueOfHan, valueOfRoman } from './numerals';
import { type Ordinal, ordinal } from './ordinal';
import { ordinalWordAt } from './ordinal-words';
import { isHan, isHangul } from './script';

/** `text` is folded: digits of every script are already plain ones. */
export function ordinalAt(text: string): Ordinal | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x23) return undefined;
  if (code < 0x3a || code === 0x5b) return numberAt(text);
  if (code < 0x80) return romanAt(text) ?? latinLetterAt(text) ?? ordinalWordAt(text);
  if (code >= 0x2150 && code < 0x2190) return romanSignAt(text);
  if (isCircled(code)) return circledAt(text);
  if (isHan(code)) return hanAt(text) ?? ordinalWordAt(text);
  if (isHangul(code)) return koreanAt(text) ?? ordinalWordAt(text);
  if (text.startsWith('🔟')) return ordinal(10, 'keycap', 2);
  return ordinalWordAt(text);
}

function isCircled(code: number): boolean {
  return (code >= 0x2460 && code < 0x2800) || (code >= 0x3220 && code < 0x33ff);
}

const number =
  /^(?:(\d{1,2})(?:(\.)(?!\d)|(\))|(\/)(?=\s)|(\u20e3)|(、|．)|\s?([-–—])(?=\s)|(단계|장|부)[.:]?(?=\s|$))|[([](\d{1,2})[)\]]|[([]([一二三四五六七八九十]{1,3})[)\]]|#(\d{1,2})(?:[.:)]|\s?[-–—](?=\s)|(?=\s)))/;

function numberAt(text: string): Ordinal | undefined {
  const match = number.exec(text);
  if (match === null) return text.startsWith('(') ? bracketedAt(text) : undefined;
  const { length } = match[0];
  const [, plain, dot, paren, slash, keycap, comma, dash, unit, bracketed, han, hash] = match;
  if (han !== undefined) return fromHan(han, 'han', length);
  const value = Number(plain ?? bracketed ?? hash);
  if (value === 0) return undefined;
  if (dot !== undefined || comma !== undefined) return ordinal(value, 'dot', length);
  if (paren !== undefined || bracketed !== undefined) return ordinal(value, 'paren', length);
  if (slash !== undefined) return ordinal(value, 'slash', length);
  if (keycap !== undefined) return ordinal(value, 'keycap', length);
  if (dash !== undefined) return ordinal(value, 'dash', length);
  if (unit !== undefined) return ordinal(value, 'unit', length, true);
  return ordinal(value, 'hash', length);
}

const koreanLetters = '가나다라마바사아자차카타파하';
const bracketedLetter = new RegExp(`^\\(([${koreanLetters}a-h])\\)\\s`);
const koreanLetter = new RegExp(`^([${koreanLetters}])[.)](?=\\s)`);

function bracketedAt(text: string): Ordinal | undefined {
  const letter = bracketedLetter.exec(text)?.[1];
  if (letter === undefined) return undefined;
  const korean = koreanLetters.indexOf(letter);
  return ordinal(korean >= 0 ? korean + 1 : letter.charCodeAt(0) - 0x60, 'letter', 3);
}

function romanAt(text: string): Ordinal | undefined {
  const match = /^(X{0,2}(?:IX|IV|V?I{0,3}))(?:[.)](?=\s|$)|\s?[-–—:](?=\s))/.exec(text);
  if (match?.[1] === undefined || match[1] === '') return undefined;
  return ordinal(valueOfRoman(match[1]), 'roman', match[0].length, true);
}

function romanSignAt(text: string): Ordinal | undefined {
  const code = text.charCodeAt(0);
  const value = code >= 0x2170 ? code - 0x216f : code - 0x215f;
  if (value < 1 || value > 12) return undefined;
  const length = /^.\s?[.)、:]?/.exec(text)?.[0].trimEnd().length ?? 1;
  return ordinal(value, 'roman', length, true);
}

function latinLetterAt(text: string): Ordinal | undefined {
  const match = /^(?:([a-h])[.)]|([A-H])\))\s/.exec(text);
  const letter = (match?.[1] ?? match?.[2])?.toLowerCase();
  return letter === undefined ? undefined : ordinal(letter.charCodeAt(0) - 0x60, 'letter', 2);
}

/** First character and length of each row of numbers in circles, brackets, with a dot. */
const circledRows: [number, number][] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x24f5, 10],
  [0x2776, 10],
  [0x2780, 10],
  [0x278a, 10],
  [0x3280, 10],
];

/**
 * What a numeral begins with, as a pattern's source; words that count are none, nor are "#3" and
 * "[3]", which prose points with.
 */
const numeralSigns = `\\d(IVXⅠ-Ⅻⅰ-ⅻ一二三四五六七八九十第제㉮-㉻${circledRows
  .map(([first, count]) => String.fromCharCode(first, 0x2d, first + count - 1))
  .join('')}`;
export const numeralStart = `(?:[${numeralSigns}]|[${koreanLetters}][.)])`;

function circledAt(text: string): Ordinal | undefined {
  const code = text.charCodeAt(0);
  for (const [first, count] of circledRows) {
    if (code < first || code >= first + count) continue;
    const length = /^.[.)、:]?/.exec(text)?.[0].length ?? 1;
    return ordinal(code - first + 1, 'circled', length);
  }
  if (code >= 0x326e && code <= 0x327b) return ordinal(code - 0x326d, 'letter', 1);
  return undefined;
}

const han = /^([一二三四五六七八九十]{1,3})(?:[、.)，：:]|\s(?=\S))/;
const chapter =
  /^第\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:章|节|節|部分|部|条|條|点|點|课|課|回|话|話|步|幕|个|個|)(?=[\s、,，:：.。]|$)[、,，:：.]?/;

function hanAt(text: string): Ordinal | undefined {
  const numbered = chapter.exec(text);
  if (numbered?.[1] !== undefined) return fromHan(numbered[1], 'chapter', numbered[0].length);
  const match = han.exec(text);
  return match?.[1] === undefined ? undefined : fromHan(match[1], 'han', match[0].trimEnd().length);
}

function fromHan(digits: string, system: Ordinal['system'], length: number): Ordinal | undefined {
  const value = valueOfHan(digits);
  return value === undefined ? undefined : ordinal(value, system, length, system === 'chapter');
}

function koreanAt(text: string): Ordinal | undefined {
  const section = /^제\s?(\d{1,2})\s?(?:장|절|부|편|조|막|강|화)[.:,]?(?=\s|$)/.exec(text);
  if (section?.[1] !== undefined) {
    return ordinal(Number(section[1]), 'chapter', section[0].length, true);
  }
  const letter = koreanLetter.exec(text)?.[1];
  if (letter === undefined) return undefined;
  return ordinal(koreanLetters.indexOf(letter) + 1, 'letter', 2);
}
