import type { Bookmark } from '@/core/bookmark';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';
import { storedValue } from './stored-value';

/** By the thread's conversation, last moved last; as long as the browser runs, in memory only. */
export type Kept<What> = [conversation: PostId, what: What][];

export const bookmarksName = 'bookmarks';
export const readLatelyName = 'lately';
const mostThreads = 100;
const bookmarks = keptInSession<Bookmark>(
  bookmarksName,
  ({ block, into }) => typeof block === 'string' && typeof into === 'number',
);

export async function loadBookmarks(): Promise<Map<PostId, Bookmark>> {
  return new Map(await bookmarks.load().catch(() => []));
}

/** Undefined: at the beginning. Whoever moved last is remembered. */
export function keepBookmark(conversation: PostId, bookmark: Bookmark | undefined): Promise<void> {
  return bookmarks.change((all) => keepLast(all, conversation, bookmark));
}

export function forgetBookmarksOf(conversations: PostId[]): Promise<void> {
  return bookmarks.change((all) => leaveOut(all, conversations));
}

/** With the list of what was read. */
export async function forgetBookmarks(): Promise<void> {
  await sessionArea.remove([bookmarksName, readLatelyName]);
}

/** What is moved to the end is the last one; undefined: it goes. */
export function keepLast<What>(
  all: Kept<What>,
  conversation: PostId,
  what: What | undefined,
): void {
  leaveOut(all, [conversation]);
  if (what) all.push([conversation, what]);
  all.splice(0, all.length - mostThreads);
}

export function leaveOut<What>(all: Kept<What>, conversations: PostId[]): void {
  all.splice(0, all.length, ...all.filter(([name]) => !conversations.includes(name)));
}

export function keptInSession<What>(
  name: string,
  isOne: (entry: Record<string, unknown>) => boolean,
) {
  return storedValue(
    () => sessionArea,
    name,
    (stored) => readKept<What>(stored, isOne),
  );
}

/** What stands in storage, whoever wrote it. */
export function readKept<What>(
  stored: unknown,
  isOne: (entry: Record<string, unknown>) => boolean,
): Kept<What> {
  return Array.isArray(stored) ? stored.filter((entry) => isOne(Object(Object(entry)[1]))) : [];
}
