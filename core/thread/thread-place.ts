import { type PostId, toPostId } from '@/core/post';
import type { Graph, Known } from './merge-pages';
import type { OwnPosts } from './own-posts';

/** X shows it as part of the author's thread, in the module that it makes of that. */
export function isInThreadModule(known: Known): boolean {
  return known.isSelfThread && known.positions.some(({ module }) => module !== undefined);
}

/**
 * Does X show this post as part of the thread, rather than of the author's talk with somebody else?
 * Asked only of posts whose predecessor is missing: in its own module, at top level, or in a module
 * that begins with a post of the author's.
 */
export function isThreadPlace(graph: Graph, own: OwnPosts, known: Known): boolean {
  if (known.isSelfThread) return true;
  return known.positions.some(({ page, module }) => {
    if (module === undefined) return !hasBranch(graph, own, page);
    const first = toPostId(/^conversationthread-(\d+)$/.exec(module)?.[1]);
    const id = first === undefined ? undefined : graph.current(first);
    return id !== undefined && own.posts.has(id) && own.posts.get(id)?.isSelfThread === true;
  });
}

/** At top level a page opened in the middle of a talk shows others answering the author. */
function hasBranch(graph: Graph, own: OwnPosts, page: number): boolean {
  return (graph.listings[page] ?? []).some((item) => {
    if (item.place.module !== undefined || item.id === undefined || own.posts.has(item.id)) {
      return false;
    }
    const post = graph.posts.get(item.id)?.post;
    const parent = post && graph.parentOf(post);
    return parent !== undefined && own.posts.has(parent);
  });
}

/** A chain that answers somebody within the author's own conversation is a talk, no thread's start. */
export function isThreadStart(graph: Graph, own: OwnPosts, head: Known): boolean {
  const root = own.posts.get(head.post.conversation);
  let parent = own.parentOf(head);
  const seen = new Set<PostId>();
  while (parent.type === 'other' && !seen.has(parent.id)) {
    seen.add(parent.id);
    const post = graph.posts.get(parent.id)?.post;
    const id = post && graph.parentOf(post);
    if (id === undefined) return root === undefined || root === head;
    if (own.posts.has(id)) return false;
    parent = { type: 'other', id };
  }
  return true;
}
