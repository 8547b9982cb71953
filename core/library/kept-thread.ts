import type { Direction } from '@/core/article';
import type { Bookmark } from '@/core/bookmark';
import type { Author, PostId } from '@/core/post';
import { type Completeness, postsOf, type Thread } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import type { Highlighted } from './change-highlights';

/** Made when the thread is first kept, and the same ever after. */
export type KeptId = string & { readonly brand: 'KeptId' };

/** What the list of the library shows of a thread: all that the reader did with it, and none of its posts. */
export type KeptEntry = {
  id: KeptId;
  conversation: PostId;
  /** Its first post on X. */
  url: WebUrl;
  author: Pick<Author, 'id' | 'handle' | 'name' | 'isProtected'>;
  /** As it was composed when it was kept; absent where no words of the author serve as one. */
  title?: string;
  lang?: string;
  direction: Direction;
  /** Milliseconds since 1970, as all times here. */
  publishedAt: number;
  minutes: number;
  postCount: number;
  completeness: Completeness;
  keptAt: number;
  /** When it was last open. */
  readAt: number;
  /** When the reader last changed something of it: of two, the later one is kept. */
  changedAt: number;
  /** How much is read, from 0 to 1; 1 only where its end has been seen. */
  progress: number;
  /** Absent at the beginning. */
  bookmark?: Bookmark | undefined;
  tags: string[];
  note?: string;
} & Highlighted;

/**
 * A thread that the reader keeps: its posts as they were parsed, so that newer rules make a better
 * article of them. Other people's replies are not among them.
 */
export type KeptThread = KeptEntry & {
  thread: Thread;
  /** As X had it when it was last looked at, where that is different and the reader has not chosen yet. */
  seen?: Thread;
  /** The newest of each post that the reader has chosen about, so that nobody asks again. */
  settled?: PostId[];
};

/** What is known of a thread by composing it. */
export type ComposedFacts = Pick<
  KeptEntry,
  'title' | 'lang' | 'direction' | 'publishedAt' | 'minutes' | 'postCount'
>;

/** Kept for the first time; once more: see `notice-changes.ts`. */
export function keepThread(thread: Thread, facts: ComposedFacts, now: number): KeptThread {
  const { id, handle, name, isProtected } = thread.author;
  const author = { id, handle, name, ...(isProtected && { isProtected }) };
  const conversation = conversationOf(thread);
  return {
    id: `${conversation}-${id}` as KeptId,
    keptAt: now,
    readAt: now,
    progress: 0,
    tags: [],
    conversation,
    url: thread.url,
    author,
    ...facts,
    completeness: thread.completeness,
    changedAt: now,
    thread: ownPart(thread),
  };
}

/** By its first post that is here; where none is, the open one names it. */
export function conversationOf({ parts, focal }: Thread): PostId {
  return parts.find((part) => part.type === 'post')?.conversation ?? focal;
}

/**
 * Whether it is this thread: one conversation may hold threads of several authors. Read from the visible
 * page, an author has no number.
 */
export function isOfThread({ conversation, author }: KeptEntry, thread: Thread): boolean {
  if (conversation !== conversationOf(thread)) return false;
  return author.id === thread.author.id || sameHandle(author, thread.author);
}

/** Whether it has all posts of the other as they are there, and more. */
export function addsTo(next: Thread, kept: Thread): boolean {
  const texts = new Map(postsOf(next).map(({ id, text }) => [id, text]));
  const before = postsOf(kept);
  return texts.size > before.length && before.every(({ id, text }) => texts.get(id) === text);
}

/** Without the posts. */
export function entryOf({
  thread: _,
  seen: _seen,
  settled: _settled,
  ...entry
}: KeptThread): KeptEntry {
  return entry;
}

function sameHandle(one: { handle: string }, other: { handle: string }): boolean {
  return one.handle !== '' && one.handle.toLowerCase() === other.handle.toLowerCase();
}

/** Without what others answered, and what only X could still do something with. */
export function ownPart({ openCursors: _, ...thread }: Thread): Thread {
  return { ...thread, discussion: [] };
}
