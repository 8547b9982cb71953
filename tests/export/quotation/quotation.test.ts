import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { Inline } from '@/core/inline';
import {
  quotationAsHtml,
  quotationAsMarkdown,
  whoAndWhen,
} from '@/export/quotation/print-quotation';
import { quotationOf } from '@/export/quotation/quotation';
import { findUnsafe } from '@/tests/hostile/find-unsafe';
import { readHtml } from '@/tests/hostile/read-html';
import { stringsInShare } from '@/tests/hostile/share';
import { composeText } from '@/tests/threads/compose-text';
import { en } from '@/texts/en';

/** Two posts whose words run on into each other: one paragraph. */
const { article, thread } = composeText(
  readFileSync('tests/threads/join-after-a-comma/thread.txt', 'utf8'),
);
const joined = article.body.find(
  (block) => block.type === 'paragraph' && new Set(postsIn(block.children)).size === 2,
);

function postsIn(inlines: Inline[]): string[] {
  return inlines.flatMap((inline) => inline.source?.post ?? []);
}

test('a quotation leads to the post that its words begin in', () => {
  if (joined?.type !== 'paragraph') throw new Error('no paragraph of two posts');
  const block = joined.id;
  const inWords = (index: number) => {
    const leaf = joined.children.filter(({ type }) => type === 'text').at(index);
    if (leaf?.type !== 'text') throw new Error('no words');
    const { url } = quotationOf({ words: leaf.value.slice(3, 40), block }, article, thread, en);
    return { url, wanted: article.postUrls[leaf.source.post] };
  };
  const [first, last] = [inWords(0), inWords(-1)];
  expect(first.url).toBe(first.wanted);
  expect(last.url).toBe(last.wanted);
  expect(first.url).not.toBe(last.url);
});

test('words of a quoted post are those of whom they are by', () => {
  const quoting = composeText(`author: Iris Moll @irismoll
lang: en

I keep coming back to this one, and to the questions that it does not answer.

[quote: @haraldpenn Harald Penn | The sound is the nail in its own hole.]`);
  const block = quoting.article.body.find(({ type }) => type === 'quotedPost');
  if (block?.type !== 'quotedPost' || block.post.type !== 'post') throw new Error('no quotation');
  const quotation = quotationOf(
    { words: 'the nail in its own hole', block: block.id },
    quoting.article,
    quoting.thread,
    en,
  );
  expect(quotation.author).toBe(block.post.author.name);
  expect(quotation.url).toBe(block.post.url);
});

test('it is copied with who, when and where', () => {
  const { author, url } = article;
  const quotation = quotationOf({ words: 'So we slept.' }, article, thread, en);
  const by = `— ${author.name} (@${author.handle}), ${en.date(article.publishedAt)}`;
  expect(quotationAsMarkdown(quotation, en)).toBe(`> So we slept.\n\n${by} <${url}>\n`);
  expect(quotationAsHtml(quotation, en)).toBe(
    `<blockquote lang="es" dir="ltr"><p>So we slept.</p></blockquote><p>${by} <a href="${url}">${url}</a></p>`,
  );
});

test('nothing written by others leaves the quotation', () => {
  for (const string of stringsInShare) {
    const quotation = {
      ...quotationOf({ words: string.trim() || 'x' }, article, thread, en),
      author: string,
    };
    const { children } = fromMarkdown(quotationAsMarkdown(quotation, en));
    expect(children.map(({ type }) => type).filter((type) => type !== 'blockquote')).toEqual([
      'paragraph',
    ]);
    expect(children.filter(({ type }) => type === 'html')).toEqual([]);
    const { tags } = readHtml(quotationAsHtml(quotation, en));
    expect(findUnsafe(tags.filter(({ localName }) => localName !== 'a'))).toEqual([]);
    expect(whoAndWhen(quotation, en)).toContain('2026');
    expect(JSON.stringify(children.at(-1))).toContain(article.url);
  }
});
