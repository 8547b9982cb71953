import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Figure, Heading } from '@/core/article';
import type { Inline } from '@/core/inline';

const root = new URL('../../', import.meta.url);
const sheets = filesIn('assets/styles/', /\.css$/);

/** What components put together from a value; the compiler knows which values there are. */
const composed: (
  | `block-${Block['type']}`
  | `block-depth-${Heading['depth']}`
  | `is-${Figure['layout']}`
  | `has-${number}`
  | Extract<Inline, { type: 'link' }>['kind']
)[] = [
  'block-depth-3',
  'block-aside',
  'block-figure',
  'block-gap',
  'block-list',
  'block-paragraph',
  'block-poll',
  'block-quotedPost',
  'block-linkCard',
  'block-table',
  'block-summary',
  'block-update',
  'is-grid',
  'is-sequence',
  'is-single',
  'has-3',
  'link',
  'mention',
  'hashtag',
  'cashtag',
];

/** Sizes that no token has, each with its reason. */
const ownSizes: Record<string, string> = {
  'reader/bar.css: padding-inline: 20px var(--bar-end)':
    'the first word stands where look-2 puts it',
  'reader/kept.css: font: var(--title-weight) 18px / 28px var(--face)':
    'a title in a list, in the face of its language',
  'reader/kept.css: padding-inline: max(var(--s5), calc(50% - 420px))': 'half of a column of 840',
  'article/media.css: margin: -72px': 'a blurred picture hides its own edges',
  'reader/originals.css: padding: var(--s5) max(var(--s5), calc(50% - 290px)) var(--s8)':
    'half of a column of 580',
  'print/print.css: font-size: 11pt': 'paper',
  'print/print.css: font-size: 12pt': 'paper',
  'print/print.css: font-size: 9pt': 'paper',
  'article/prose.css: padding-block: 40px var(--s2)': 'from the bar to the title',
};

test('sizes of type, corners and spaces are tokens or relative to the text', () => {
  const property = /^(font|font-size|line-height|border(-\w+)*-radius|(padding|margin)\S*|\S*gap)$/;
  const written = sheets
    .filter(({ name }) => name !== 'theme/tokens.css' && name !== 'fonts.css')
    .flatMap(({ name, text }) =>
      declarationsIn(text)
        .filter(([key, value]) => property.test(key) && /[1-9]\d*(px|pt)\b/.test(value))
        .map(([key, value]) => `${name}: ${key}: ${value}`),
    );
  expect([...new Set(written)].sort()).toEqual(Object.keys(ownSizes).sort());
});

test('every variable that is used is given a value somewhere', () => {
  const sources = [...sheets, ...filesIn('components/', /\.tsx?$/)].map(({ text }) => text).join();
  const given = new Set([...sources.matchAll(/(--[\w-]+)(?:'?\s*:|',)/g)].map(([, name]) => name));
  const used = sheets.flatMap(({ text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  );
  expect(used.filter((name) => !given.has(name))).toEqual([]);
});

test('every class in the style sheets is one that some page has', () => {
  const written = [...filesIn('components/', /\.tsx?$/), ...filesIn('entrypoints/', /\.html$/)];
  const known = new Set<string>([...written.flatMap(({ text }) => classesIn(text)), ...composed]);
  const unknown = sheets.flatMap(({ name, text }) =>
    selectorsIn(text)
      .flatMap(classesOf)
      .filter((one) => !known.has(one))
      .map((one) => `${name}: .${one}`),
  );
  expect(unknown).toEqual([]);
});

test('every class that is put together from a value is styled', () => {
  const styled = new Set(sheets.flatMap(({ text }) => selectorsIn(text).flatMap(classesOf)));
  expect(composed.filter((one) => !styled.has(one))).toEqual([]);
});

test('every sheet stands in one layer, which its folder is called by, wherever it is used', () => {
  const layers = new Map<string, Set<string>>();
  for (const { text } of sheets) {
    for (const [, name = '', layer = ''] of text.matchAll(/@import "\.\/(.+)" layer\((\w+)\);/g)) {
      layers.set(name, (layers.get(name) ?? new Set()).add(layer));
    }
  }
  const withRules = sheets.filter(({ text }) => selectorsIn(text).length > 0);
  const placed = withRules.map(({ name }) => [name, [...(layers.get(name) ?? [])]]);
  const folders = withRules.map(({ name }) => [name, [name.split('/')[0]]]);
  expect(placed).toEqual(folders);
  const lists = sheets.filter(({ text }) => text.includes('@layer '));
  expect(lists.map(({ text }) => text.match(/@layer [^;{]+;/)?.[0])).toEqual(
    lists.map(() => '@layer theme, page, article, reader, print;'),
  );
});

test('nothing counts an article’s blocks from the end: each that is added would style all of them again', () => {
  const counting = sheets.flatMap(({ name, text }) =>
    selectorsIn(text)
      .filter((selector) => /nth-last-|\.article > [^,]*:last-/.test(selector))
      .map((selector) => `${name}: ${selector}`),
  );
  expect(counting).toEqual([]);
});

function filesIn(folder: string, pattern: RegExp): { name: string; text: string }[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, root), 'utf8') }));
}

/** Whatever a component or a page can write into a `class`. */
function classesIn(source: string): string[] {
  const written = [
    /class="([^"]*)"/g,
    /class=\{((?:[^{}]|\{[^{}]*\})*)\}/g,
    /classList\.add\(([^)]*)\)/g,
    /function classOf\(([\s\S]*?\n)\}/g,
  ].flatMap((pattern) => [...source.matchAll(pattern)].map(([, text = '']) => text));
  return written.flatMap((text) => text.match(/[a-z][\w-]*/gi) ?? []);
}

function selectorsIn(styleSheet: string): string[] {
  const bare = styleSheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"/g, '""');
  return [...bare.matchAll(/([^{};]+)\{/g)]
    .map(([, head = '']) => head.trim())
    .filter((head) => !head.startsWith('@'));
}

function declarationsIn(styleSheet: string): [string, string][] {
  const bare = styleSheet
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/url\("[^"]*"\)/g, 'url()');
  return [...bare.matchAll(/([\w-]+):\s+([^;{}]+);/g)].map(([, key = '', value = '']) => [
    key,
    value.replaceAll(/\s+/g, ' '),
  ]);
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}
