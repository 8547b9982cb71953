import type { Post, PostId } from '@/core/post';
import type { Graph } from './merge-pages';

/** Long-form articles name the posts in them by number: those that are known stand where they are named. */
export function withEmbedded(post: Post, graph: Graph): Post {
  const { longForm } = post;
  if (!longForm?.blocks.some(({ type }) => type === 'post')) return post;
  const blocks = longForm.blocks.map((block) => {
    const known = block.type === 'post' && block.id !== post.id && embeddedIn(graph, block.id);
    return known ? { ...block, post: known } : block;
  });
  return { ...post, longForm: { ...longForm, blocks } };
}

function embeddedIn(graph: Graph, id: PostId) {
  // What an embedded article embeds is left to it: two could hold each other.
  return graph.posts.get(graph.current(id))?.post ?? graph.gaps.get(id);
}
