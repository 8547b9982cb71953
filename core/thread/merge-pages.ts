import type { ConversationEntry, ConversationPage, Place } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import { type Author, type Post, type PostId, versionsOf } from '@/core/post';
import { isOlder } from './post-age';

/** Everything the pages say, each post once. */
export type Graph = {
  posts: Map<PostId, Known>;
  gaps: Map<PostId, Gap>;
  /** The id under which a post is known here: X keeps every id an edited post has had. */
  current(id: PostId): PostId;
  /** What a post answers, by its current id. */
  parentOf(post: Post): PostId | undefined;
  /** What each page showed, in X's order, by current id. */
  listings: Listing[];
};

export type Known = {
  post: Post;
  /** X showed it as part of the author's own thread. */
  isSelfThread: boolean;
  /** Where each page had it. */
  positions: Position[];
  /** From the visible page, which does not say which conversation it is. */
  isLoose: boolean;
};
export type Position = { page: number; index: number; module?: string };

export type Listing = ListingItem[];
export type ListingItem = {
  /** Absent for a gap whose id X did not tell. */
  id?: PostId;
  gap?: Gap;
  place: Place;
};

/**
 * Puts the pages of a conversation together, in whatever order they came: the newest edit wins,
 * network data over markup, the more complete over the less; places are kept from all of them.
 */
export function mergePages(pages: ConversationPage[]): Graph {
  const posts = new Map<PostId, Known>();
  const gaps = new Map<PostId, Gap>();
  const listings = pages.map((page, number) => {
    const listing: Listing = [];
    page.entries.forEach((entry, index) => {
      if (entry.type === 'cursor') return;
      if (entry.type === 'gap') addGap(gaps, entry.gap);
      else addPost(posts, knownFrom(page, entry, { page: number, index }));
      listing.push(listed(entry));
    });
    return listing;
  });
  nameAuthors(posts);
  const current = joinVersions(posts);
  for (const listing of listings) {
    for (const item of listing) if (item.id !== undefined) item.id = current(item.id);
  }
  for (const id of gaps.keys()) if (posts.has(current(id))) gaps.delete(id);
  const parentOf = ({ replyTo }: Post) => replyTo && current(replyTo.post);
  return { posts, gaps, current, parentOf, listings };
}

/** The visible page does not say which conversation a post is of. */
export function isOfConversation({ post, isLoose }: Known, conversation: PostId): boolean {
  return isLoose || post.conversation === conversation;
}

function listed(entry: Exclude<ConversationEntry, { type: 'cursor' }>): ListingItem {
  const { place } = entry;
  if (entry.type === 'post') return { id: entry.post.id, place };
  const { gap } = entry;
  return gap.id === undefined ? { gap, place } : { id: gap.id, gap, place };
}

function knownFrom(
  page: ConversationPage,
  { post, place }: ConversationEntry & { type: 'post' },
  position: Position,
): Known {
  const { module, isSelfThread } = place;
  return {
    post,
    isSelfThread,
    positions: [module === undefined ? position : { ...position, module }],
    isLoose: page.source !== 'network',
  };
}

function addGap(gaps: Map<PostId, Gap>, gap: Gap): void {
  if (gap.id === undefined) return;
  const saysLess = gap.reason === 'unknown' || gap.reason === 'not-loaded';
  if (!saysLess || !gaps.has(gap.id)) gaps.set(gap.id, gap);
}

function addPost(seen: Map<PostId, Known>, next: Known): void {
  const known = seen.get(next.post.id);
  if (known) merge(known, next, isBetter(next, known));
  else seen.set(next.post.id, next);
}

function merge(into: Known, other: Known, isReplaced: boolean): void {
  const [better, worse] = isReplaced ? [other, into] : [into, other];
  into.post = withArticle(better.post, worse.post);
  into.isLoose = better.isLoose;
  into.isSelfThread ||= other.isSelfThread;
  into.positions.push(...other.positions);
}

/** X's data may bring no more of a long-form article than its title; its page then has the rest. */
function withArticle(post: Post, other: Post): Post {
  const { longForm, text, spans, isCutShort } = other;
  if (!post.longForm?.isPreview || !longForm || longForm.isPreview) return post;
  return { ...post, longForm: { ...longForm, id: post.longForm.id }, text, spans, isCutShort };
}

/** Of two readings of the same post; the later one wins a tie, as its counts are newer. */
function isBetter(next: Known, known: Known): boolean {
  const a = next.post;
  const b = known.post;
  const edits = versionsOf(a).length - versionsOf(b).length;
  if (edits !== 0) return edits > 0;
  if (a.readFrom !== b.readFrom) return a.readFrom === 'network';
  if (a.isCutShort !== b.isCutShort) return b.isCutShort !== false;
  if (next.isLoose !== known.isLoose) return known.isLoose;
  return wealth(a) >= wealth(b);
}

function wealth(post: Post): number {
  const blocks = post.longForm?.blocks.length ?? 0;
  return (
    post.text.length + post.media.length + blocks + (post.quote?.post?.type === 'post' ? 1 : 0)
  );
}

/** The visible page knows its authors by handle alone; X's data gives them their real ids. */
function nameAuthors(seen: Map<PostId, Known>): void {
  const hasHandlesAlone = [...seen.values()].some((known) => known.isLoose);
  if (!hasHandlesAlone) return;
  const byHandle = new Map<string, Author>();
  for (const { post, isLoose } of seen.values()) {
    if (!isLoose) byHandle.set(`@${post.author.handle.toLowerCase()}`, post.author);
  }
  for (const known of seen.values()) {
    const author = byHandle.get(known.post.author.id);
    if (!author) continue;
    const { replyTo } = known.post;
    known.post = {
      ...known.post,
      author,
      ...(replyTo && {
        replyTo: {
          ...replyTo,
          ...(replyTo.author === known.post.author.id && { author: author.id }),
        },
      }),
    };
  }
}

/**
 * Each version of an edited post has an id of its own, and replies point at any of them. A version
 * gives way to a newer one that names it, if both are by one author: nothing else may make a post go.
 */
function joinVersions(seen: Map<PostId, Known>): (id: PostId) => PostId {
  const newer = newerVersions(seen);
  if (newer.size === 0) return (id) => id;
  function current(id: PostId): PostId {
    let here = id;
    for (let next = newer.get(here); next !== undefined; next = newer.get(here)) here = next;
    return here;
  }
  for (const id of newer.keys()) {
    const outdated = seen.get(id);
    const latest = seen.get(current(id));
    if (!outdated || !latest || outdated === latest) continue;
    merge(latest, outdated, false);
    seen.delete(id);
  }
  return current;
}

function newerVersions(seen: Map<PostId, Known>): Map<PostId, PostId> {
  const newer = new Map<PostId, PostId>();
  for (const { post } of seen.values()) {
    for (const version of post.versions ?? []) {
      if (version === post.id) continue;
      const other = seen.get(version);
      const isOwn = other?.post.author.id === post.author.id;
      if (!other || (isOwn && isOlder(version, post.id))) setNewer(newer, version, post.id, seen);
    }
  }
  return newer;
}

/** From an id we hold, only ever towards a newer one; so following these ends. */
function setNewer(
  newer: Map<PostId, PostId>,
  version: PostId,
  id: PostId,
  seen: Map<PostId, Known>,
): void {
  const known = newer.get(version);
  if (known === undefined || isOlder(known, id) || !seen.has(known)) newer.set(version, id);
}
