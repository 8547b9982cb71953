import type { Gap } from '@/core/gap';
import type { Author, Post, PostId } from '@/core/post';
import type { Graph } from './merge-pages';
import type { Reply } from './thread';

/**
 * Other people's replies to the thread and the author's answers to them, as trees in X's order. What
 * stands beside the thread in a conversation begun by somebody else is no reply to it.
 */
export function buildDiscussion(
  graph: Graph,
  thread: { ids: Set<PostId>; above: Set<PostId>; author: Author['id']; conversation: PostId },
): Reply[] {
  const nodes = new Map<PostId, Reply>();
  const parents = new Map<PostId, PostId>();
  for (const { id, gap, above } of inOrder(graph)) {
    if (nodes.has(id) || thread.ids.has(id) || thread.above.has(id)) continue;
    const known = graph.posts.get(id);
    const post = known?.post;
    const isHere =
      post === undefined || known?.isLoose || post.conversation === thread.conversation;
    const content: Post | Gap | undefined = post ?? gap;
    if (!content || !isHere) continue;
    nodes.set(id, { post: content, isByAuthor: post?.author.id === thread.author, replies: [] });
    const parent = post ? post.replyTo && graph.current(post.replyTo.post) : above;
    if (parent !== undefined) parents.set(id, parent);
  }
  const belongs = membership(graph, nodes, parents, thread);
  const roots: Reply[] = [];
  for (const [id, node] of nodes) {
    if (!belongs(id)) continue;
    const parent = parents.get(id);
    const above = parent === undefined || isCircle(id, parents) ? undefined : nodes.get(parent);
    (above ? above.replies : roots).push(node);
  }
  return roots;
}

/** Every post and gap in X's order; a gap hangs under what its module shows above it. */
function* inOrder(graph: Graph): Generator<{ id: PostId; gap?: Gap; above?: PostId }> {
  for (const listing of graph.listings) {
    let module: string | undefined;
    let above: PostId | undefined;
    for (const item of listing) {
      if (item.place.module !== module) above = undefined;
      module = item.place.module;
      // Withheld posts outside a module are above the thread or in it, never replies.
      if (item.id === undefined || (item.gap && module === undefined)) continue;
      yield { id: item.id, ...(item.gap && { gap: item.gap }), ...(above && { above }) };
      above = item.id;
    }
  }
}

function membership(
  graph: Graph,
  nodes: Map<PostId, Reply>,
  parents: Map<PostId, PostId>,
  thread: { ids: Set<PostId>; above: Set<PostId> },
): (id: PostId) => boolean {
  const known = new Map<PostId, boolean>();
  return (id) => {
    const path: PostId[] = [];
    let here: PostId | undefined = id;
    let answer = false;
    while (here !== undefined) {
      const memo = known.get(here);
      if (memo !== undefined || path.includes(here)) {
        answer = memo ?? false;
        break;
      }
      path.push(here);
      const parent = parents.get(here);
      if (parent === undefined) {
        answer = nodes.get(here)?.post.type === 'gap';
        break;
      }
      if (thread.ids.has(parent)) {
        answer = true;
        break;
      }
      // Its parent was never shown to us: it stands on a page of the thread, so it stays.
      if (!nodes.has(parent)) {
        answer = !thread.above.has(parent) && !graph.posts.has(parent);
        break;
      }
      here = parent;
    }
    for (const step of path) known.set(step, answer);
    return answer;
  };
}

function isCircle(id: PostId, parents: Map<PostId, PostId>): boolean {
  let slow = id;
  let fast: PostId | undefined = parents.get(id);
  while (fast !== undefined) {
    if (fast === slow) return true;
    const next = parents.get(fast);
    if (next === undefined) return false;
    fast = parents.get(next);
    slow = parents.get(slow) ?? slow;
  }
  return false;
}
