import { entriesOf, wordsOfAll } from '@/core/compose/words/words';
import { isHan, isHangul } from './script';

/** A line that begins with one counts as numbered only if the next number stands somewhere after it. */
export const ordinalWords = new Map<string, number | 'last'>();
for (const row of entriesOf('ordinals')) {
  row.split(' ').forEach((word, index) => {
    if (!ordinalWords.has(word)) ordinalWords.set(word, index + 1);
  });
}
for (const word of wordsOfAll('last')) ordinalWords.set(word, 'last');

/** Before a number: "Step 3". */
export const unitWords = new Set(wordsOfAll('units'));

/** A number at the start of a line, in whatever system its author counts. */
export type Ordinal = {
  value: number | 'last';
  system:
    | 'dot'
    | 'paren'
    | 'slash'
    | 'hash'
    | 'dash'
    | 'keycap'
    | 'circled'
    | 'roman'
    | 'han'
    | 'letter'
    | 'chapter'
    | 'unit'
    | 'word';
  /** Where the marker ends, its punctuation included. */
  length: number;
  /** Hardly ever anything but the number of a section: two of them are enough. */
  isStrong: boolean;
};

/** `text` is folded: digits of every script are already plain ones. */
export function ordinalAt(text: string): Ordinal | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x23) return undefined;
  if (code < 0x3a || code === 0x5b) return numberAt(text);
  if (code < 0x80) return romanAt(text) ?? latinLetterAt(text) ?? wordAt(text);
  if (code >= 0x2150 && code < 0x2190) return romanSignAt(text);
  if (isCircled(code)) return circledAt(text);
  if (isHan(code)) return hanAt(text) ?? wordAt(text);
  if (isHangul(code)) return koreanAt(text) ?? wordAt(text);
  if (text.startsWith('🔟')) return ordinal(10, 'keycap', 2);
  return wordAt(text);
}

function isCircled(code: number): boolean {
  return (code >= 0x2460 && code < 0x2800) || (code >= 0x3220 && code < 0x33ff);
}

function ordinal(
  value: number | 'last',
  system: Ordinal['system'],
  length: number,
  isStrong = false,
): Ordinal {
  return { value, system, length, isStrong };
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

function bracketedAt(text: string): Ordinal | undefined {
  const letter = /^\(([가나다라마바사아자차카타파하]|[a-h])\)\s/.exec(text)?.[1];
  if (letter === undefined) return undefined;
  const korean = koreanLetters.indexOf(letter);
  return ordinal(korean >= 0 ? korean + 1 : letter.charCodeAt(0) - 0x60, 'letter', 3);
}

function romanAt(text: string): Ordinal | undefined {
  const match = /^(X{0,2}(?:IX|IV|V?I{0,3}))(?:[.)](?=\s|$)|\s?[-–—:](?=\s))/.exec(text);
  if (match?.[1] === undefined || match[1] === '') return undefined;
  return ordinal(valueOfRoman(match[1]), 'roman', match[0].length, true);
}

function valueOfRoman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = values[numeral.charAt(index)] ?? 0;
    const next = values[numeral.charAt(index + 1)] ?? 0;
    sum += next > value ? -value : value;
  }
  return sum;
}

function romanSignAt(text: string): Ordinal | undefined {
  const code = text.charCodeAt(0);
  const value = code >= 0x2170 ? code - 0x216f : code - 0x215f;
  if (value < 1 || value > 12) return undefined;
  const length = /^.\s?[.)、:]?/.exec(text)?.[0].trimEnd().length ?? 1;
  return ordinal(value, 'roman', length, true);
}

function latinLetterAt(text: string): Ordinal | undefined {
  const match = /^([a-h])\)\s/.exec(text);
  if (match?.[1] === undefined) return undefined;
  return ordinal(match[1].charCodeAt(0) - 0x60, 'letter', 2);
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
const koreanLetters = '가나다라마바사아자차카타파하';

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
  const value = /^\d/.test(digits) ? Number(digits) : valueOfHan(digits);
  return value === undefined ? undefined : ordinal(value, system, length, system === 'chapter');
}

function valueOfHan(digits: string): number | undefined {
  const signs = '一二三四五六七八九';
  const ten = digits.indexOf('十');
  if (ten < 0) return digits.length === 1 ? signs.indexOf(digits) + 1 : undefined;
  const tens = ten === 0 ? 1 : signs.indexOf(digits.charAt(0)) + 1;
  return tens * 10 + (ten === digits.length - 1 ? 0 : signs.indexOf(digits.charAt(ten + 1)) + 1);
}

function koreanAt(text: string): Ordinal | undefined {
  const section = /^제\s?(\d{1,2})\s?(?:장|절|부|편|조|막|강|화)[.:,]?(?=\s|$)/.exec(text);
  if (section?.[1] !== undefined) {
    return ordinal(Number(section[1]), 'chapter', section[0].length, true);
  }
  const letter = /^([가나다라마바사아자차카타파하])[.)](?=\s)/.exec(text);
  if (letter?.[1] === undefined) return undefined;
  return ordinal(koreanLetters.indexOf(letter[1]) + 1, 'letter', 2);
}

/** "First," "둘째," "Во-вторых," "Step 3:" – the word, and what may stand between it and the rest. */
function wordAt(text: string): Ordinal | undefined {
  const counted = /^その\s?(\d{1,2}|[一二三四五六七八九十])[:.、,]?/.exec(text);
  if (counted?.[1] !== undefined) return fromHan(counted[1], 'word', counted[0].length);
  const head = /^[^\s,:.،、，)\d]+/.exec(text)?.[0].toLowerCase();
  if (head === undefined || head.length > 16) return undefined;
  const value = ordinalWords.get(head);
  if (value !== undefined) {
    const mark = /^\s?[,:.،、，)–—-]|^$/.exec(text.slice(head.length));
    if (mark !== null) return ordinal(value, 'word', head.length + mark[0].length);
  }
  if (unitWords.has(head)) {
    const match =
      /^\s?[#№]?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?[:.)–—-]|(?=\s|$))/i.exec(
        text.slice(head.length),
      );
    const value = match?.[1] === undefined ? undefined : countOf(match[1]);
    if (match !== null && value !== undefined) {
      return ordinal(value, 'unit', head.length + match[0].length, true);
    }
  }
  return twoWordsAt(text);
}

const twoWords =
  /^(?:(첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?번째(?:는|로)?|(อันดับ|ข้อ|ประการ)(?:ที่)?\s?(แรก|หนึ่ง|สอง|สาม|สี่|ห้า|\d{1,2}))(?:\s?[,:.]|(?=\s))/;

function twoWordsAt(text: string): Ordinal | undefined {
  const match = twoWords.exec(text);
  if (match === null) return undefined;
  const value = match[1] === undefined ? thaiCount(match[3] ?? '') : koreanCount(match[1]);
  return value > 0 ? ordinal(value, 'word', match[0].length) : undefined;
}

function koreanCount(word: string): number {
  return ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'].indexOf(word) + 1;
}

function thaiCount(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word === 'แรก' ? 1 : ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'].indexOf(word) + 1;
}

function countOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word) || undefined;
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return words.indexOf(word.toLowerCase()) + 1;
}
