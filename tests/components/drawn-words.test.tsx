// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleView } from '@/components/article/ArticleView';
import { drawnLeaves, passagesOf, piecesIn, rangesOf } from '@/components/highlights/drawn-words';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { runsOf } from '@/core/library/highlight';
import { leavesOf } from '@/core/library/leaves';
import { postTexts } from '@/core/library/post-texts';
import type { Thread } from '@/core/thread/thread';
import { composeText } from '@/tests/threads/compose-text';

const threads = readdirSync('tests/threads', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

afterEach(() => document.body.replaceChildren());

function draw(article: Article): void {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  render(<ArticleView article={article} />, page);
}

function composed(name: string): { thread: Thread; articles: Article[] } {
  const { thread, article } = composeText(readFileSync(`tests/threads/${name}/thread.txt`, 'utf8'));
  return { thread, articles: [article, composeArticle(thread, { isPlain: true })] };
}

test.each(threads)('in %s every word has its node', (name) => {
  for (const article of composed(name).articles) {
    draw(article);
    for (const passage of passagesOf(article)) {
      const words = (leaves: { value: string }[]) =>
        leaves.map(({ value }) => value).filter((value) => value.trim() !== '');
      const drawn = drawnLeaves(passage, document).map(({ leaf }) => leaf);
      expect(words(drawn)).toEqual(words(passage.leaves));
    }
  }
});

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

test.each(threads)('in %s what is selected is what is marked', (name) => {
  const { thread, articles } = composed(name);
  for (const article of articles) {
    draw(article);
    const selection = aSelection(article);
    if (!selection) continue;
    const passages = passagesOf(article);
    const pieces = piecesIn(selection.range, passages, document);
    const runs = runsOf(pieces, leavesOf(article), postTexts(thread));
    const marked = rangesOf(runs, passages, document).map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return startContainer.textContent?.slice(startOffset, endOffset);
    });
    expect(letters(marked.join(''))).toBe(letters(selection.words));
  }
});
