import type { Bookmark } from '@/core/bookmark';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';
import { storedValue } from './stored-value';

/** By the thread's conversation, last moved last; as long as the browser runs, in memory only. */
type Bookmarks = [conversation: PostId, bookmark: Bookmark][];

export const bookmarksName = 'bookmarks';
const mostThreads = 100;
const bookmarks = storedValue(() => sessionArea, bookmarksName, readBookmarks);

export async function loadBookmarks(): Promise<ReadonlyMap<PostId, Bookmark>> {
  return new Map(await bookmarks.load().catch(() => []));
}

/** Undefined: at the beginning. Whoever moved last is remembered. */
export function keepBookmark(conversation: PostId, bookmark: Bookmark | undefined): Promise<void> {
  return bookmarks.change((all) => {
    const others = all.filter(([name]) => name !== conversation);
    const kept: Bookmarks = bookmark ? [...others, [conversation, bookmark]] : others;
    all.splice(0, all.length, ...kept.slice(-mostThreads));
  });
}

export async function forgetBookmarks(): Promise<void> {
  await sessionArea.remove(bookmarksName);
}

export function forgetBookmarksOf(conversations: PostId[]): Promise<void> {
  return bookmarks.change((all) => {
    const others = all.filter(([name]) => !conversations.includes(name));
    all.splice(0, all.length, ...others);
  });
}

function readBookmarks(stored: unknown): Bookmarks {
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(entry: unknown): boolean {
  const { block, into } = Object(Object(entry)[1]) as Record<string, unknown>;
  return typeof block === 'string' && typeof into === 'number';
}
