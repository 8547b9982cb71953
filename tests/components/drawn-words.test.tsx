// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ArticleView } from '@/components/article/ArticleView';
import { drawnLeaves, passagesOf, piecesIn, rangesOf } from '@/components/highlights/drawn-words';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { runsOf } from '@/core/library/highlight';
import { leavesOf } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import { someOf } from '@/tests/how-much';
import { goldenNames, goldenThread } from '@/tests/threads/golden-threads';

afterEach(() => document.body.replaceChildren());

/** An article and a page that shows it: drawn once, and put into the document by whoever looks at it. */
type Drawn = { article: Article; page: Element };

function draw(article: Article): Drawn {
  const page = document.createElement('div');
  render(<ArticleView article={article} />, page);
  return { article, page };
}

function drawnBothWays(name: string): Drawn[] {
  const { thread, article } = goldenThread(name);
  return [article, composeArticle(thread, { isPlain: true })].map(draw);
}

/** From the middle of one word to the middle of another. */
function aSelection(article: Article): { range: Range; words: string } | undefined {
  const drawn = passagesOf(article).flatMap((passage) => drawnLeaves(passage, document));
  const [first, last] = [1 / 3, 2 / 3].map((part) => drawn[Math.floor(drawn.length * part)]?.node);
  if (!first || !last || first === last) return undefined;
  const range = document.createRange();
  range.setStart(first, unitsOf(first.data, 2));
  range.setEnd(last, unitsOf(last.data, Math.ceil(Array.from(last.data).length / 2)));
  const nodes = drawn.map(({ node }) => node);
  const between = nodes.slice(nodes.indexOf(first) + 1, nodes.indexOf(last));
  const cut = [first.data.slice(range.startOffset), last.data.slice(0, range.endOffset)];
  return { range, words: [cut[0], ...between.map(({ data }) => data), cut[1]].join('') };
}

function unitsOf(text: string, codePoints: number): number {
  return Array.from(text).slice(0, codePoints).join('').length;
}

const letters = (words: string) => words.replace(/\s/gu, '');

describe.each(someOf(goldenNames, 16))('in %s', (name) => {
  let kept: Drawn[] | undefined;
  /** Drawn for the first test of the two, and forgotten after them. */
  const pages = () => {
    kept ??= drawnBothWays(name);
    return kept;
  };
  afterAll(() => {
    kept = undefined;
  });

  test('every word has its node', () => {
    for (const { article, page } of pages()) {
      document.body.replaceChildren(page);
      for (const passage of passagesOf(article)) {
        const words = (leaves: { value: string }[]) =>
          leaves.map(({ value }) => value).filter((value) => value.trim() !== '');
        const drawn = drawnLeaves(passage, document).map(({ leaf }) => leaf);
        expect(words(drawn)).toEqual(words(passage.leaves));
      }
    }
  });

  test('what is selected is what is marked', () => {
    const posts = postTexts(goldenThread(name).thread);
    for (const { article, page } of pages()) {
      document.body.replaceChildren(page);
      const selection = aSelection(article);
      if (!selection) continue;
      const passages = passagesOf(article);
      const pieces = piecesIn(selection.range, passages, document);
      const runs = runsOf(pieces, leavesOf(article), posts);
      const marked = rangesOf(runs, passages, document).map((range) => {
        const { startContainer, startOffset, endOffset } = range;
        return startContainer.textContent?.slice(startOffset, endOffset);
      });
      expect(letters(marked.join(''))).toBe(letters(selection.words));
    }
  });
});
