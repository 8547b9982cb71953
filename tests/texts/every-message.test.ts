import { describe, expect, test } from 'vitest';
import { barEn, barEnglish } from '@/texts/bar/en';
import { barKo, barKorean } from '@/texts/bar/ko';
import { changesEn, changesEnglish } from '@/texts/changes/en';
import { changesKo, changesKorean } from '@/texts/changes/ko';
import { collectionEn, collectionEnglish } from '@/texts/collection/en';
import { collectionKo, collectionKorean } from '@/texts/collection/ko';
import { en, english } from '@/texts/en';
import { endEn, endEnglish } from '@/texts/end/en';
import { endKo, endKorean } from '@/texts/end/ko';
import { exportEn, exportEnglish } from '@/texts/export/en';
import { exportKo, exportKorean } from '@/texts/export/ko';
import { firstRunEn, firstRunEnglish } from '@/texts/first-run/en';
import { firstRunKo, firstRunKorean } from '@/texts/first-run/ko';
import { galleryEn, galleryEnglish } from '@/texts/gallery/en';
import { galleryKo, galleryKorean } from '@/texts/gallery/ko';
import { highlightsEn, highlightsEnglish } from '@/texts/highlights/en';
import { highlightsKo, highlightsKorean } from '@/texts/highlights/ko';
import { ko, korean } from '@/texts/ko';
import { libraryEn, libraryEnglish } from '@/texts/library/en';
import { libraryKo, libraryKorean } from '@/texts/library/ko';
import { libraryFileEn, libraryFileEnglish } from '@/texts/library-file/en';
import { libraryFileKo, libraryFileKorean } from '@/texts/library-file/ko';
import type { CompiledMessages } from '@/texts/messages';
import { searchEn, searchEnglish } from '@/texts/search/en';
import { searchKo, searchKorean } from '@/texts/search/ko';
import { settingsEn, settingsEnglish } from '@/texts/settings/en';
import { settingsKo, settingsKorean } from '@/texts/settings/ko';
import { type ArgumentKind, listMessages } from './list-messages';
import {
  mirrored,
  mirroredFirstRun,
  mirroredSettings,
  stretched,
  stretchedFirstRun,
  stretchedSettings,
} from './pseudo-languages';

/** A language, its messages, how it says them, and the English messages that it has to have. */
const languages: [string, CompiledMessages, object, CompiledMessages][] = [
  ['en', english, en, english],
  ['ko', korean, ko, english],
  ['ar-XB', english, mirrored, english],
  ['en-XA', english, stretched, english],
  ['en', barEnglish, barEn, barEnglish],
  ['ko', barKorean, barKo, barEnglish],
  ['en', exportEnglish, exportEn, exportEnglish],
  ['ko', exportKorean, exportKo, exportEnglish],
  ['en', settingsEnglish, settingsEn, settingsEnglish],
  ['ko', settingsKorean, settingsKo, settingsEnglish],
  ['ar-XB', settingsEnglish, mirroredSettings, settingsEnglish],
  ['en-XA', settingsEnglish, stretchedSettings, settingsEnglish],
  ['en', changesEnglish, changesEn, changesEnglish],
  ['ko', changesKorean, changesKo, changesEnglish],
  ['en', libraryEnglish, libraryEn, libraryEnglish],
  ['ko', libraryKorean, libraryKo, libraryEnglish],
  ['en', collectionEnglish, collectionEn, collectionEnglish],
  ['ko', collectionKorean, collectionKo, collectionEnglish],
  ['en', libraryFileEnglish, libraryFileEn, libraryFileEnglish],
  ['ko', libraryFileKorean, libraryFileKo, libraryFileEnglish],
  ['en', firstRunEnglish, firstRunEn, firstRunEnglish],
  ['ko', firstRunKorean, firstRunKo, firstRunEnglish],
  ['ar-XB', firstRunEnglish, mirroredFirstRun, firstRunEnglish],
  ['en-XA', firstRunEnglish, stretchedFirstRun, firstRunEnglish],
  ['en', endEnglish, endEn, endEnglish],
  ['ko', endKorean, endKo, endEnglish],
  ['en', highlightsEnglish, highlightsEn, highlightsEnglish],
  ['ko', highlightsKorean, highlightsKo, highlightsEnglish],
  ['en', searchEnglish, searchEn, searchEnglish],
  ['ko', searchKorean, searchKo, searchEnglish],
  ['en', galleryEnglish, galleryEn, galleryEnglish],
  ['ko', galleryKorean, galleryKo, galleryEnglish],
];

/** What shows that a message was not filled in. */
const leftover = /undefined|null|NaN|Invalid|\[object|[{}#]/;

const someNames = ['Mira Holm', 'سلمى', '한서연', 'Mira \u202eHolm', '', '{name} # <b>'];

describe.each(languages)('in %s', (language, messages, texts, original) => {
  const all = listMessages(messages);

  test('there is every English message with its arguments, and no other', () => {
    const signatures = signaturesOf(messages);
    expect(signatures).toEqual(signaturesOf(original));
    expect(signatures.length).toBeGreaterThan(5);
  });

  test('every message is whole, whatever the count and the name', () => {
    const broken = all.flatMap(({ path, given }) =>
      countsOfEachPlural(language).flatMap((count) =>
        someNames
          .map((name) => say(texts, path, given, { ...usual, count, name }).replaceAll(name, ''))
          .filter((said) => said.trim() === '' || leftover.test(said))
          .map((said) => `${path.join('.')}: ${said}`),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('every name, number and date that a message is given is said', () => {
    for (const { path, given } of all) {
      const first = say(texts, path, given, usual);
      for (const [argument, kind] of given) {
        // It may do no more than choose the words: "A thread by …".
        if (kind === 'plural') continue;
        const otherwise = new Map([...given].filter(([name]) => name !== argument));
        const second = say(texts, path, otherwise, usual, { [argument]: unusual[valueFor[kind]] });
        expect(second, `${path.join('.')}: ${argument}`).not.toBe(first);
      }
    }
  });
});

test('there are six plurals in the language from right to left', () => {
  expect(new Set(countsOfEachPlural('ar-XB').map(pluralOf('ar-XB'))).size).toBe(6);
});

type Values = { count: number; name: string; at: Date };

const usual: Values = { count: 3, name: 'Mira', at: new Date(Date.UTC(2026, 2, 11, 12)) };
const unusual: Values = { count: 4, name: 'Tomas', at: new Date(Date.UTC(2024, 5, 6, 7)) };

const valueFor: Record<ArgumentKind, keyof Values> = {
  string: 'name',
  select: 'name',
  plural: 'count',
  ordinal: 'count',
  number: 'count',
  date: 'at',
  time: 'at',
};

/** "somePosts: count expected, count shown" */
function signaturesOf(messages: CompiledMessages): string[] {
  return listMessages(messages)
    .map(({ path, given }) => {
      const named = [...given].map(([name, kind]) => `${valueFor[kind]} ${name}`);
      return `${path.join('.')}: ${named.sort().join(', ')}`;
    })
    .sort();
}

function say(
  texts: object,
  path: string[],
  given: Map<string, ArgumentKind>,
  values: Values,
  more: Record<string, unknown> = {},
): string {
  const message = path.reduce<unknown>((group, name) => Object(group)[name], texts);
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') throw new Error(`${path.join('.')} is no message.`);
  const named = [...given].map(([name, kind]) => [name, values[valueFor[kind]]]);
  return message({ ...Object.fromEntries(named), ...more });
}

/** Some usual counts, and the first of each plural of the language. */
function countsOfEachPlural(language: string): number[] {
  const plural = pluralOf(language);
  const first = new Map<string, number>();
  for (let count = 200; count >= 0; count -= 1) first.set(plural(count), count);
  return [...new Set([0, 1, 2, 1_200, ...first.values()])];
}

function pluralOf(language: string): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => rules.select(count);
}
