import type { Gap } from './gap';
import { type Post, type PostId, versionsOf } from './post';

/**
 * One response of X (or one reading of the visible page), as ours: everything around a post,
 * everybody's replies included. Ads, related posts and whatever else X puts between are already gone.
 */
export type ConversationPage = {
  /** What was asked; absent where the file was saved without its request. */
  request?: { focal?: PostId; cursor?: string; ranking?: Ranking };
  source: 'network' | 'markup';
  /** In X's order (by sortIndex where entries have one). */
  entries: ConversationEntry[];
  /** X's own "this is a thread" flag. */
  hasReaderMode?: boolean;
  /** X said that nothing comes before / after this page. */
  endsAtTop: boolean;
  endsAtBottom: boolean;
  /** What had no room to be kept: other people's replies, or posts as well. */
  leftOut?: 'replies' | 'posts';
  /** Errors X sent beside usable data, and kinds we did not know: for diagnostics, no post text. */
  warnings: string[];
};

/** Every id that its posts have had: the address may name an older version. Gaps with an id are posts. */
export function idsOf({ entries }: Pick<ConversationPage, 'entries'>): PostId[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'post') return [entry.post.id, ...versionsOf(entry.post)];
    return entry.type === 'gap' && entry.gap.id ? [entry.gap.id] : [];
  });
}

/** Whether it is what was asked about this post, or shows it. */
export function isAbout(page: ConversationPage, post: PostId): boolean {
  return page.request?.focal === post || idsOf(page).includes(post);
}

export type Ranking = 'Relevance' | 'Recency' | 'Likes';

export type ConversationEntry =
  | { type: 'post'; post: Post; place: Place }
  | { type: 'gap'; gap: Gap; place: Place }
  | { type: 'cursor'; cursor: Cursor; place: Place };

export type Place = {
  /** Entry id of the module (`conversationthread-…`) it stands in; absent at top level. */
  module?: string;
  /** X shows it as part of the author's own thread. */
  isSelfThread: boolean;
};

export type Cursor = {
  kind: 'Top' | 'Bottom' | 'ShowMore' | 'ShowMoreThreads' | 'ShowMoreThreadsPrompt';
  value: string;
};
