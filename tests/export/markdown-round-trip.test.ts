import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { anyThread } from '@/tests/core/compose/any-thread';
import { inEveryPlace } from '@/tests/hostile/in-every-place';
import { hostileClasses } from '@/tests/hostile/strings';
import { runs } from '@/tests/property-runs';
import { composeText, parseMarkdown, threadFrom } from '@/tests/threads/compose-text';
import { lostInMarkdown } from './markdown-round-trip';

const golden = readdirSync('tests/threads', { withFileTypes: true }).filter((one) =>
  one.isDirectory(),
);

test('samples and golden threads come back from Markdown as the same tree', () => {
  const lost: string[][] = [];
  for (const { conversation } of Object.values(samples)) {
    lost.push(lostInMarkdown(composeArticle(threadFrom(conversation), { parseMarkdown })));
  }
  for (const { name } of golden) {
    const { article } = composeText(readFileSync(`tests/threads/${name}/thread.txt`, 'utf8'));
    lost.push(lostInMarkdown(article));
  }
  expect(lost.length).toBeGreaterThan(200);
  expect(lost.filter((one) => one.length > 0)).toEqual([]);
});

test.each(Object.entries(hostileClasses))(
  'so does an article with %s in every place',
  (_, strings) => {
    const lost = strings.flatMap((string) => {
      const found = lostInMarkdown(inEveryPlace([string]));
      return found.length > 0 ? [[string, ...found]] : [];
    });
    expect(lost).toEqual([]);
  },
);

test('so does a list within a list that does not begin with 1', () => {
  const { article } = composeText(
    'author: Ada @ada\n\nIn this order:\n- first\n- second\n  2) inner one\n  3) inner two\n  4) inner three\n',
  );
  expect(JSON.stringify(article)).toContain('"start":2');
  expect(lostInMarkdown(article)).toEqual([]);
});

test('so does whatever an author posts', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      expect(lostInMarkdown(composeArticle(thread))).toEqual([]);
    }),
    { numRuns: runs.numRuns / 10 },
  );
});
