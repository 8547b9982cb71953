import { describe, expect, test } from 'vitest';
import { type Held, holdBlocks, type InView } from '@/components/reading/hold-blocks';
import type { Article, Block } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { leavesOf } from '@/core/library/leaves';
import type { Thread } from '@/core/thread/thread';
import { wordsOf } from '@/core/walk-article';
import { samples } from '@/demo/samples';
import { someOf, takesAll } from '@/tests/how-much';
import { composeText, threadFrom } from '../threads/compose-text';
import { goldenNames, goldenThread } from '../threads/golden-threads';

const nothing: InView = { title: false, blocks: new Set() };

function firstPosts(thread: Thread, count: number): Article {
  return composeArticle({ ...thread, parts: thread.parts.slice(0, count) });
}

function blocksOf({ lead, body }: Article): Block[] {
  return [...lead, ...body];
}

function beginning(article: Article, words: string): Block | undefined {
  return blocksOf(article).find((block) => JSON.stringify(block).includes(`"value":"${words}`));
}

/** The first posts are shown, and the blocks with these words are in view, when the others come. */
function come(text: string, count: number, words: string[]): Held & { shown: Article } {
  const { thread, article } = composeText(text);
  const shown = firstPosts(thread, count);
  const blocks = new Set(words.map((each) => beginning(shown, each)?.id ?? 'no such block'));
  return { shown, ...holdBlocks(shown, article, { title: false, blocks }) };
}

const leaking = `author: Nora @nora

Why does the lock at Thornby leak? It has leaked for years, and nobody has asked.
---
The upper gate is oak, and the oak has shrunk away from its iron ever since the dry summer. One can put a hand through, and the children do. What comes in there is little, yet it comes in all day and all night, and by the morning the boats lie a foot higher than they should. That is what everybody sees.
---
The sluice on the left is what nobody sees. It was closed by my father, who wrote the date on the wall beside it, in tar. The paddle is bent and rests on a stone that must have come down with the flood, and whoever wants it out has to empty the whole chamber first, which takes from one tide to the next.`;

const packing = `author: Ada @ada

What to take along on a walk over the hills.
---
🎒 Pack light

Carry what you can lift with one hand, and leave the rest.
---
🥾 Walk early

The morning is cool, and the paths are empty until ten.
---
😴 Sleep on time

A hut that is full at eight is asleep at nine, so be there.
---
🍞 Eat bread

It keeps for a week, and everybody on the way has some.`;

describe('while posts arrive', () => {
  test('what has become a heading is a paragraph until it is out of view', () => {
    const { shown, article, waits } = come(packing, 2, ['🎒 Pack light']);
    expect(beginning(shown, '🎒 Pack light')?.type).toBe('paragraph');
    expect(waits).toBe(true);
    expect(beginning(article, '🎒 Pack light')).toBe(beginning(shown, '🎒 Pack light'));
    expect(beginning(article, '🥾')?.type).toBe('heading');

    const { article: whole } = composeText(packing);
    expect(holdBlocks(article, whole, nothing)).toEqual({ article: whole, waits: false });
  });

  test('what is out of view becomes a heading at once', () => {
    const { article, waits } = come(packing, 2, ['What to take']);
    expect(waits).toBe(false);
    expect(beginning(article, '🎒')?.type).toBe('heading');
  });

  test('of a list that goes on, what was a paragraph stays one, and the rest follows it', () => {
    const steps = `author: Ada @ada

How to bake it, step by step.
---
1. Mix the flour with water and wait.
---
2. Fold it three times, an hour apart.
---
3. Bake it until the crust sings.`;
    const { shown, article } = come(steps, 2, ['1. Mix']);
    expect(beginning(shown, '1. Mix')?.type).toBe('paragraph');
    expect(blocksOf(article).slice(-2)).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', start: 2, children: [{}, {}] },
    ]);
  });

  test('a title that is found later waits while the words it is made of are in view', () => {
    const { thread, article } = composeText(leaking);
    const shown = firstPosts(thread, 1);
    expect([shown.title, article.title && wordsOf(article.title.children)]).toEqual([
      undefined,
      'Why does the lock at Thornby leak?',
    ]);
    const held = holdBlocks(shown, article, { title: true, blocks: new Set() });
    expect(held.waits).toBe(true);
    expect(held.article.title).toBeUndefined();
    expect(beginning(held.article, 'Why does')).toEqual(beginning(shown, 'Why does'));
    expect(holdBlocks(held.article, article, nothing).article).toEqual(article);
  });

  test('a gap that is filled makes way for its posts', () => {
    const { thread, article } = composeText(packing);
    const [first, second, , fourth, fifth] = thread.parts;
    if (!first || !second || !fourth || !fifth) throw new Error('unreachable');
    const gap = { type: 'gap' as const, count: 1, reason: 'not-loaded' as const };
    const shown = composeArticle({ ...thread, parts: [first, second, gap, fourth, fifth] });
    const all = new Set(blocksOf(shown).map(({ id }) => id));
    const held = holdBlocks(shown, article, { title: true, blocks: all });
    expect(blocksOf(held.article).some(({ type }) => type === 'gap')).toBe(false);
    expect(beginning(held.article, '🥾')).toBeDefined();
  });

  test('posts that come before the first one do not wait', () => {
    const { thread, article } = composeText(packing);
    const shown = composeArticle({ ...thread, parts: thread.parts.slice(2) });
    const held = holdBlocks(shown, article, { title: true, blocks: new Set() });
    expect(held.article.title).toEqual(article.title);
    expect(beginning(held.article, '🎒')).toBeDefined();
  });
});

test.each(Object.entries(samples))(
  'in %s nothing in view becomes another thing, whatever was there before',
  (_name, { conversation }) => {
    const thread = threadFrom(conversation);
    const whole = composeArticle(thread);
    for (let count = 1; count < thread.parts.length; count++) {
      const shown = firstPosts(thread, count);
      const blocks = blocksOf(shown);
      for (let from = 0; from < blocks.length; from += 3) {
        const seen = blocks.slice(from, from + 3);
        const inView = { title: from === 0, blocks: new Set(seen.map(({ id }) => id)) };
        const { article } = holdBlocks(shown, whole, inView);
        const now = new Map(blocksOf(article).map((block) => [block.id, block.type]));
        // The last block may go on in the posts that have come.
        const still = seen.filter((block) => block !== blocks.at(-1) && block.type !== 'gap');
        expect(still.map(({ id }) => now.get(id))).toEqual(still.map(({ type }) => type));
        expect(holdBlocks(article, whole, nothing).article).toEqual(whole);
      }
    }
  },
);

/** Every letter that is shown, by its post and its place there. */
function lettersOf(article: Article): string[] {
  return leavesOf(article).flatMap(({ value, source: { post, from } }) =>
    Array.from(value).flatMap((letter, at) => (letter.trim() ? [`${post}:${from + at}`] : [])),
  );
}

test('what waits loses no letter of what came, and shows none twice', () => {
  let waiting = 0;
  for (const name of someOf(goldenNames, 8)) {
    const { thread, article: whole } = goldenThread(name);
    const wanted = new Set(lettersOf(whole));
    const isTwiceAnyway = wanted.size < lettersOf(whole).length;
    for (let count = 1; count < thread.parts.length; count++) {
      const shown = firstPosts(thread, count);
      const blocks = blocksOf(shown);
      for (let from = 0; from < blocks.length; from += 3) {
        const seen = blocks.slice(from, from + 3).map(({ id }) => id);
        const held = holdBlocks(shown, whole, { title: from === 0, blocks: new Set(seen) });
        if (!held.waits) continue;
        waiting += 1;
        const letters = lettersOf(held.article);
        const shownNow = new Set(letters);
        expect([name, count, [...wanted].filter((letter) => !shownNow.has(letter))]).toEqual([
          name,
          count,
          [],
        ]);
        if (!isTwiceAnyway) expect(shownNow.size).toBe(letters.length);
      }
    }
  }
  expect(waiting).toBeGreaterThan(takesAll ? 100 : 50);
});
