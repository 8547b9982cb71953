import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { postsOf } from '@/core/thread/thread';
import { articleToHtml } from '@/export/article-to-html';
import { Mistake } from '@/scripts/command-line';
import { type ComposedThread, composeThread } from '@/scripts/read-threads/composed-thread';
import { makePage } from '@/scripts/read-threads/make-page';
import { markedArticle } from '@/scripts/read-threads/marked-html';
import { type NamedThread, namesIn, readFolder } from '@/scripts/read-threads/read-folder';
import { tableOfSigns } from '@/scripts/read-threads/table-of-signs';
import { watchSteps } from '@/scripts/read-threads/watch-steps';
import { plainArticle } from '@/scripts/signs/plain-article';
import { en } from '@/texts/en';
import { stringsInShare } from '../hostile/share';
import { someOf } from '../how-much';
import { composeText, threadFrom } from '../threads/compose-text';
import { goldenThread } from '../threads/golden-threads';

const golden = join(import.meta.dirname, '..', 'threads');
const threads: NamedThread[] = [];
for await (const thread of readFolder(golden)) threads.push(thread);
/** Each as the composer has it, and as it is watched here. */
const watched = someOf(threads, 16).map(({ name, thread }) => ({
  name,
  thread,
  article: goldenThread(name).article,
  ...watchSteps(thread),
}));

/** The golden thread in this folder, to look through. */
function composedFrom(slug: string): ComposedThread {
  const found = threads.find(({ name }) => name === slug);
  if (found === undefined) throw new Error(`There is no golden thread ${slug}.`);
  return composeThread(found);
}

describe('what each step did', () => {
  test('is watched on a draft like the composer’s own: the steps count the same, and what does nothing is seen to', () => {
    for (const { name, article, changes, report } of watched) {
      expect([name, report]).toEqual([name, article.steps]);
      const idle = new Set(report.filter((each) => each.changes === 0).map((each) => each.name));
      expect([name, changes.filter(({ step }) => idle.has(step))]).toEqual([name, []]);
    }
  });

  test('is said with the words it did it to', () => {
    const { occurrences } = composedFrom('join-after-a-comma');
    const join = occurrences.find(({ rule }) => rule.startsWith('joins'));
    expect(join?.rule).toBe('joins: joined with: space');
    expect(join?.before.trimEnd()).toMatch(/,$/);
    expect(join?.words).toBe('');
    expect(join?.why).toMatch(/^a comma before/);
    expect(join?.after).not.toBe('');
    const title = composedFrom('title-own-line').occurrences.find(
      ({ rule }) => rule === 'title: title',
    );
    expect(title?.before).toBe('');
    expect(title?.words).not.toBe('');
    expect(title?.why).toContain('a line by itself');
  });
});

describe('the article and the posts in colours', () => {
  test('have the same words and shape as without', () => {
    for (const { name, thread, article, changes } of watched) {
      const places = new Map(postsOf(thread).map(({ id }, place) => [id as string, place]));
      const colours = markedArticle(article, changes, places);
      const plain = markedArticle(article, [], places);
      expect([name, withoutMarks(colours)]).toEqual([name, plain]);
      const file = articleToHtml(article, { texts: en, styles: '', mediaHosts: [] });
      const exported = file.slice(file.indexOf('<article'), file.indexOf('</article>'));
      const words = textOf(plain.replace(/<span class="no-picture">.*?<\/span>/g, ''));
      expect([name, words]).toEqual([name, textOf(exported)]);
    }
  });

  test('the posts stand as they were written', () => {
    for (const { name, thread } of someOf(threads, 16)) {
      const written = postsOf(thread).map(({ text }) => text);
      const { posts } = composeThread({ name, thread });
      const shown = [...posts.matchAll(/<p[^>]*>(.*?)<\/p>/gs)];
      expect([name, shown.map(([, html = '']) => textOf(html))]).toEqual([name, written]);
    }
  });

  test('hostile words stay words, and nothing is asked for', () => {
    const thread = threadFrom({
      author: { handle: 'ada_writes', name: 'Ada Brook' },
      posts: stringsInShare.map((text) => ({ text })),
    });
    const { posts, article } = composeThread({ name: 'hostile', thread });
    for (const html of [posts, article]) {
      const tags = html.replace(/="[^"]*"/g, '').match(/<[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(stringsInShare.length);
      const unsafe = /<(?:script|iframe|img|svg|object|style)|\son\w|\ssrc/i;
      expect(tags.filter((tag) => unsafe.test(tag))).toEqual([]);
    }
  });
});

describe('an article as an editor looks at it', () => {
  test('has its words, and knows the posts they come from', () => {
    const source =
      'author: Ada @ada_writes\nlang: en\n\nThe winter ice\n\nIt froze.\n---\n- one\n- two\n- three';
    const { article, thread } = composeText(source);
    const plain = plainArticle(article, thread);
    expect(plain.title?.text).toBe('The winter ice');
    expect(plain.title?.pieces).toEqual([{ text: 'The winter ice', post: 0, from: 0, to: 14 }]);
    const list = plain.body.find(({ type }) => type === 'list');
    expect(list?.children.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(list?.pieces.map(({ post }) => post)).toEqual([1, 1, 1]);
    expect(plain.posts).toEqual(['The winter ice\n\nIt froze.', '- one\n- two\n- three']);
    expect(plain.leftOut.filter(({ because }) => because === 'list marker')).toHaveLength(3);
  });
});

describe('the page', () => {
  const now = {
    name: 'now',
    composed: [composedFrom('title-own-line'), composedFrom('no-list-of-one')],
  };

  test('holds every thread, without an end of its script in it', () => {
    const { html, count } = makePage(now);
    expect(count).toBe(2);
    const data = /id="threads">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toContain('<');
    const { threads } = JSON.parse(data);
    expect(threads.map(({ name }: ComposedThread) => name)).toEqual([
      'title-own-line',
      'no-list-of-one',
    ]);
  });

  test('with an older state, only what came out differently', () => {
    const [first, second] = now.composed;
    if (first === undefined || second === undefined) throw new Error('no composed');
    const before = { name: 'before', composed: [first, { ...second, print: 'otherwise' }] };
    const { html, count } = makePage(now, before);
    expect(count).toBe(1);
    expect(html).toContain('"since":"before"');
    expect(makePage(now, now).count).toBe(0);
  });

  test('beside it a table says how many articles show which sign, before and now', () => {
    const sign = { sign: 'lists: a single item', words: '' };
    const worse = now.composed.map((each) => ({ ...each, signs: [sign, sign] }));
    const table = tableOfSigns([{ name: 'before', composed: worse }, now]);
    const row = table.split('\n').find((line) => line.startsWith('lists: a single item'));
    expect(row?.replace(/\s+/g, ' ')).toBe('lists: a single item 2 100.0 4 0 0.0 0');
  });
});

test('a folder without threads is a mistake in the command', () => {
  expect(() => namesIn(join(golden, 'nowhere'))).toThrow(Mistake);
  expect(() => namesIn(join(golden, 'title-own-line'))).toThrow(/holds no saved responses/);
});

function withoutMarks(html: string): string {
  return html.replace(/<span class="did"[^>]*>(.*?)<\/span>/gs, '$1');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
