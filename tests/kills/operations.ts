import {
  type Highlight,
  type HighlightId,
  runsOf,
  wordsOfHighlight,
} from '@/core/library/highlight';
import { type KeptId, type KeptThread, keepThread } from '@/core/library/kept-thread';
import { postTexts } from '@/core/library/post-texts';
import type { Thread } from '@/core/thread/thread';
import { ada, aPost, postId, xUrl } from '@/tests/core/a-post';

/** One thing that a reader has done to the library: all of it is there afterwards, or nothing. */
export type Operation =
  | { does: 'keep'; kept: KeptThread }
  | { does: 'bring in'; kept: KeptThread[] }
  | { does: 'highlight'; id: KeptId; highlight: Highlight }
  | { does: 'remove a highlight'; id: KeptId; highlight: HighlightId }
  | { does: 'write beside'; id: KeptId; note: string }
  | { does: 'take new words'; id: KeptId; thread: Thread }
  | { does: 'remove'; ids: KeptId[] };

const inFile = 60;

/** The n-th; what it does follows from its number alone. Each round is about one thread, and a file. */
export function operationAt(number: number): Operation {
  const kinds: ((first: number, id: KeptId) => Operation)[] = [
    (first) => ({ does: 'keep', kept: aKept(first, 0) }),
    (first) => ({ does: 'bring in', kept: [broughtAt(first), ...othersIn(first)] }),
    (first, id) => ({ does: 'highlight', id, highlight: aHighlight(first, number) }),
    (_, id) => ({ does: 'write beside', id, note: `Note ${number}` }),
    (first, id) => ({ does: 'take new words', id, thread: aThread(first, 0, 6) }),
    (first, id) => ({ does: 'remove a highlight', id, highlight: highlightId(first) }),
    (first) => ({ does: 'remove', ids: othersIn(first).map((each) => each.id) }),
  ];
  const step = number % kinds.length;
  const first = number - step;
  const make = kinds[step];
  if (!make) throw new Error('unreachable');
  return make(first, idOf(first, 0));
}

/** What there is of each thread, by its id, in a line; and how many the last file has changed. */
export type Library = ReadonlyMap<string, string>;

export const changedByFile = 'changed by the last file';

export function after(library: Library, operation: Operation): Library {
  const next = new Map(library);
  const change = (id: KeptId, changes: Partial<Summary>) => {
    const { note = '', words = '', marks = [] } = JSON.parse(next.get(id) ?? '{}');
    next.set(id, JSON.stringify({ note, words, marks, ...changes }));
  };
  const marksOf = (id: KeptId): string[] => JSON.parse(next.get(id) ?? '{}').marks ?? [];
  switch (operation.does) {
    case 'keep':
      return next.set(operation.kept.id, summaryOf(operation.kept));
    case 'bring in':
      for (const kept of operation.kept) next.set(kept.id, summaryOf(kept));
      return next.set(changedByFile, `${operation.kept.length}`);
    case 'remove':
      for (const id of operation.ids) next.delete(id);
      return next.set(changedByFile, '1');
    case 'highlight': {
      const { id, highlight } = operation;
      change(id, { marks: [...marksOf(id), markOf(highlight)].sort() });
      return next;
    }
    case 'remove a highlight': {
      const { id, highlight } = operation;
      change(id, { marks: marksOf(id).filter((mark) => !mark.startsWith(`${highlight} `)) });
      return next;
    }
    case 'write beside':
      change(operation.id, { note: operation.note });
      return next;
    case 'take new words':
      change(operation.id, { words: wordsOf(operation.thread) });
      return next;
    default:
      return operation satisfies never;
  }
}

type Summary = { note: string; words: string; marks: string[] };

export function summaryOf({ note = '', thread, highlights = [] }: KeptThread): string {
  const summary: Summary = { note, words: wordsOf(thread), marks: highlights.map(markOf).sort() };
  return JSON.stringify(summary);
}

function markOf(highlight: Highlight): string {
  return `${highlight.id} ${highlight.note}: ${wordsOfHighlight(highlight)}`;
}

function wordsOf({ parts }: Thread): string {
  return parts.map((part) => (part.type === 'post' ? part.text.length : part.reason)).join();
}

/** What a file has that is not here. */
function othersIn(number: number): KeptThread[] {
  return Array.from({ length: inFile }, (_, index) => aKept(number, index + 1));
}

/** What a file has of the thread that was kept before, where more was done with it. */
function broughtAt(number: number): KeptThread {
  const note = `Brought in with ${number}`;
  const highlights = [{ ...aHighlight(number, number), id: highlightId(number) }];
  return { ...aKept(number, 0), note, highlights, changedAt: 2_000 };
}

function highlightId(number: number): HighlightId {
  return `h${number}` as HighlightId;
}

function aHighlight(thread: number, number: number): Highlight {
  const posts = postTexts(aThread(thread, 0, 3));
  const post = postId(conversationOf(thread, 0) + 1);
  const runs = runsOf([{ post, from: 4, to: 60 }], [], posts);
  return { id: highlightId(number), runs, note: `On ${number}`, createdAt: 1, changedAt: 1 };
}

export function aKept(number: number, index: number): KeptThread {
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
