import { describe, expect, test } from 'vitest';
import type { Block } from '@/core/article';
import { sourcesOf, walkBlocks, wordsOf } from '@/core/walk-article';
import { anArticleMaker, aPost, url } from '@/tests/components/an-article';

const { base, text, heading, list, paragraph, strong, postId } = anArticleMaker('en');
const post = postId();

/** A block of each kind, in words that are its own. */
const everyKind: { [Type in Block['type']]: Extract<Block, { type: Type }> } = {
  heading: heading('heading', 'II.'),
  paragraph: paragraph(
    'one ',
    strong('two'),
    { type: 'break', source: text('\n').source },
    'three',
  ),
  list: {
    ...list(false, ['item']),
    children: list(false, ['item']).children.map((item) => ({ ...item, sign: text('✅') })),
  },
  blockquote: {
    ...base(),
    type: 'blockquote',
    children: [paragraph('quotation')],
    attribution: [text('its author')],
  },
  code: { ...base(), type: 'code', value: 'code', source: text('code').source },
  table: {
    ...base(),
    type: 'table',
    align: [null],
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', children: [text('cell')] }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: [strong('below')] }] },
    ],
  },
  figure: {
    ...base(),
    type: 'figure',
    media: [],
    layout: 'grid',
    isSensitive: false,
    caption: [text('caption')],
  },
  aside: { ...base(), type: 'aside', children: [paragraph('call')] },
  summary: { ...base(), type: 'summary', children: [heading('summed up'), paragraph('summary')] },
  footnotes: { ...base(), type: 'footnotes', children: [list(true, ['footnote'])] },
  quotedPost: {
    ...base(),
    type: 'quotedPost',
    post: aPost({ id: '7', text: 'quoted' }),
    children: [paragraph('quoted')],
  },
  thematicBreak: { ...base(), type: 'thematicBreak' },
  linkCard: {
    ...base(),
    type: 'linkCard',
    card: { url: url('https://a.example/'), site: 'a', kind: 'page' },
  },
  poll: { ...base(), type: 'poll', poll: { choices: [], isFinal: true }, post },
  grok: { ...base(), type: 'grok', grok: { answer: 'answer' } },
  labels: { ...base(), type: 'labels', labels: [{ kind: 'limited' }] },
  gap: { ...base(), type: 'gap', gap: { type: 'gap', reason: 'unknown' } },
  note: { ...base(), type: 'note', note: { text: 'note', links: [] }, post },
  readerNote: { ...base(), type: 'readerNote', note: { text: 'mine', links: [] } },
  update: { ...base(), type: 'update', at: 0 },
};
const { quotedPost, ...own } = everyKind;

describe('the walk through an article', () => {
  test('meets every leaf of every kind of block once', () => {
    const found = sourcesOf({ lead: [], body: Object.values(own) });
    expect(inOrder(found)).toEqual(inOrder(everySource(own)));
    expect(found.length).toBeGreaterThan(15);
  });

  test('goes in reading order', () => {
    const words: string[] = [];
    walkBlocks(Object.values(own), { words: (run) => words.push(wordsOf(run)) });
    expect(words.filter((run) => run !== '').join(' | ')).toBe(
      'II. | heading | one two\nthree | ✅ | item | quotation | its author | code | cell | below | caption | call | summed up | summary | footnote',
    );
  });

  test('enters what another wrote only if it is told to', () => {
    const words: string[] = [];
    const walk = { words: (run: Parameters<typeof wordsOf>[0]) => words.push(wordsOf(run)) };
    walkBlocks([quotedPost], walk);
    expect(words).toEqual([]);
    walkBlocks([quotedPost, everyKind.aside], walk, ['aside']);
    expect(words).toEqual(['quoted']);
  });

  test('names each block before those within it', () => {
    const types: string[] = [];
    walkBlocks([own.summary], { block: ({ type }) => types.push(type) });
    expect(types).toEqual(['summary', 'heading', 'paragraph']);
  });

  test('counts a title as words of its own', () => {
    const title = { children: [text('title')], direction: 'ltr' as const };
    expect(sourcesOf({ lead: [], body: [], title })).toHaveLength(1);
  });
});

/** However it is nested: found by its name alone. */
function everySource(value: unknown): { from: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source } = value as { source?: { from: number } };
  return [...(source ? [source] : []), ...Object.values(value).flatMap(everySource)];
}

function inOrder(sources: { from: number }[]): { from: number }[] {
  return sources.toSorted((one, other) => one.from - other.from);
}
