import { expect, test } from 'vitest';
import type { KeptEntry } from '@/core/library/kept-thread';
import { minutesLeftOf, toReadAgain } from '@/core/library/to-read-again';
import type { PostId } from '@/core/post';
import { aKept } from './a-kept';

const lately = (...conversations: string[]) =>
  new Map(
    conversations.map((id) => [
      id as PostId,
      { post: `9${id}` as PostId, title: `Read ${id}`, author: 'Mira Holm' },
    ]),
  );
const kept = (conversation: string, changes: Partial<KeptEntry> = {}): KeptEntry => ({
  ...aKept(['A post.']),
  conversation: conversation as PostId,
  title: `Kept ${conversation}`,
  ...changes,
});
const namesOf = (threads: ReturnType<typeof toReadAgain>) =>
  threads.map(({ lately: read, kept: entry }) => [read?.title, entry?.title]);

test('what was read lately comes first, each thread once, then what is kept, the last read first', () => {
  const found = toReadAgain(
    lately('2', '1'),
    [kept('3', { readAt: 10 }), kept('1'), kept('4', { readAt: 20 })],
    4,
  );
  expect(namesOf(found)).toEqual([
    ['Read 2', undefined],
    ['Read 1', 'Kept 1'],
    [undefined, 'Kept 4'],
    [undefined, 'Kept 3'],
  ]);
});

test('no more than asked for, and nothing that only followers may read', () => {
  const secret = kept('5');
  const author = { ...secret.author, isProtected: true };
  expect(toReadAgain(lately(), [{ ...secret, author }], 4)).toEqual([]);
  expect(toReadAgain(lately('1', '2', '3'), [kept('4')], 2)).toHaveLength(2);
});

test('of what is read nearly to its end a minute is left, and none at its end', () => {
  const left = (progress: number) => minutesLeftOf(kept('1', { minutes: 6, progress }));
  expect([0, 0.5, 0.99, 1].map(left)).toEqual([6, 3, 1, 0]);
});
