import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { codePointLength, sliceCodePoints } from '@/core/code-points';
import { type ComposeOptions, composeArticle } from '@/core/compose/compose-article';
import { type StepName, steps } from '@/core/compose/steps';
import type { Source } from '@/core/inline';
import { findHighlight } from '@/core/library/find-highlight';
import { type Highlight, type HighlightId, runsOf } from '@/core/library/highlight';
import { leavesOf, shownWithin, sourceWithin } from '@/core/library/leaves';
import { type PostTexts, postTexts } from '@/core/library/post-texts';
import type { Post, PostId } from '@/core/post';
import { postsOf, type Thread } from '@/core/thread/thread';
import { sourcesOf } from '@/core/walk-article';
import { aPost } from '@/tests/core/a-post';
import { anyThread } from '@/tests/core/compose/any-thread';
import { slowRuns } from '@/tests/how-much';
import { aThread } from './a-kept';

const text =
  'Crude oil is sorted by boiling point. Gas comes off at the top. What never boils stays at the bottom.';

/** The words as the reader would mark them in this text. */
function marked(words: string, written = text, nth = 0): Highlight {
  let at = written.indexOf(words);
  for (let count = 0; count < nth; count += 1) at = written.indexOf(words, at + 1);
  const from = codePointLength(written.slice(0, at));
  const pieces = [{ post: '1' as PostId, from, to: from + codePointLength(words) }];
  return highlightOf(pieces, composeArticle(aThread([written])), postTexts(aThread([written])));
}

function highlightOf(pieces: Source[], article: Article, posts: PostTexts): Highlight {
  const runs = runsOf(pieces, leavesOf(article), posts);
  return { id: 'h1' as HighlightId, runs, createdAt: 1, changedAt: 1 };
}

/** What of the post's words they are found at now. */
function foundIn(highlight: Highlight, written: string): string | undefined {
  const { sources, isChanged } = findHighlight(highlight, postTexts(aThread([written])));
  const [source] = sources;
  if (isChanged || !source) return undefined;
  return `${source.from} ${sliceCodePoints(written, source.from, source.to)}`;
}

test('it stands where it stood, and goes along with words that are put before it', () => {
  const gas = marked('Gas comes off');
  expect(foundIn(gas, text)).toBe('38 Gas comes off');
  expect(foundIn(gas, `😀 An edit. ${text}`)).toBe('49 Gas comes off');
});

test('words that are no longer there have changed', () => {
  const gas = marked('Gas comes off');
  expect(foundIn(gas, text.replace('Gas comes', 'Gases come'))).toBeUndefined();
  expect(foundIn(gas, 'Quite another text.')).toBeUndefined();
});

test('of the same words twice the right one is found, or none', () => {
  const twice = 'It was cold at sea and the oil froze. It was dark on land, and the oil burned.';
  const second = marked('the oil', twice, 1);
  expect(foundIn(second, twice)).toBe('63 the oil');
  expect(foundIn(second, `Edited. ${twice}`)).toBe('71 the oil');
  expect(foundIn(second, twice.replace('and the oil burned', 'and coal burned'))).toBeUndefined();
  const refrain = 'We sail at dawn, all of us. Now. We sail at dawn, all of us. Then.';
  const last = marked('We sail at dawn, all of us.', refrain, 1);
  expect(foundIn(last, 'We sail at dawn, all of us. Now. And others stay.')).toBeUndefined();
});

test('short words alone do not move into another sentence', () => {
  expect(foundIn(marked('off'), 'They put it off.')).toBeUndefined();
});

test('an edited post is known by each id it had, and by its words where no id is', () => {
  const gas = marked('Gas comes off');
  const edited = (changes: Partial<Post>): PostTexts => {
    const post = { ...aPost(9, { text: `So: ${text}` }), ...changes };
    return postTexts({ ...aThread(['x']), parts: [post] });
  };
  const place = { post: '9', from: 42, to: 55 };
  const versions = ['1', '9'] as PostId[];
  expect(findHighlight(gas, edited({ versions })).sources).toEqual([place]);
  expect(findHighlight(gas, edited({})).sources).toEqual([place]);
  expect(findHighlight(gas, edited({ text: 'Gas comes off.' })).isChanged).toBe(true);
});

test('space around what was chosen is no part of it, and a selection of space is none', () => {
  expect(marked(' Gas comes ').runs[0]).toMatchObject({ from: 38, words: 'Gas comes' });
  expect(marked(' ').runs).toEqual([]);
});

/** Where in the reading order a selection begins and ends, from 0 to 1. */
const anySelection = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }))
  .map(([start, length]) => ({ start, end: Math.min(1, start + length) }));

const anyOptions: fc.Arbitrary<ComposeOptions> = fc.oneof(
  fc.constant({}),
  fc.constant({ isPlain: true }),
  fc.subarray(steps.map(([name]) => name as StepName)).map((off) => ({ off })),
);

function selected(article: Article, { start, end }: { start: number; end: number }): Source[] {
  const leaves = leavesOf(article);
  const total = leaves.reduce((sum, { value }) => sum + codePointLength(value), 0);
  let at = 0;
  return leaves.flatMap((leaf) => {
    const length = codePointLength(leaf.value);
    const from = Math.max(0, Math.floor(start * total) - at);
    const to = Math.min(length, Math.ceil(end * total) - at);
    at += length;
    return from < to ? [sourceWithin(leaf, { from, to })] : [];
  });
}

/** Every code point of posts that an article shows as marked, by name. */
function painted(article: Article, sources: Source[]): Set<string> {
  const shown = new Set<string>();
  for (const leaf of leavesOf(article)) {
    for (const source of sources) {
      const range = shownWithin(leaf, source);
      if (range) for (const name of names(sourceWithin(leaf, range))) shown.add(name);
    }
  }
  return shown;
}

function names({ post, from, to }: Source): string[] {
  return Array.from({ length: to - from }, (_, index) => `${post}:${from + index}`);
}

function lettersOf(sources: Source[], posts: PostTexts): Set<string> {
  const letters = sources.flatMap((source) => {
    const characters = Array.from(posts.get(source.post)?.text ?? '');
    return names(source).filter((_, index) => /\S/u.test(characters[source.from + index] ?? ''));
  });
  return new Set(letters);
}

test('composed by whatever rules, an article shows all of a highlight that it does not leave out', () => {
  fc.assert(
    fc.property(anyThread, anySelection, anyOptions, anyOptions, (thread, selection, a, b) => {
      const posts = postTexts(thread);
      const pieces = selected(composeArticle(thread, a), selection);
      const highlight = highlightOf(pieces, composeArticle(thread, a), posts);
      const { sources, isChanged } = findHighlight(highlight, posts);
      expect(isChanged).toBe(false);
      const other = composeArticle(thread, b);
      const words = new Set(leavesOf(other).flatMap(({ source }) => names(source)));
      const breaks = sourcesOf(other).flatMap(names);
      const left = new Set(
        other.remainder.flatMap(names).concat(breaks.filter((each) => !words.has(each))),
      );
      const shown = painted(other, sources);
      const meant = lettersOf(sources, posts);
      for (const letter of lettersOf(pieces, posts)) expect(meant).toContain(letter);
      const own = new Set(postsOf(thread).map(({ id }) => id as string));
      const missing = [...meant].filter(
        (letter) => own.has(letter.split(':')[0] ?? '') && !left.has(letter) && !shown.has(letter),
      );
      expect(missing).toEqual([]);
    }),
    slowRuns,
  );
});

/** Sentences that tell one another apart, and edits of them: which of the new text's letters were there before. */
const anyEdit = fc.record({
  sentences: fc.array(fc.constantFrom('It rained.', '비가 왔다.', 'The oil 🛢️ froze at sea.'), {
    minLength: 2,
    maxLength: 8,
  }),
  // A letter or two may well be meant elsewhere once the words around them are others.
  mark: fc.tuple(fc.nat(300), fc.integer({ min: 5, max: 60 })),
  cuts: fc.array(
    fc.record({
      at: fc.nat(300),
      removed: fc.nat(20),
      inserted: fc.constantFrom('', '', 'It rained.', 'Then ', '다시 ', ' '),
    }),
    { maxLength: 3 },
  ),
});

test('in an edited post it is found at its very own letters, or has changed', () => {
  let found = 0;
  fc.assert(
    fc.property(anyEdit, ({ sentences, mark: [at, length], cuts }) => {
      // Each sentence has a number: no two places are alike for long.
      const before = sentences.map((words, index) => `${index} ${words} ${index * 7}`).join(' ');
      const letters = Array.from(before).map((letter, index) => ({ letter, index }));
      const from = at % letters.length;
      const highlight = markedAt(before, from, Math.min(letters.length, from + length));
      const edited: { letter: string; index: number }[] = [...letters];
      for (const { at: place, removed, inserted } of cuts) {
        const added = Array.from(inserted, (letter) => ({ letter, index: -1 }));
        edited.splice(place % (edited.length + 1), removed, ...added);
      }
      const after = edited.map(({ letter }) => letter).join('');
      const { sources } = findHighlight(highlight, postTexts(withText(after)));
      for (const source of sources) {
        found += 1;
        const run = highlight.runs[0];
        const now = edited.slice(source.from, source.to);
        expect(now.map(({ letter }) => letter).join('')).toBe(run?.words);
        // Its letters may have been put anew: it stands between what stood around it.
        const wasThere = ({ index }: { index: number }) => index >= 0;
        const last = edited.slice(0, source.from).findLast(wasThere)?.index ?? -1;
        const next = edited.slice(source.to).find(wasThere)?.index ?? letters.length;
        expect(last).toBeLessThan(run?.to ?? 0);
        expect(next).toBeGreaterThanOrEqual(run?.from ?? letters.length);
      }
    }),
  );
  expect(found).toBeGreaterThan(20);
});

function withText(written: string): Thread {
  return { ...aThread(['x']), parts: [aPost(1, { text: written })] };
}

function markedAt(written: string, from: number, to: number): Highlight {
  const posts = postTexts(withText(written));
  const runs = runsOf([{ post: '1' as PostId, from, to }], [], posts);
  return { id: 'h1' as HighlightId, runs, createdAt: 1, changedAt: 1 };
}
