import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import type { Post, Span } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { takesAll } from '@/tests/how-much';
import { hasThreads, realThreads } from '../../real-threads';
import { goldenNames, goldenThread } from '../../threads/golden-threads';

/**
 * What is only another way to write the same thread leaves its outline as it is: other forms of the
 * posts' numbers, a line break more under a heading, a sign at the end of a post.
 */
const golden = goldenNames.map((name) => ({ name, thread: goldenThread(name).thread }));

/** Each thread with its own article, composed once. */
const threads = [...golden, ...realThreads()].map(({ name, thread }) => ({
  name,
  thread,
  article: composeArticle(thread),
}));

/** The words of title and headings, and how many items each list has: no numerals, no signs. */
function outlineOf(article: Article): string[] {
  const title = article.title === undefined ? [] : ['title'];
  const lists = [...article.lead, ...article.body].flatMap((block) =>
    block.type === 'list' ? [`list of ${block.children.length}`] : [],
  );
  return [
    ...title,
    ...article.outline.map(({ text }) => text.replace(/[\s\p{P}\p{S}]/gu, '')),
    ...lists,
  ];
}

type Edit = { from: number; to: number; text: string };

/** In code points, as all positions of a post are. */
function edited(post: Post, edits: Edit[]): Post {
  let { text, spans } = post;
  for (const edit of edits.toSorted((one, other) => other.from - one.from)) {
    const characters = Array.from(text);
    characters.splice(edit.from, edit.to - edit.from, ...Array.from(edit.text));
    text = characters.join('');
    const by = Array.from(edit.text).length - (edit.to - edit.from);
    const move = (at: number) => (at >= edit.to ? at + by : at);
    spans = spans.map((span): Span => ({ ...span, from: move(span.from), to: move(span.to) }));
  }
  return { ...post, text, spans };
}

function withEdits(thread: Thread, editsOf: (post: Post, index: number) => Edit[]): Thread {
  let index = -1;
  return {
    ...thread,
    parts: thread.parts.map((part) => {
      if (part.type !== 'post') return part;
      index++;
      const edits = editsOf(part, index);
      return edits.length === 0 ? part : edited(part, edits);
    }),
  };
}

/** Threads whose every post but the first has one counter, "3/" or "3/12", at its head. */
function countersOf({ remainder }: Article): Map<string, { from: number; to: number }> {
  const counters = new Map<string, { from: number; to: number }>();
  for (const { post, from, to, because } of remainder) {
    if (because === 'counter' && from === 0) counters.set(post, { from, to });
  }
  return counters;
}

const forms: [string, (value: number, count: number) => string][] = [
  ['1/', (value) => `${value}/`],
  ['(1/9)', (value, count) => `(${value}/${count})`],
  ['1️⃣', (value) => Array.from(`${value}`, (digit) => `${digit}\uFE0F\u20E3`).join('')],
  [
    '١/',
    (value) =>
      `${String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))}/`,
  ],
];

describe('the outline stays', () => {
  const numbered = threads.flatMap(({ name, thread, article }) => {
    const posts = thread.parts.filter((part) => part.type === 'post');
    const counters = countersOf(article);
    const values = posts.map(({ id, text }) => {
      const range = counters.get(id);
      return range && /^\d+\s?\//.exec(text.slice(range.from, range.to))
        ? Number.parseInt(text, 10)
        : undefined;
    });
    const isWhole =
      posts.length > 4 && posts.length < 10 && values.every((value, index) => value === index + 1);
    return isWhole
      ? [{ name, thread, counters, count: posts.length, outline: outlineOf(article) }]
      : [];
  });

  test('and there are threads to see it by', () => {
    expect(numbered.length).toBeGreaterThan(hasThreads && takesAll ? 5 : 0);
    expect(threads.length).toBeGreaterThan(hasThreads && takesAll ? 400 : 100);
  });

  test.each(forms)('when posts count as %s', (_, form) => {
    const changed = numbered.filter(({ thread, counters, count, outline }) => {
      const other = withEdits(thread, (post, index) => {
        const range = counters.get(post.id);
        return range === undefined ? [] : [{ ...range, text: form(index + 1, count) }];
      });
      return outlineOf(composeArticle(other)).join() !== outline.join();
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('when a line break follows each heading', () => {
    const changed = threads.filter(({ thread, article }) => {
      const ends = new Map<string, number[]>();
      for (const block of article.body) {
        const last = block.type === 'heading' ? block.children.at(-1)?.source : undefined;
        if (last !== undefined) ends.set(last.post, [...(ends.get(last.post) ?? []), last.to]);
      }
      if (ends.size === 0) return false;
      const other = withEdits(thread, (post) =>
        (ends.get(post.id) ?? []).flatMap((end) => {
          const line = Array.from(post.text).indexOf('\n', end);
          return line < 0 || post.longForm ? [] : [{ from: line, to: line, text: '\n' }];
        }),
      );
      return outlineOf(composeArticle(other)).join() !== outlineOf(article).join();
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('when a sign stands at the end of each post', () => {
    const changed = threads.filter(({ thread, article }) => {
      const other = withEdits(thread, ({ text, longForm, spans }) => {
        const end = Array.from(text).length;
        const isFree =
          longForm === undefined &&
          !spans.some(({ to }) => to >= end) &&
          /[\p{L}.!?。]$/u.test(text);
        return isFree ? [{ from: end, to: end, text: ' 🌿' }] : [];
      });
      return outlineOf(composeArticle(other)).join() !== outlineOf(article).join();
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
