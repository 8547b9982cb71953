import type { Gap } from '@/core/gap';
import type { Author, PostId } from '@/core/post';
import { type Graph, isOfConversation } from './merge-pages';
import type { Reply } from './thread';

/** What the discussion is of: its posts, and those that they answer, stand elsewhere. */
type ThreadIds = {
  ids: Set<PostId>;
  above: Set<PostId>;
  author: Author['id'];
  conversation: PostId;
};

/** `parents`: what each reply answers, in the discussion or not. */
type Replies = { nodes: Map<PostId, Reply>; parents: Map<PostId, PostId> };

/**
 * Other people's replies to the thread and the author's answers to them, as trees in X's order. What
 * stands beside the thread in a conversation begun by somebody else is no reply to it.
 */
export function buildDiscussion(graph: Graph, thread: ThreadIds): Reply[] {
  const replies = collectReplies(graph, thread);
  const belongs = membership(graph, replies, thread);
  const roots: Reply[] = [];
  for (const [id, node] of replies.nodes) {
    if (!belongs(id)) continue;
    const parent = replies.parents.get(id);
    const above = parent === undefined ? undefined : replies.nodes.get(parent);
    (above ? above.replies : roots).push(node);
  }
  return roots;
}

function collectReplies(graph: Graph, thread: ThreadIds): Replies {
  const nodes = new Map<PostId, Reply>();
  const parents = new Map<PostId, PostId>();
  for (const { id, gap, above } of inOrder(graph)) {
    if (nodes.has(id) || thread.ids.has(id) || thread.above.has(id)) continue;
    const known = graph.posts.get(id);
    const post = known?.post ?? gap;
    if (!post || (known && !isOfConversation(known, thread.conversation))) continue;
    nodes.set(id, { post, isByAuthor: known?.post.author.id === thread.author, replies: [] });
    const parent = known ? graph.parentOf(known.post) : above;
    if (parent !== undefined) parents.set(id, parent);
  }
  return { nodes, parents };
}

type Placed = { id: PostId; gap: Gap | undefined; above: PostId | undefined };

/** Every post and gap in X's order; a gap hangs under what its module shows above it. */
function* inOrder(graph: Graph): Generator<Placed> {
  for (const listing of graph.listings) {
    let module: string | undefined;
    let above: PostId | undefined;
    for (const item of listing) {
      if (item.place.module !== module) above = undefined;
      module = item.place.module;
      // Withheld posts outside a module are above the thread or in it, never replies.
      if (item.id === undefined || (item.gap && module === undefined)) continue;
      yield { id: item.id, gap: item.gap, above };
      above = item.id;
    }
  }
}

/** Whether what a reply answers leads to the thread; a circle of replies leads nowhere. */
function membership(
  graph: Graph,
  { nodes, parents }: Replies,
  thread: ThreadIds,
): (id: PostId) => boolean {
  const known = new Map<PostId, boolean>();
  const isBelow = (id: PostId, parent: PostId | undefined) => {
    if (parent === undefined) return nodes.get(id)?.post.type === 'gap';
    // What was never shown to us stands on a page of the thread, so its answers stay.
    const isUnseen = !thread.above.has(parent) && !graph.posts.has(parent);
    return thread.ids.has(parent) || isUnseen;
  };
  return (id) => {
    const path = new Set<PostId>();
    let here = id;
    while (!known.has(here) && !path.has(here)) {
      path.add(here);
      const parent = parents.get(here);
      if (parent !== undefined && nodes.has(parent)) here = parent;
      else known.set(here, isBelow(here, parent));
    }
    const answer = known.get(here) ?? false;
    for (const step of path) known.set(step, answer);
    return answer;
  };
}
