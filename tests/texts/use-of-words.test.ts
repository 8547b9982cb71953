import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en, english } from '@/texts/en';
import type { CompiledMessages } from '@/texts/messages';
import { settingsEn, settingsEnglish } from '@/texts/settings/en';

const folders = ['components', 'export', 'entrypoints'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), code: readFileSync(join(folder, name), 'utf8') })),
);
const speaking = [...sources.map(({ code }) => code), readFileSync('texts/in-language.ts', 'utf8')];

/** Their members are chosen by what the thread, a failure or the settings say; types see to all of them. */
const chosenByKind = new Set([
  'themes',
  'typefaces',
  'lineHeights',
  'widths',
  'spacings',
  'alignments',
  'lineFocuses',
  'columnCounts',
  'openingChoices',
  'remembered',
  'languages',
  'incomplete',
  'gaps',
  'failures',
  'labels',
  'withheldMedia',
]);

test.each([
  ['at once', en, english],
  ['in settings', settingsEn, settingsEnglish],
])('every word %s is said somewhere', (_, texts, messages) => {
  const names = Object.keys(texts);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
  const members = Object.entries<CompiledMessages[string]>(messages).flatMap(([group, member]) =>
    chosenByKind.has(group) || typeof member === 'string' || Array.isArray(member)
      ? []
      : Object.keys(member).map((name) => `${group}.${name}`),
  );
  expect(members.filter((name) => !speaking.some((code) => code.includes(name)))).toEqual([]);
  expect(isUsed('noSuchWord')).toBe(false);
});

test('no sentence is put together from several', () => {
  expect(sources.length).toBeGreaterThan(60);
  const glued = sources.flatMap(({ name, code }) =>
    gluedIn(code).map((what) => `${name}: ${what}`),
  );
  expect(glued).toEqual([]);
});

test.each([
  '`§{texts.failure(failure).title}. §{texts.failure(failure).advice}`',
  '`§{texts.posts({ count })} §{so} §{texts.soFar}`',
  '{texts.failure(failure).title}. {texts.failure(failure).advice}',
  '{texts.posts({ count })} {texts.soFar}',
  'texts.original + texts.contents',
  "'(' + texts.contents",
  'texts.some({ what: texts.posts({ count }), of: 3 })',
])('the search for glue finds %s', (code) => {
  expect(gluedIn(code.replaceAll('§', '$'))).not.toEqual([]);
});

test.each([
  '`§{texts.posts({ count })}\\n§{name}`, `§{texts.contents}:`',
  'texts.section({ index: passed.length + 1, count })',
  '{texts.sensitive} <b>{texts.showAnyway}</b>',
])('the search for glue leaves %s', (code) => {
  expect(gluedIn(code.replaceAll('§', '$'))).toEqual([]);
});

function isUsed(name: string): boolean {
  const use = new RegExp(
    `\\b(?:texts|words)\\.${name}\\b|\\b${name}\\b[^;]*\\} = useTexts\\(\\)|words: \\{[^}]*\\b${name}\\b`,
  );
  return speaking.some((code) => use.test(code));
}

/** Two messages in one template or side by side in markup; one that is added to, or put into another. */
function gluedIn(code: string): string[] {
  const templates = code.match(/`(?:[^`\\]|\\.)*`/g) ?? [];
  const member = String.raw`\btexts\.(?!language|direction)\w`;
  const sideBySide = new RegExp(`\\{${member}[^\\n=]*\\}[^<>{}=]*(?<!\\$)\\{${member}.*`, 'g');
  const added = /\btexts\.[\w.]+(?:\([^()]*\))? \+.*|\+ texts\..*/g;
  const nested = new RegExp(`${member}+\\(\\{(?:[^{}]|\\{[^{}]*\\})*: ${member}.*`, 'g');
  return [
    ...templates.filter((template) => [...template.matchAll(new RegExp(member, 'g'))].length > 1),
    ...[sideBySide, added, nested].flatMap((glue) => code.match(glue) ?? []),
  ];
}
