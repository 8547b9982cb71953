import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';

/** Whose reading it is: another account, or a private window, never sees it. */
export type Owner = { account?: string; isPrivate: boolean };

/** The list of what is kept; the pages themselves stand beside it, each as JSON under its own name. */
export type Shelf = {
  owner: Owner;
  conversation: PostId;
  posts: PostId[];
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

/** Without an owner (no tab to tell): the one last used, never a private one. */
export function findShelf(
  shelves: Shelf[],
  post: PostId,
  owner: Owner | undefined,
): Shelf | undefined {
  return shelves
    .filter((shelf) => (owner ? isSame(shelf.owner, owner) : !shelf.owner.isPrivate))
    .sort((a, b) => b.usedAt - a.usedAt)
    .find(({ conversation, posts }) => conversation === post || posts.includes(post));
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

/** Every id the posts have had: the address may name an older version. */
export function idsOf({ entries }: ConversationPage): PostId[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'post') return [entry.post.id, ...entry.post.versions];
    return entry.type === 'gap' && entry.gap.id ? [entry.gap.id] : [];
  });
}
