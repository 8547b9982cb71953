import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import type { LongFormBlock } from '@/core/long-form';
import { deepest } from '@/html/nesting';
import { parseMarkdown } from '@/html/parse-markdown';
import { readMarkdown } from '@/html/read-markdown';
import { counted, growthOf, linear } from '@/tests/growth/growth';
import { someOf } from '@/tests/how-much';
import { aPost } from '../core/a-post';
import { aThread } from '../core/compose/a-thread';
import { checkFidelity } from '../core/compose/check-fidelity';

type Nest = (depth: number) => string;
const lines = (depth: number, line: (at: number) => string) =>
  Array.from({ length: depth }, (_, at) => line(at)).join('\n');

const nested: Record<string, Nest> = {
  quotations: (depth) => `${'> '.repeat(depth)}word`,
  'quotations without spaces': (depth) => `${'>'.repeat(depth)}word`,
  'quotations line by line': (depth) => lines(depth, (at) => `${'>'.repeat(at + 1)} word\n`),
  'lists in one line': (depth) => `${'- '.repeat(depth)}word`,
  'numbered lists in one line': (depth) => `${'1. '.repeat(depth)}word`,
  'lists line by line': (depth) => lines(depth, (at) => `${'  '.repeat(at)}- word`),
  'quotations in lists': (depth) => `${'- > '.repeat(depth / 2)}word`,
  emphasis: (depth) => `${'*word '.repeat(depth)}${'word* '.repeat(depth)}`,
  'strong emphasis': (depth) => `${'**word '.repeat(depth)}${'word** '.repeat(depth)}`,
  'emphasis over lines': (depth) =>
    `${lines(depth, () => '_word')}\n${lines(depth, () => 'word_')}`,
  'emphasis of both kinds': (depth) =>
    `${'*word __word '.repeat(depth / 2)}${'word__ word* '.repeat(depth / 2)}`,
  'words struck out': (depth) => `${'~~word '.repeat(depth)}${'word~~ '.repeat(depth)}`,
  pictures: (depth) => `${'!['.repeat(depth)}word${'](a)'.repeat(depth)}`,
};

/** Ends that are none, as they stand in code or are escaped. */
const disguised: Record<string, Nest> = {
  'ends within code': (depth) => `${'*word `a*` '.repeat(depth)}${'word* '.repeat(depth)}`,
  'ends of another length': (depth) => `${'*word a**b '.repeat(depth)}${'word* '.repeat(depth)}`,
  'a fence within HTML': (depth) =>
    `<div>\n\`\`\`\n</div>\n\n${'*word '.repeat(depth)}${'word* '.repeat(depth)}`,
};

describe('Markdown nested 2,000 deep is left as it was written:', () => {
  test.each(someOf(Object.entries({ ...nested, ...disguised }), 4))('%s', (_, nest) => {
    const markdown = nest(2000);
    expect(parseMarkdown(markdown).children).toMatchObject([{ type: 'code', value: markdown }]);
    const thread = threadWith(`Words.\n\n${markdown}`);
    const article = composeArticle(thread, { readMarkdown });
    expect(article.body).toMatchObject([{ type: 'code', value: `Words.\n\n${markdown.trim()}` }]);
    expect(checkFidelity(article, thread)).toEqual([]);
  });

  test.each(someOf(Object.entries(nested), 4))(
    '%s, told in time that grows with the text alone',
    (_, nest) => {
      // Lists line by line grow with the square of their depth.
      const text = (size: number) => nest(2000).slice(0, size).padEnd(size, '\n- word');
      const ratio = growthOf((size) => () => counted.seemsTooDeep(text(size)), 5000);
      expect(ratio).toBeLessThanOrEqual(linear);
    },
  );
});

describe('Markdown as deep as the limit is parsed:', () => {
  test.each(Object.entries(nested))('%s', (_, nest) => {
    const { children } = parseMarkdown(nest(deepest - 2));
    expect(children.map(({ type }) => type)).not.toContain('code');
  });

  test.each(['quotations', 'lists in one line', 'emphasis'])('%s, one in the other', (kind) => {
    const root = parseMarkdown(nested[kind]?.(20) ?? '');
    expect(depthOf(root)).toBeGreaterThan(20);
  });
});

describe('what only looks deep is parsed:', () => {
  const shallow: Record<string, string> = {
    'a long rule': `Words\n\n${'- '.repeat(200)}\n\nWords`,
    'a long list of bold words': '- **word** *word* [word](https://example.com)\n'.repeat(200),
    'a long list of stars that nothing ends': '- Words *\n- 2 * 3 = *6\n'.repeat(100),
    'a long paragraph of links': 'A [word](https://example.com) and **more**.\n'.repeat(200),
    'bold words within Korean ones': '**단어**는 그리고 **단어**를 '.repeat(100),
    'stars and brackets in code': `\`\`\`c\n${'int *a[9], *b;\n'.repeat(100)}\`\`\`\n\nWords`,
    'code far to the right': `~~~\n${' '.repeat(200)}word\n~~~\n\nWords`,
    'names with underscores': 'a _b_ snake_case_name '.repeat(200),
  };

  test.each(Object.entries(shallow))('%s', (_, markdown) => {
    const { children } = parseMarkdown(markdown);
    expect(children.map(({ type }) => type)).not.toEqual(['code']);
  });
});

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 0;
}

function threadWith(markdown: string) {
  const text = `Title\n\n${markdown.trim()}`;
  const block: LongFormBlock = { type: 'markdown', from: 7, to: Array.from(text).length };
  const longForm = { id: '1', title: { from: 0, to: 5 }, blocks: [block], isPreview: false };
  return aThread([{ ...aPost(1, { text }), longForm }]);
}
