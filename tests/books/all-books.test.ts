import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { samples } from '@/demo/samples';
import { readMarkdown } from '@/html/read-markdown';
import { type NamedThread, readFolder } from '@/scripts/read-threads/read-folder';
import { bookOf, picturesOf } from '@/tests/export/book/book-of';
import { faultsOf } from '@/tests/export/book/read-book';
import { hostileThread } from '@/tests/hostile/hostile-article';
import { hostileClasses } from '@/tests/hostile/strings';
import { hasThreads, realThreads } from '@/tests/real-threads';
import { hasRecordings, recording, recordingNames } from '@/tests/recordings';
import { threadFrom } from '@/tests/threads/compose-text';
import { parseConversation } from '@/x/parse/parse-conversation';

const golden: NamedThread[] = [];
for await (const thread of readFolder('tests/threads')) golden.push(thread);

/** With pictures and the discussion, and with neither. */
async function expectBook(thread: Thread): Promise<void> {
  // Documents are let go between tasks only: all in one would hold thousands of them.
  await setImmediate();
  const article = composeArticle(thread, { readMarkdown });
  expect(await faultsOf(bookOf(article, picturesOf(article), thread.discussion))).toEqual([]);
  expect(await faultsOf(bookOf(article))).toEqual([]);
}

/** Undefined where the response has no thread: a refusal, a timeline of others. */
function threadIn(response: unknown): Thread | undefined {
  const page = parseConversation(response);
  if (!page.ok) return undefined;
  const first = page.value.entries.find((entry) => entry.type === 'post');
  return first && buildThread([page.value], first.post.id);
}

/** Every thread there is, as a book: too long for each run of the unit tests. */
describe('epubcheck finds nothing', () => {
  test.each(Object.entries(samples))('in the sample %s', async (_, { conversation }) => {
    await expectBook(threadFrom(conversation));
  });

  test.each(golden)('in the golden thread $name', async ({ thread }) => {
    await expectBook(thread);
  });

  test.each(Object.entries(hostileClasses))('where somebody wrote %s', async (_, strings) => {
    await expectBook(hostileThread(strings));
  });

  test.runIf(hasRecordings)('in any recording', async () => {
    let books = 0;
    for (const name of recordingNames()) {
      const thread = threadIn(recording(name));
      if (!thread) continue;
      await expectBook(thread);
      books += 1;
    }
    expect(books).toBeGreaterThan(10);
  });

  test.runIf(hasThreads)('in any real thread', async () => {
    let books = 0;
    for (const { thread } of realThreads()) {
      await expectBook(thread);
      books += 1;
    }
    expect(books).toBeGreaterThan(0);
  });
});
