import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { printMarkdown } from '@/export/markdown/print-markdown';
import { readMarkdown } from '@/html/read-markdown';
import { anyThread } from '@/tests/core/compose/any-thread';
import { inEveryPlace } from '@/tests/hostile/in-every-place';
import { portionsInShare } from '@/tests/hostile/share';
import { slowRuns, someOf, takesAll } from '@/tests/how-much';
import { threadFrom } from '@/tests/threads/compose-text';
import { goldenNames, goldenThread } from '@/tests/threads/golden-threads';
import { lostInMarkdown } from './markdown-round-trip';

test('samples and golden threads come back from Markdown as the same tree', () => {
  const lost: string[][] = [];
  for (const { conversation } of Object.values(samples)) {
    lost.push(lostInMarkdown(composeArticle(threadFrom(conversation), { readMarkdown })));
  }
  for (const name of someOf(goldenNames, 16)) lost.push(lostInMarkdown(goldenThread(name).article));
  expect(lost.length).toBeGreaterThan(takesAll ? 200 : 25);
  expect(lost.filter((one) => one.length > 0)).toEqual([]);
});

test.each(portionsInShare)('so does an article with %s in every place', (_, strings) => {
  const lost = strings.flatMap((string) => {
    const found = lostInMarkdown(inEveryPlace([string]));
    return found.length > 0 ? [[string, ...found]] : [];
  });
  expect(lost).toEqual([]);
});

test('a list that goes on from 2 stays one after code in a quotation', () => {
  const item = (value: string) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  });
  const printed = printMarkdown({
    type: 'root',
    children: [
      {
        type: 'blockquote',
        children: [
          { type: 'code', value: 'git status' },
          { type: 'list', ordered: true, start: 2, children: [item('second'), item('third')] },
        ],
      },
    ],
  });
  const [quotation] = fromMarkdown(printed).children;
  expect(quotation).toMatchObject({
    type: 'blockquote',
    children: [{ type: 'code' }, { type: 'paragraph' }, { type: 'list', start: 2 }],
  });
});

test('so does whatever an author posts', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      expect(lostInMarkdown(composeArticle(thread))).toEqual([]);
    }),
    slowRuns,
  );
});
