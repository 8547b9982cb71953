import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { samples } from '@/demo/samples';
import { threadToJson } from '@/export/thread-to-json';
import { hostileThread } from '@/tests/hostile/hostile-article';
import { hostileClasses } from '@/tests/hostile/strings';
import { parseMarkdown, threadFrom } from '@/tests/threads/compose-text';

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/thread.schema.json', 'utf8')),
);

const threads = {
  ...Object.fromEntries(
    Object.entries(samples).map(([name, { conversation }]) => [name, threadFrom(conversation)]),
  ),
  ...Object.fromEntries(
    Object.entries(hostileClasses).map(([name, strings]) => [name, hostileThread(strings)]),
  ),
};

test.each(Object.entries(threads))(
  '%s comes back as it was, and as the schema says',
  (_, thread) => {
    const article = composeArticle(thread, { parseMarkdown });
    const read: unknown = JSON.parse(threadToJson(thread, article));
    expect(read).toEqual({ format: 'unspool-thread', version: 1, thread, article });
    expect(validate(read) || validate.errors).toBe(true);
  },
);

test('what is no such file is refused by the schema', () => {
  expect(validate({ format: 'unspool-thread', version: 2 })).toBe(false);
  const [thread] = Object.values(threads);
  if (!thread) throw new Error('There are no samples.');
  const article = composeArticle(thread, { parseMarkdown });
  const file = JSON.parse(threadToJson(thread, article));
  expect(validate({ ...file, article: { ...article, body: [{ type: 'script' }] } })).toBe(false);
});
