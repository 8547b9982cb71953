import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';
import { storedValue } from './stored-value';

/** Whose reading it is: another account, or a private window, never sees it. And in which tab. */
export type Owner = { account?: string; isPrivate: boolean; tab?: number };

export function ownerOf(tab: number, isPrivate: boolean, account: string | undefined): Owner {
  return { isPrivate, tab, ...(account && { account }) };
}

/** The list of what is kept; the pages themselves stand beside it, each as JSON under its own name. */
export type ConversationRecord = {
  owner: Owner;
  conversation: PostId;
  posts: PostId[];
  /** Those of its posts that were open, or whose thread was asked for, as its pages came. */
  opened: PostId[];
  /** None where they had to make room for another one's. */
  pages: { name: string; bytes: number; key: string }[];
  usedAt: number;
  /** When it was last on a reader's screen. */
  readAt?: number;
  /** Another one whenever a page is added or replaced. */
  revision?: string;
  /** How long the thread through each post is, as of this revision: the icon need not read the pages. */
  sizes?: Record<PostId, ThreadSize>;
};

/** `conversation` tells one thread from another; `handle` is its author's. */
export type ThreadSize = { posts: number; conversation: PostId; handle?: string };

/** What is known of a stored conversation without reading its pages. */
export type StoredConversation = { revision: string; sizes: Record<PostId, ThreadSize> };

/** All that is kept, under the name that version 0.1 gave it. */
export const records = storedValue(
  () => sessionArea,
  'shelves',
  (stored) => (stored ?? []) as ConversationRecord[],
);

/** Without an owner (no tab to tell): never a private one. */
export function findRecord(
  all: ConversationRecord[],
  post: PostId,
  owner: Owner | undefined,
): ConversationRecord | undefined {
  const own = all.filter((record) =>
    owner ? isSame(record.owner, owner) : !record.owner.isPrivate,
  );
  return likeliest(own, [post], owner);
}

/**
 * A post may stand on several records, as a page may hold posts that are none of its thread. First
 * comes the one it was opened for, then what its own tab brought, then the one last used.
 */
export function likeliest(
  all: ConversationRecord[],
  [post, conversation = post]: [post: PostId, conversation?: PostId],
  owner: Owner | undefined,
): ConversationRecord | undefined {
  const rank = (record: ConversationRecord) =>
    (record.opened.includes(post) ? 2 : 0) + (isInTab(record, owner) ? 1 : 0);
  return all
    .filter(
      (record) =>
        record.conversation === conversation ||
        record.posts.includes(post) ||
        record.opened.includes(post),
    )
    .sort((a, b) => rank(b) - rank(a) || b.usedAt - a.usedAt)[0];
}

export function isInTab(record: ConversationRecord, owner: Owner | undefined): boolean {
  return owner?.tab !== undefined && record.owner.tab === owner.tab;
}

export function pagesOf(
  record: ConversationRecord,
  stored: Record<string, unknown>,
): ConversationPage[] {
  return record.pages.flatMap(({ name }) => {
    const text = stored[name];
    return typeof text === 'string' ? [JSON.parse(text) as ConversationPage] : [];
  });
}

export function isSame(a: Owner, b: Owner): boolean {
  return a.account === b.account && a.isPrivate === b.isPrivate;
}

export function namesOf(some: ConversationRecord[]): string[] {
  return some.flatMap(({ pages }) => pages.map(({ name }) => name));
}
