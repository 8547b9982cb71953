import { english } from './en';
import type { LabelKind, LanguageWords } from './language-words';
import { wantedLanguages } from './wanted-languages';

/** Each by need: a thread has one or two of them. English is always there. */
const loaders: Record<string, () => Promise<LanguageWords>> = {
  ko: async () => (await import('./ko')).korean,
  ja: async () => (await import('./ja')).japanese,
  zh: async () => (await import('./zh')).chinese,
  es: async () => (await import('./es')).spanish,
  pt: async () => (await import('./pt')).portuguese,
  fr: async () => (await import('./fr')).french,
  de: async () => (await import('./de')).german,
  nl: async () => (await import('./nl')).dutch,
  it: async () => (await import('./it')).italian,
  pl: async () => (await import('./pl')).polish,
  ru: async () => (await import('./ru')).russian,
  uk: async () => (await import('./uk')).ukrainian,
  tr: async () => (await import('./tr')).turkish,
  ar: async () => (await import('./ar')).arabic,
  fa: async () => (await import('./fa')).persian,
  he: async () => (await import('./he')).hebrew,
  hi: async () => (await import('./hi')).hindi,
  id: async () => (await import('./id')).indonesian,
  vi: async () => (await import('./vi')).vietnamese,
  th: async () => (await import('./th')).thai,
};

const byLanguage: Record<string, LanguageWords> = { en: english };
const wanted = wantedLanguages() ?? Object.keys(loaders);
await Promise.all(
  wanted.map(async (code) => {
    const words = await loaders[code]?.();
    if (words !== undefined) byLanguage[code] = words;
  }),
);

/** Those of the thread, in an order that does not hang on which came first. */
const languages = Object.keys(byLanguage)
  .sort(inTheirOrder)
  .flatMap((code) => byLanguage[code] ?? []);

function inTheirOrder(one: string, other: string): number {
  const codes = ['en', ...Object.keys(loaders)];
  return codes.indexOf(one) - codes.indexOf(other);
}

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
