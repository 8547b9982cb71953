import { browser } from 'wxt/browser';
import type { Bookmark } from '@/core/bookmark';
import type { PostId } from '@/core/post';
import type { ReadLately } from '@/core/read-lately';
import { isPrivateContext, sessionArea } from './session-area';
import { storedValue } from './stored-value';

/** By the thread's conversation, last moved last; as long as the browser runs, in memory only. */
type Kept<What> = [conversation: PostId, what: What][];

export const bookmarksName = 'bookmarks';
export const readLatelyName = 'lately';
const mostThreads = 100;
const bookmarks = keptInSession<Bookmark>(
  bookmarksName,
  ({ block, into }) => typeof block === 'string' && typeof into === 'number',
);
const readLately = keptInSession<ReadLately>(readLatelyName, ({ title }) => Boolean(title));

export async function loadBookmarks(): Promise<ReadonlyMap<PostId, Bookmark>> {
  return new Map(await bookmarks.load().catch(() => []));
}

/** Undefined: at the beginning. Whoever moved last is remembered. */
export function keepBookmark(conversation: PostId, bookmark: Bookmark | undefined): Promise<void> {
  return keep(bookmarks, conversation, bookmark);
}

/** The last one first. */
export async function loadReadLately(): Promise<ReadLately[]> {
  return (await readLately.load()).map(([, entry]) => entry).reverse();
}

export async function noteRead(conversation: PostId, entry: ReadLately): Promise<void> {
  // Where one context serves both kinds of windows, what a private one reads is told in no other.
  const { incognito } = (await browser.windows?.getCurrent()) ?? {};
  if (!incognito || isPrivateContext()) await keep(readLately, conversation, entry);
}

export async function forgetBookmarks(): Promise<void> {
  await sessionArea.remove([bookmarksName, readLatelyName]);
}

export async function forgetBookmarksOf(conversations: PostId[]): Promise<void> {
  for (const kept of [bookmarks, readLately]) {
    await kept.change((all: Kept<unknown>) => {
      const others = all.filter(([name]) => !conversations.includes(name));
      all.splice(0, all.length, ...others);
    });
  }
}

function keep<What>(
  kept: ReturnType<typeof keptInSession<What>>,
  conversation: PostId,
  what: What | undefined,
): Promise<void> {
  return kept.change((all) => {
    const others = all.filter(([name]) => name !== conversation);
    const now: Kept<What> = what ? [...others, [conversation, what]] : others;
    all.splice(0, all.length, ...now.slice(-mostThreads));
  });
}

function keptInSession<What>(name: string, isOne: (entry: Record<string, unknown>) => boolean) {
  const read = (stored: unknown): Kept<What> =>
    Array.isArray(stored) ? stored.filter((entry) => isOne(Object(Object(entry)[1]))) : [];
  return storedValue(() => sessionArea, name, read);
}
