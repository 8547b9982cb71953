import { expect, test } from 'vitest';
import { loadReadAgain } from '@/entrypoints/reader/read-again';
import { keepThreads } from '@/platform/library/library';
import { noteReadLately } from '@/platform/read-lately';
import { aKept } from '@/tests/core/library/a-kept';
import { useLibrary } from '@/tests/platform/library/use-library';

useLibrary();

const twelve = Array.from({ length: 12 }, (_, index) =>
  aKept(['A thread.'], 100 * (index + 1), { readAt: 1_000 + index }),
);

const kept = async () => (await loadReadAgain()).threads.map((thread) => thread.kept?.readAt);

test('of all that is kept those that were read last are offered, and how many there are', async () => {
  await keepThreads(twelve);
  expect(await kept()).toEqual([1_011, 1_010, 1_009, 1_008]);
  expect((await loadReadAgain()).keptCount).toBe(12);
});

test('what only followers may read is left out, and others come in its place', async () => {
  const secret = twelve.map((each, index) =>
    index < 5 ? each : { ...each, author: { ...each.author, isProtected: true } },
  );
  await keepThreads(secret);
  expect(await kept()).toEqual([1_004, 1_003, 1_002, 1_001]);
});

test('of one that was read lately one knows that it is kept, however long ago', async () => {
  await keepThreads(twelve);
  const [oldest] = twelve;
  if (!oldest) throw new Error('There is none.');
  const { conversation, title = '' } = oldest;
  await noteReadLately(conversation, { post: conversation, title, author: 'Ada' });
  expect(await kept()).toEqual([1_000, 1_011, 1_010, 1_009]);
});
