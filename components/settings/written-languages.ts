/** What the settings have to know of how a language is written. */

/** Letters that show a typeface. */
const letters: Record<string, string> = {
  ko: '가나',
  ja: 'あア',
  zh: '文字',
  ar: 'أب',
  fa: 'اب',
  ur: 'اب',
  he: 'אב',
  hi: 'अआ',
  th: 'กข',
  el: 'Αα',
  ru: 'Аа',
  uk: 'Аа',
};

/** Letters that are joined, or stacked, and torn apart by space between them. */
const joined = new Set(
  'ar fa ur ckb ps ug sd hi mr ne bn ta te gu kn ml pa th lo km my'.split(' '),
);

/** Where a sans is usual on screens. */
const usuallySans = new Set(['ko']);

/** Not written in the letters that the easy face has. */
const otherLetters = new Set([...joined, ...'ko ja zh he yi el ru uk bg sr mk be kk'.split(' ')]);

export const lettersOf = (lang: string | undefined) => letters[base(lang)] ?? 'Aa';
export const mayBeSpaced = (lang: string | undefined) => !joined.has(base(lang));
export const hasEasyLetters = (lang: string | undefined) => !otherLetters.has(base(lang));
/** Korean lines break between words: justified, a narrow column is full of holes. */
export const mayBeJustified = (lang: string | undefined, isNarrow: boolean) =>
  !(isNarrow && base(lang) === 'ko');
export const usualTypeface = (lang: string | undefined) =>
  usuallySans.has(base(lang)) ? 'sans' : 'serif';

/** `zh` of `zh-TW`. */
function base(lang = ''): string {
  return lang.split('-')[0] ?? '';
}
