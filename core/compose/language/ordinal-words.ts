import { entriesOf, wordsOfAll } from '@/core/compose/words/words';
import { valueOfHan } from './numerals';
import { type Ordinal, ordinal } from './ordinal';

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

/** "First," "둘째," "Во-вторых," "Step 3:" – the word, and what may stand between it and the rest. */
export function ordinalWordAt(text: string): Ordinal | undefined {
  // Only other letters begin what is not looked up.
  const isLatin = text.charCodeAt(0) < 0x80;
  const counted = isLatin
    ? undefined
    : /^その\s?(\d{1,2}|[一二三四五六七八九十])[:.、,]?/.exec(text);
  if (counted?.[1] !== undefined) {
    const value = valueOfHan(counted[1]);
    return value === undefined ? undefined : ordinal(value, 'word', counted[0].length);
  }
  const head = /^[^\s,:.،、，)\d]+/.exec(text)?.[0].toLowerCase();
  if (head === undefined || head.length > 16) return undefined;
  const rest = text.slice(head.length);
  return (
    countingWord(head, rest) ??
    unitWithNumber(head, rest) ??
    (isLatin ? undefined : twoWordsAt(text))
  );
}

function countingWord(head: string, rest: string): Ordinal | undefined {
  const value = ordinalWords.get(head);
  const mark = value && /^\s?[,:.،、，)–—-]|^$/.exec(rest);
  if (!value || !mark) return undefined;
  return ordinal(value, 'word', head.length + mark[0].length);
}

const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberOfUnit = new RegExp(
  `^\\s?[#№]?(\\d{1,2}|${cardinals.join('|')})(?:\\s?[:.)–—-]|(?=\\s|$))`,
  'i',
);

function unitWithNumber(head: string, rest: string): Ordinal | undefined {
  if (!unitWords.has(head)) return undefined;
  const match = numberOfUnit.exec(rest);
  if (match?.[1] === undefined) return undefined;
  const value = Number(match[1]) || cardinals.indexOf(match[1].toLowerCase()) + 1;
  return value > 0 ? ordinal(value, 'unit', head.length + match[0].length, true) : undefined;
}

const koreanCounts = ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const thaiCounts = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];
const twoWords = new RegExp(
  `^(?:(${koreanCounts.join('|')})\\s?번째(?:는|로)?|` +
    `(?:อันดับ|ข้อ|ประการ)(?:ที่)?\\s?(แรก|${thaiCounts.join('|')}|\\d{1,2}))(?:\\s?[,:.]|(?=\\s))`,
);

function twoWordsAt(text: string): Ordinal | undefined {
  const match = twoWords.exec(text);
  if (match === null) return undefined;
  const [{ length }, korean, thai = ''] = match;
  const value = korean === undefined ? thaiCount(thai) : koreanCounts.indexOf(korean) + 1;
  return value > 0 ? ordinal(value, 'word', length) : undefined;
}

function thaiCount(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word === 'แรก' ? 1 : thaiCounts.indexOf(word) + 1;
}
