import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptId } from '@/core/library/kept-thread';
import { libraryActions } from '@/entrypoints/library/library-actions';
import { keepThreads } from '@/platform/library/library';
import { openLibrary } from '@/platform/library/library-database';
import { aKept } from '@/tests/core/library/a-kept';
import { useLibrary } from '@/tests/platform/library/use-library';

useLibrary();
beforeEach(() => void vi.stubGlobal('location', { href: 'https://unspool.test/library.html' }));

/** Three of them fill a pack, and two packs are read at a time. */
const long = ' '.padEnd(140_000, '-');
const kept = [1, 100, 200, 300, 400, 500, 600].map((number) =>
  aKept(['A lighthouse.', `The lamp of the lighthouse${long}.`], number),
);
const idsOf = (threads: { id: KeptId }[]) => threads.map(({ id }) => id).sort();

test('what is found before all is listed is told with its threads, and the rest once all is', async () => {
  await keepThreads(kept);
  const listed = Promise.withResolvers<void>();
  const actions = libraryActions(listed.promise);
  const first = vi.fn();
  const search = actions.search(['lighthouse'], first);
  await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
  const [hits, threads] = first.mock.calls[0] ?? [];
  const early = idsOf(kept.slice(3));
  expect([...hits.keys()].sort()).toEqual(early);
  expect(idsOf(threads)).toEqual(early);

  // They have been read with their posts.
  const { database } = await openLibrary();
  await database.clear('threads');
  const passages = await actions.passages(early, ['lighthouse']);
  expect([...passages.values()].map((found) => found.length)).toEqual([2, 2, 2, 2]);

  listed.resolve();
  expect([...(await search).keys()].sort()).toEqual(idsOf(kept));
  expect(first).toHaveBeenCalledOnce();
});

test('where all is listed, what is found is told without its threads', async () => {
  await keepThreads(kept);
  const actions = libraryActions(Promise.resolve());
  const first = vi.fn();
  expect((await actions.search(['lighthouse'], first)).size).toBe(7);
  expect(first.mock.calls.map(([, threads]) => threads)).toEqual([undefined]);
});
