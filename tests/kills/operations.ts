import { type KeptId, type KeptThread, keepThread } from '@/core/library/kept-thread';
import type { Thread } from '@/core/thread/thread';
import { ada, aPost, postId, xUrl } from '@/tests/core/a-post';

/** One thing that a reader has done to the library: all of it is there afterwards, or nothing. */
export type Operation =
  | { does: 'keep' | 'import'; kept: KeptThread[] }
  | { does: 'write beside'; id: KeptId; note: string }
  | { does: 'take new words'; id: KeptId; thread: Thread }
  | { does: 'remove'; ids: KeptId[] };

const imported = 60;

/** The n-th; what it does follows from its number alone. */
export function operationAt(number: number): Operation {
  const kinds: (() => Operation)[] = [
    () => ({ does: 'keep', kept: [aKept(number, 0)] }),
    () => ({ does: 'import', kept: manyOf(number) }),
    () => ({ does: 'write beside', id: idOf(number - 2, 0), note: `Note ${number}` }),
    () => ({ does: 'take new words', id: idOf(number - 3, 0), thread: aThread(number - 3, 0, 6) }),
    () => ({ does: 'remove', ids: manyOf(number - 3).map(({ id }) => id) }),
  ];
  const make = kinds[number % kinds.length];
  if (!make) throw new Error('unreachable');
  return make();
}

/** What there is of each thread, by its id, in a line. */
export type Library = ReadonlyMap<string, string>;

export function after(library: Library, operation: Operation): Library {
  const next = new Map(library);
  switch (operation.does) {
    case 'keep':
    case 'import':
      for (const kept of operation.kept) next.set(kept.id, summaryOf(kept));
      return next;
    case 'remove':
      for (const id of operation.ids) next.delete(id);
      return next;
    case 'write beside':
      return next.set(operation.id, `${operation.note}|${partsOf(next, operation.id)[1]}`);
    case 'take new words':
      return next.set(
        operation.id,
        `${partsOf(next, operation.id)[0]}|${wordsOf(operation.thread)}`,
      );
    default:
      return operation satisfies never;
  }
}

function partsOf(library: Library, id: KeptId): [note: string, words: string] {
  const [note = '', words = ''] = library.get(id)?.split('|') ?? [];
  return [note, words];
}

export function summaryOf({ note = '', thread }: KeptThread): string {
  return `${note}|${wordsOf(thread)}`;
}

function wordsOf({ parts }: Thread): string {
  return parts.map((part) => (part.type === 'post' ? part.text.length : part.reason)).join();
}

function manyOf(number: number): KeptThread[] {
  return Array.from({ length: imported }, (_, index) => aKept(number, index + 1));
}

function aKept(number: number, index: number): KeptThread {
  const facts = { direction: 'ltr', publishedAt: 1, minutes: 1, postCount: 3 } as const;
  return keepThread(aThread(number, index, 3), facts, 1_000);
}

function idOf(number: number, index: number): KeptId {
  return `${conversationOf(number, index)}-${ada.id}` as KeptId;
}

function conversationOf(number: number, index: number): number {
  return 1_000 * (1 + number * 100 + index);
}

function aThread(number: number, index: number, length: number): Thread {
  const conversation = conversationOf(number, index);
  const posts = Array.from({ length }, (_, place) =>
    aPost(conversation + place, {
      conversation,
      text: `The ${place}. post of ${number}.${index}. ${'Words of a thread. '.repeat(40 + place)}`,
    }),
  );
  return {
    author: ada,
    url: xUrl(`ada/status/${conversation}`),
    focal: postId(conversation),
    parts: posts,
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'nothing follows' },
  };
}
