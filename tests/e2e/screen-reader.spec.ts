import type { Page } from '@playwright/test';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { type Extension, expect, test } from './extension';
import { isGathered } from './reader-tab';
import { asScript, type Heard, partsOf, partsWithin, readAloud } from './reading-aloud';
import { readByline, readDescriptions, readPieces, readTongues } from './written-words';

test.use({ isHeard: true });

/** What each of them has, as one hears it; `lists` by their number of items, in order. */
const expected: Record<string, { lists: number[]; images: number; tables: number; gaps: number }> =
  {
    ko: { lists: [2, 2], images: 0, tables: 0, gaps: 0 },
    rich: { lists: [3], images: 1, tables: 0, gaps: 0 },
    gaps: { lists: [], images: 1, tables: 0, gaps: 1 },
    ar: { lists: [3], images: 1, tables: 0, gaps: 0 },
    'long-form': { lists: [4, 3, 2], images: 2, tables: 1, gaps: 0 },
    cards: { lists: [], images: 1, tables: 2, gaps: 1 },
    manga: { lists: [], images: 8, tables: 0, gaps: 0 },
  };

for (const [name, counts] of Object.entries(expected)) {
  // Lists, a gap and the other direction for every change, the others with all that is of a kind.
  const tag = ['ko', 'gaps', 'ar'].includes(name) ? [] : ['@wide'];
  test(`a screen reader hears one article, in order, and nothing twice: ${name}`, {
    tag,
  }, async ({ extension }) => {
    await extension.choose({ language: 'en' });
    const reader = await extension.context.newPage();
    const heard = await listen(extension, reader, name);
    const script = asScript(heard);

    const articles = heard.filter(({ role }) => role === 'article');
    expect(articles, script).toHaveLength(1);
    const [article] = articles;
    if (!article) throw new Error('No article.');
    const inside = partsWithin(heard, article);
    const allOf = (...roles: string[]) => inside.filter(({ role }) => roles.includes(role));

    // One article, named by its title; one byline under it.
    const headings = allOf('heading');
    expect(headings[0]).toMatchObject({ name: article.name, level: 1 });
    expect(await reader.title()).toBe(article.name);
    const { author, handle } = await reader.evaluate(readByline);
    const byline = allOf('link').filter((link) => link.name === `${author} @${handle}`);
    expect(byline, script).toHaveLength(1);
    expect(inside.filter((one) => one.name === author)).toHaveLength(1);

    // Headings as a tree: one at the top, no level passed over on the way down, none without words.
    const levels = headings.map(({ level = 0 }) => level);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(headings.filter((heading) => heading.name === '')).toEqual([]);

    // Lists know how many items they have.
    const lists = allOf('list').map((list) => partsOf(heard, list));
    expect(lists.map((items) => items.length)).toEqual(counts.lists);
    expect(lists.flat().every(({ role }) => role === 'listitem')).toBe(true);

    // A picture says what is on it, or plainly that nobody has said it.
    const images = allOf('image');
    expect(images).toHaveLength(counts.images);
    expect(images.map((image) => image.name)).toEqual(await reader.evaluate(readDescriptions));
    expect(new Set(images.map((image) => image.name)).size).toBe(counts.images);

    // Tables name their columns; polls their rows as well.
    const tables = allOf('table');
    expect(tables).toHaveLength(counts.tables);
    for (const table of tables) {
      const rows = partsWithin(heard, table).filter(({ role }) => role === 'row');
      const [head, ...body] = rows.map((row) => partsOf(heard, row).map(({ role }) => role));
      expect(new Set(head)).toEqual(new Set(['columnheader']));
      expect(body.every((cells) => cells.length === head?.length)).toBe(true);
      if (!table.name.startsWith(en.poll)) continue;
      expect(table.name).toMatch(/^Poll: [\d,]+ votes? ?, (Final result|Open until .+)$/);
      expect(body.every((cells) => `${cells}` === 'rowheader,cell')).toBe(true);
    }

    const gap = en.gap({ type: 'gap', reason: 'deleted' });
    expect(allOf('StaticText').filter((text) => text.name === gap)).toHaveLength(counts.gaps);

    // Whatever can be pressed has a name, and no name is followed by itself as a description.
    const pressed = heard.filter(({ role }) => pressable.has(role));
    expect(pressed.filter((one) => one.name === '')).toEqual([]);
    expect(heard.filter((one) => one.description !== '')).toEqual([]);
    expect(heard.filter((one) => one.role === 'image' && one.name === '')).toEqual([]);

    // Nothing is said twice, no bare sign is said at all, and no way to X stands between paragraphs.
    const said = inside.filter(({ role }) => role === 'StaticText').map((one) => one.name);
    // What is repeated on purpose: the button beside each picture, the head of each poll.
    const isOurs = (words: string) => [en.showDescription, en.pollShare].includes(words);
    expect(said.filter((words) => /^[·•@#|:–-]$/.test(words))).toEqual([]);
    const long = said.filter((words) => words.length > 12 && !isOurs(words));
    expect(long.filter((words, place) => long.indexOf(words) !== place)).toEqual([]);
    expect(inside.filter((one) => one.name === en.passageOnX)).toEqual([]);

    // And every word that is on the page is heard, in its order.
    const spoken = squeeze(said.join(''));
    let from = 0;
    for (const words of (await reader.evaluate(readPieces)).map(squeeze)) {
      const place = spoken.indexOf(words, from);
      expect(place, `${words}\n${script}`).toBeGreaterThanOrEqual(0);
      from = place + words.length;
    }
  });
}

test('the place of a deleted post is told between its neighbours', async ({ extension }) => {
  await extension.choose({ language: 'ko' });
  const reader = await extension.context.newPage();
  await listen(extension, reader, 'gaps');
  const deleted = ko.gap({ type: 'gap', reason: 'deleted' });
  await expect(reader.getByText(deleted).first()).toBeAttached();
  const heard = await readAloud(reader);
  const said = heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  const before = said.findIndex((words) => words.startsWith('People apologise'));
  expect(said[before + 1]).toBe(deleted);
  expect(said[before + 2]).toMatch(/^Bearings speak/);
  const note = heard.findIndex(({ role }) => role === 'note');
  expect(heard[note + 1]?.name).toBe(said[before + 1]);
});

for (const [name, language] of [
  ['ko', 'en'],
  ['ar', 'en'],
  ['manga', 'en'],
  ['cards', 'ko'],
  ['en', 'ko'],
  ['gaps', 'ko'],
  ['long-form', 'ko'],
] as const) {
  // One reader of each language for every change, the other samples with all that is of a kind.
  const tag = name === 'ar' || name === 'en' ? [] : ['@wide'];
  test(`each word is read in its own tongue: ${name} in a reader that speaks ${language}`, {
    tag,
  }, async ({ extension }) => {
    await extension.choose({ language });
    const reader = await extension.context.newPage();
    await listen(extension, reader, name);
    const tongues = await reader.evaluate(readTongues);
    expect(tongues.length).toBeGreaterThan(8);
    const own = await reader.locator('article').getAttribute('lang');
    const ours = new Set<unknown>(['ALT', ...Object.values({ en, ko }[language])]);
    const wrong = tongues.filter(({ words, isOurs, script, lang }) => {
      if (isOurs || ours.has(words)) return lang !== language;
      // "ChatGPT" in a Korean sentence is read as the sentence is.
      return lang !== (languageOf[script] ?? own);
    });
    expect(wrong).toEqual([]);
  });
}

/** Of our samples; Latin letters may be in any of them. */
const languageOf: Record<string, string> = { Hangul: 'ko', Kana: 'ja', Arabic: 'ar' };

const pressable = new Set(['link', 'button', 'DisclosureTriangle', 'checkbox', 'combobox']);

async function listen(extension: Extension, reader: Page, name: string): Promise<Heard[]> {
  await extension.openThread(name);
  await reader.setViewportSize({ width: 1280, height: 900 });
  const post = extension.standIn.focal(name);
  await reader.goto(`chrome-extension://${extension.id}/reader.html?post=${post}`);
  await reader.locator('article h1').waitFor();
  await isGathered(reader);
  await expect(reader.locator('.after').last()).toBeAttached();
  // Tables from Markdown come a moment later than the rest; what is heard follows what is drawn.
  if (name === 'long-form') await reader.locator('article table').waitFor();
  let heard = await readAloud(reader);
  await expect
    .poll(async () => {
      const before = heard.length;
      heard = await readAloud(reader);
      return heard.length > 20 && heard.length === before;
    })
    .toBe(true);
  return heard;
}

/** Spaces at the edges of a piece are the browser's affair. */
function squeeze(words: string): string {
  return words.replaceAll(/\s+/g, '');
}
