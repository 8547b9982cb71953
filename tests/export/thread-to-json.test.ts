import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import type { Thread } from '@/core/thread/thread';
import { samples } from '@/demo/samples';
import { withHighlights } from '@/export/highlights/with-highlights';
import { threadToJson } from '@/export/thread-to-json';
import { readMarkdown } from '@/html/read-markdown';
import { anyThread } from '@/tests/core/compose/any-thread';
import { aHighlight } from '@/tests/core/library/a-highlight';
import { aKept } from '@/tests/core/library/a-kept';
import { hostileArticle, hostileThread } from '@/tests/hostile/hostile-article';
import { portionsInShare } from '@/tests/hostile/share';
import { slowRuns } from '@/tests/how-much';
import { threadFrom } from '@/tests/threads/compose-text';

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/thread.schema.json', 'utf8')),
);

type Composed = { thread: Thread; article: Article };

const composed: [name: string, Composed][] = [
  ...Object.entries(samples).map(([name, { conversation }]): [string, Composed] => {
    const thread = threadFrom(conversation);
    return [name, { thread, article: composeArticle(thread, { readMarkdown }) }];
  }),
  ...portionsInShare.map(([name, strings]): [string, Composed] => [
    name,
    { thread: hostileThread(strings), article: hostileArticle(strings) },
  ]),
];

test.each(composed)('%s comes back as it was, and as the schema says', (_, { thread, article }) => {
  const read: unknown = JSON.parse(threadToJson(thread, article));
  expect(read).toEqual({ format: 'unspool-thread', version: 1, thread, article });
  expect(validate(read) || validate.errors).toBe(true);
});

test('any thread comes back as it was, and as the schema says', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const article = composeArticle(thread, { readMarkdown });
      const read: unknown = JSON.parse(threadToJson(thread, article));
      expect(read).toStrictEqual({ format: 'unspool-thread', version: 1, thread, article });
      expect(validate(read) || validate.errors).toBe(true);
    }),
    slowRuns,
  );
});

test('what the reader marked goes along as the library has it, and as the schema says', () => {
  const kept = aKept(['Ships burn the worst fuel.', 'Ports want electricity.']);
  const highlights = [aHighlight(kept, 'worst fuel', { note: 'Why?' })];
  const article = withHighlights(composeArticle(kept.thread), kept.thread, highlights);
  const read = JSON.parse(threadToJson(kept.thread, article, highlights));
  expect(read.highlights).toEqual(highlights);
  expect(read.article).toEqual(article);
  expect(validate(read) || validate.errors).toBe(true);
});

test('what is no such file is refused by the schema', () => {
  expect(validate({ format: 'unspool-thread', version: 2 })).toBe(false);
  const [sample] = composed;
  if (!sample) throw new Error('There are no samples.');
  const [, { thread, article }] = sample;
  const file = JSON.parse(threadToJson(thread, article));
  expect(validate({ ...file, article: { ...article, body: [{ type: 'script' }] } })).toBe(false);
});
