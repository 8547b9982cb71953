import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { hebrew } from './he';
import { hindi } from './hi';
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
import { chinese } from './zh';

/** A thread may be in any language, and in two: all of them are always known. */
const languages: LanguageWords[] = [
  english,
  korean,
  japanese,
  chinese,
  spanish,
  portuguese,
  french,
  german,
  dutch,
  italian,
  polish,
  russian,
  ukrainian,
  turkish,
  arabic,
  persian,
  hebrew,
  hindi,
  thai,
];

type Lists =
  | 'banners'
  | 'bannersAlone'
  | 'bannersAfterComma'
  | 'continued'
  | 'calls'
  | 'ordinals'
  | 'postNumbers';

/** Every language's entries of a kind. */
export function entriesOf(kind: Lists): string[] {
  return languages.flatMap((language) => language[kind] ?? []);
}

/** Words of a kind that hold no spaces, each once. */
export function wordsOfAll(kind: Exclude<keyof LanguageWords, Lists | 'labels'>): string[] {
  return [...new Set(languages.flatMap((language) => language[kind]?.split(' ') ?? []))];
}

/** The same as the source of a pattern that is any of them. */
export function anyOf(kind: Exclude<keyof LanguageWords, Lists | 'labels'>): string {
  return wordsOfAll(kind).join('|');
}

export const labelWords = new Map<string, LabelKind>();
for (const kind of ['part', 'sources', 'conclusion', 'summary'] as const) {
  for (const { labels } of languages) {
    for (const word of labels?.[kind]?.split('|') ?? []) labelWords.set(word, kind);
  }
}
