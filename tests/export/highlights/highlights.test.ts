import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import type { WebUrl } from '@/core/web-url';
import { type MarkedPassages, markedPassages } from '@/export/highlights/marked-passages';
import { toAnki } from '@/export/highlights/to-anki';
import { toLogseq, toObsidian } from '@/export/highlights/to-notes';
import { toReadwise } from '@/export/highlights/to-readwise';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept } from '@/tests/core/library/a-kept';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { readHtml } from '@/tests/hostile/read-html';
import { stringsInShare } from '@/tests/hostile/share';
import { en } from '@/texts/en';

const kept = aKept(['Ships burn the worst fuel.', 'Ports want electricity, and get little.']);
const article = composeArticle(kept.thread);
const two = [
  aHighlight(kept, 'electricity', { note: 'Ask Mira,\nabout "ports"' }),
  aHighlight(kept, 'worst fuel'),
];
const ships = markedPassages(two, article, kept.thread, en);

const hostile: string[] = [
  ...stringsInShare,
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  ' =1',
  '＝1',
  'a\tb\nc"d"',
  '[[page]] ((block)) {{query}} #tag key:: value %%',
  '{{c1::cloze}} [sound:a.mp3] [latex]x[/latex]',
];
const everyHostile: MarkedPassages = {
  title: hostile[0] ?? '',
  author: hostile[1] ?? '',
  url: 'https://x.com/ada/status/1' as WebUrl,
  passages: hostile.map((words, index) => ({
    ...{ words, note: hostile.at(-index) ?? '', author: words, handle: '@ada' },
    ...{ url: 'https://x.com/ada/status/2' as WebUrl, markedAt: 0 },
  })),
};

/** RFC 4180, as strictly as it is written. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('each passage leads to its own post, in the order of the posts', () => {
  const [first, second] = ships.passages;
  expect(first).toMatchObject({ words: 'worst fuel', note: '', handle: '@ada' });
  expect(first?.url).toBe(article.postUrls['1']);
  expect(second?.url).toBe(article.postUrls['2']);
});

test('Readwise gets a row for each, with the date and the link', () => {
  expect(cellsOf(toReadwise(ships))).toEqual([
    ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'],
    [
      'worst fuel',
      ships.title,
      'Ada (@ada)',
      article.postUrls['1'],
      '',
      '1',
      '1970-01-01 00:00:15',
    ],
    [
      'electricity',
      ships.title,
      'Ada (@ada)',
      article.postUrls['2'],
      'Ask Mira,\nabout "ports"',
      '2',
      '1970-01-01 00:00:15',
    ],
  ]);
});

test('in no cell for a spreadsheet anything begins like a formula', () => {
  const csv = toReadwise(everyHostile);
  const rows = cellsOf(csv);
  expect(rows).toHaveLength(hostile.length + 1);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/u);
  // Beyond the apostrophe every word is there as it was.
  const words = rows.slice(1).map(([first = '']) => first.replace(/^'/, ''));
  const wanted = hostile.map((each) => each.toWellFormed().replaceAll('\0', '').replace(/^'/, ''));
  expect(words).toEqual(wanted);
});

test('Anki gets two fields a line, and no tag but our own', () => {
  const lines = toAnki(everyHostile).trimEnd().split('\n').slice(3);
  expect(lines).toHaveLength(hostile.length);
  for (const line of lines) {
    const fields = line.split('\t');
    expect(fields).toHaveLength(2);
    expect(line).not.toMatch(/^#|\[sound:|\{\{|"[^"]*\t/);
    const { tags } = readHtml(fields.join('<br>'));
    expect(findUnsafe(tags)).toEqual([]);
    const names = tags.map(({ localName }) => localName);
    expect(names.filter((name) => name !== 'a' && name !== 'br')).toEqual([]);
  }
});

test.each([
  ['Obsidian', toObsidian],
  ['Logseq', toLogseq],
])('for %s nothing in the words is more than words', (_, print) => {
  const markdown = print(everyHostile);
  const kinds = new Set<string>();
  const links = new Set<string>();
  const visit = (node: { type: string; url?: string; children?: unknown[] }) => {
    kinds.add(node.type);
    if (node.url) links.add(node.url);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(fromMarkdown(markdown) as Parameters<typeof visit>[0]);
  const ours = ['root', 'heading', 'paragraph', 'text', 'link', 'blockquote', 'list', 'listItem'];
  expect([...kinds].filter((kind) => !ours.includes(kind))).toEqual([]);
  expect([...links].every((url) => url.startsWith('https://x.com/ada/status/'))).toBe(true);
  expect(markdown).not.toMatch(/\[\[|\{\{/);
});

test('Obsidian gets quotations with their links and notes', () => {
  expect(toObsidian(ships)).toMatchInlineSnapshot(`
    "# Ships burn the worst fuel

    Ada · <https://x.com/ada/status/1>

    > worst fuel
    >
    > — [Ada (@ada)](https://x.com/ada/status/1)

    > electricity
    >
    > — [Ada (@ada)](https://x.com/ada/status/2)

    Ask Mira,

    about "ports"
    "
  `);
});

test('Logseq gets an outline, and no property', () => {
  expect(toLogseq(ships)).toMatchInlineSnapshot(`
    "- [Ships burn the worst fuel](https://x.com/ada/status/1) · Ada
      - > worst fuel
        >
        > — [Ada (@ada)](https://x.com/ada/status/1)
      - > electricity
        >
        > — [Ada (@ada)](https://x.com/ada/status/2)
        - Ask Mira,
        - about "ports"
    "
  `);
  expect(toLogseq(everyHostile)).not.toContain('::');
});
