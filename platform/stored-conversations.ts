import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';

/** Whose reading it is: another account, or a private window, never sees it. And in which tab. */
export type Owner = { account?: string; isPrivate: boolean; tab?: number };

/** The list of what is kept; the pages themselves stand beside it, each as JSON under its own name. */
export type Shelf = {
  owner: Owner;
  conversation: PostId;
  posts: PostId[];
  /** Those of its posts that were open, or whose thread was asked for, as its pages came. */
  opened: PostId[];
  pages: { name: string; bytes: number; key: string }[];
  usedAt: number;
  /** When it was last on a reader's screen. */
  readAt?: number;
  /** Its pages had to make room for another one's. */
  isDropped?: boolean;
};

export const listName = 'shelves';

export async function readList(): Promise<Shelf[]> {
  const { [listName]: shelves } = await sessionArea.get(listName);
  return (shelves as Shelf[] | undefined) ?? [];
}

/** Without an owner (no tab to tell): never a private one. */
export function findShelf(
  shelves: Shelf[],
  post: PostId,
  owner: Owner | undefined,
): Shelf | undefined {
  const own = shelves.filter((shelf) =>
    owner ? isSame(shelf.owner, owner) : !shelf.owner.isPrivate,
  );
  return likeliest(own, [post], owner);
}

/**
 * A post may stand on several shelves, as a page may hold posts that are none of its thread. First
 * comes the one it was opened for, then what its own tab brought, then the one last used.
 */
export function likeliest(
  shelves: Shelf[],
  [post, conversation = post]: [post: PostId, conversation?: PostId],
  owner: Owner | undefined,
): Shelf | undefined {
  const rank = (shelf: Shelf) =>
    (shelf.opened.includes(post) ? 2 : 0) + (isInTab(shelf, owner) ? 1 : 0);
  return shelves
    .filter(
      (shelf) =>
        shelf.conversation === conversation ||
        shelf.posts.includes(post) ||
        shelf.opened.includes(post),
    )
    .sort((a, b) => rank(b) - rank(a) || b.usedAt - a.usedAt)[0];
}

export function isInTab(shelf: Shelf, owner: Owner | undefined): boolean {
  return owner?.tab !== undefined && shelf.owner.tab === owner.tab;
}

export function pagesOf(shelf: Shelf, stored: Record<string, unknown>): ConversationPage[] {
  return shelf.pages.flatMap(({ name }) => {
    const text = stored[name];
    return typeof text === 'string' ? [JSON.parse(text) as ConversationPage] : [];
  });
}

export function isSame(a: Owner, b: Owner): boolean {
  return a.account === b.account && a.isPrivate === b.isPrivate;
}

export function namesOf(shelves: Shelf[]): string[] {
  return shelves.flatMap(({ pages }) => pages.map(({ name }) => name));
}
