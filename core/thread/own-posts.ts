import type { Author, PostId } from '@/core/post';
import { type Graph, isOfConversation, type Known } from './merge-pages';
import { compareAge } from './post-age';

/** The author's posts of one conversation, and how they hang together. */
export type OwnPosts = {
  posts: Map<PostId, Known>;
  /** By the id answered, whether that post is here or missing. */
  children: Map<PostId, Known[]>;
  parentOf(known: Known): Parent;
  /** Of several answers, the one the thread goes on with; undefined where there is none left. */
  mainOf(candidates: Known[]): Known | undefined;
};

export type Parent =
  | { type: 'none' }
  /** The author's own post, here. */
  | { type: 'own'; id: PostId }
  /** The author's own post, but nobody delivered it. */
  | { type: 'missing'; id: PostId }
  /** Somebody else's post, here or not. */
  | { type: 'other'; id: PostId };

export function ownPosts(graph: Graph, author: Author, conversation: PostId): OwnPosts {
  const posts = new Map<PostId, Known>();
  for (const [id, known] of graph.posts) {
    if (isOfConversation(known, conversation) && known.post.author.id === author.id)
      posts.set(id, known);
  }

  function parentOf(known: Known): Parent {
    const { replyTo } = known.post;
    const id = graph.parentOf(known.post);
    if (!replyTo || id === undefined) return { type: 'none' };
    if (id === known.post.id) return { type: 'none' };
    if (posts.has(id)) return { type: 'own', id };
    if (graph.posts.has(id)) return { type: 'other', id };
    const isOwn = replyTo.author === undefined ? known.isSelfThread : replyTo.author === author.id;
    return { type: isOwn ? 'missing' : 'other', id };
  }

  const children = new Map<PostId, Known[]>();
  for (const known of posts.values()) {
    const parent = parentOf(known);
    if (parent.type !== 'own' && parent.type !== 'missing') continue;
    const siblings = children.get(parent.id);
    if (siblings) siblings.push(known);
    else children.set(parent.id, [known]);
  }

  // Most threads have nowhere a tie that only the heights decide.
  let heights: ReadonlyMap<PostId, number> | undefined;
  const heightOf = ({ post }: Known) => {
    heights ??= heightsOf(posts, children, parentOf);
    return heights.get(post.id) ?? 0;
  };
  const isPreferred = preferring(heightOf);
  function mainOf(candidates: Known[]): Known | undefined {
    return candidates.reduce<Known | undefined>(
      (best, next) => (best === undefined || isPreferred(next, best) ? next : best),
      undefined,
    );
  }
  return { posts, children, parentOf, mainOf };
}

/** Of two answers to one post, the one with which the thread goes on. */
function preferring(heightOf: (known: Known) => number): (a: Known, b: Known) => boolean {
  return (a, b) => {
    if (a.isSelfThread !== b.isSelfThread) return a.isSelfThread;
    const order = orderOnSharedPage(a, b);
    if (order !== 0) return order < 0;
    const higher = heightOf(a) - heightOf(b);
    if (higher !== 0) return higher > 0;
    return compareAge(a.post.id, b.post.id) < 0;
  };
}

/** Pages come in any order, so only within one of them does X's order say anything. */
function orderOnSharedPage(a: Known, b: Known): number {
  for (const position of a.positions) {
    const other = b.positions.find((candidate) => candidate.page === position.page);
    if (other) return position.index - other.index;
  }
  return 0;
}

/** How long the longest chain from each post is; leaves first, so a circle is simply never reached. */
function heightsOf(
  posts: Map<PostId, Known>,
  children: Map<PostId, Known[]>,
  parentOf: (known: Known) => Parent,
): Map<PostId, number> {
  const heights = new Map<PostId, number>();
  const open = new Map<PostId, number>();
  const ready: Known[] = [];
  for (const [id, known] of posts) {
    const answers = children.get(id)?.length ?? 0;
    open.set(id, answers);
    if (answers === 0) ready.push(known);
  }
  for (let known = ready.pop(); known; known = ready.pop()) {
    const height = heights.get(known.post.id) ?? 1;
    heights.set(known.post.id, height);
    const parent = parentOf(known);
    const above = parent.type === 'own' ? posts.get(parent.id) : undefined;
    if (!above) continue;
    const { id } = above.post;
    heights.set(id, Math.max(heights.get(id) ?? 1, height + 1));
    const left = (open.get(id) ?? 0) - 1;
    open.set(id, left);
    if (left === 0) ready.push(above);
  }
  return heights;
}
