import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { buildThread } from '@/core/thread/build-thread';
import { bookOf, picturesOf } from '@/tests/export/book/book-of';
import { faultsOf } from '@/tests/export/book/read-book';
import { hostileArticle } from '@/tests/hostile/hostile-article';
import { hostileClasses } from '@/tests/hostile/strings';
import { recording, recordingNames } from '@/tests/recordings';
import { composeText, parseMarkdown } from '@/tests/threads/compose-text';
import { parseConversation } from '@/x/parse/parse-conversation';

/** Every thread there is, as a book: too long for each run of the unit tests. */
const golden = readdirSync('tests/threads', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const threadFolder = process.env.THREADS ?? '';
const real = existsSync(threadFolder)
  ? readdirSync(threadFolder).filter((name) => name.endsWith('.json'))
  : [];

async function expectBook(article: Article): Promise<void> {
  // Documents are let go between tasks only: all in one would hold thousands of them.
  await setImmediate();
  expect(await faultsOf(bookOf(article, picturesOf(article)))).toEqual([]);
  expect(await faultsOf(bookOf(article))).toEqual([]);
}

/** Undefined where the response has no thread: a refusal, a timeline of others. */
function articleOf(response: unknown): Article | undefined {
  const page = parseConversation(response);
  if (!page.ok) return undefined;
  const first = page.value.entries.find((entry) => entry.type === 'post');
  const thread = first && buildThread([page.value], first.post.id);
  return thread && composeArticle(thread, { parseMarkdown });
}

describe('epubcheck finds nothing', () => {
  test.each(golden)('in the golden thread %s', async (name) => {
    const text = readFileSync(join('tests/threads', name, 'thread.txt'), 'utf8');
    await expectBook(composeText(text).article);
  });

  test.each(Object.entries(hostileClasses))('where somebody wrote %s', async (_, strings) => {
    await expectBook(hostileArticle(strings));
  });

  test.skipIf(recordingNames().length === 0)('in any recording', async () => {
    let books = 0;
    for (const name of recordingNames()) {
      const article = articleOf(recording(name));
      if (!article) continue;
      await expectBook(article);
      books += 1;
    }
    expect(books).toBeGreaterThan(10);
  });

  test.skipIf(real.length === 0)('in any real thread', async () => {
    for (const name of real) {
      const article = articleOf(JSON.parse(readFileSync(join(threadFolder, name), 'utf8')));
      if (!article) throw new Error(`${name} has no thread.`);
      await expectBook(article);
    }
  });
});
