import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { hebrew } from './he';
import { hindi } from './hi';
import { indonesian } from './id';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import type { LabelKind, LanguageWords } from './language-words';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { thai } from './th';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { vietnamese } from './vi';
import { chinese } from './zh';

const byLanguage: Record<string, LanguageWords> = {
  en: english,
  ko: korean,
  ja: japanese,
  zh: chinese,
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
  nl: dutch,
  it: italian,
  pl: polish,
  ru: russian,
  uk: ukrainian,
  tr: turkish,
  ar: arabic,
  fa: persian,
  he: hebrew,
  hi: hindi,
  id: indonesian,
  vi: vietnamese,
  th: thai,
};
const languages = Object.values(byLanguage);

/** For words that mean something else elsewhere; English where the language is not known. */
export function wordsIn(lang: string | undefined): LanguageWords {
  return byLanguage[lang?.slice(0, 2) ?? 'en'] ?? english;
}

type Lists =
  | 'banners'
  | 'bannersAlone'
  | 'bannersAfterComma'
  | 'continued'
  | 'calls'
  | 'ordinals'
  | 'postNumbers';

/** Matches nothing: an empty choice would match everything. */
export const never = '(?!)';

/** Every language's entries of a kind. */
export function entriesOf(kind: Lists): string[] {
  const entries = languages.flatMap((language) => language[kind] ?? []);
  return entries.length > 0 ? entries : [never];
}

/** Words of a kind that hold no spaces, each once. */
export function wordsOfAll(kind: Exclude<keyof LanguageWords, Lists | 'labels'>): string[] {
  return [...new Set(languages.flatMap((language) => language[kind]?.split(' ') ?? []))];
}

/** The same as the source of a pattern that is any of them. */
export function anyOf(kind: Exclude<keyof LanguageWords, Lists | 'labels'>): string {
  return wordsOfAll(kind).join('|') || never;
}

export const labelWords = new Map<string, LabelKind>();
for (const kind of ['part', 'sources', 'conclusion', 'summary'] as const) {
  for (const { labels } of languages) {
    for (const word of labels?.[kind]?.split('|') ?? []) labelWords.set(word, kind);
  }
}
