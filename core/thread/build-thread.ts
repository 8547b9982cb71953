import type { ConversationPage } from '@/core/conversation';
import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { authorChain, type Chain } from './author-chain';
import { buildDiscussion } from './build-discussion';
import { completenessOf, countGaps, openCursors } from './completeness';
import { withEmbedded } from './embedded-posts';
import { type Graph, type Known, mergePages } from './merge-pages';
import { type OwnPosts, ownPosts } from './own-posts';
import { postsOf, type Thread } from './thread';

/**
 * The author's thread through the focal post, from everything that was gathered so far. Undefined
 * while no page tells who the focal post is by. Pages may come in any order and overlap. Gaps are
 * found here, so who wants to link to them says how.
 */
export function buildThread(
  pages: ConversationPage[],
  focal: PostId,
  addressOf?: (post: PostId) => WebUrl,
): Thread | undefined {
  const graph = mergePages(pages);
  const anchor = graph.posts.get(graph.current(focal)) ?? besideMissing(graph, focal);
  if (!anchor) return undefined;
  const { author } = anchor.post;
  const conversation = conversationOf(graph, anchor);
  const own = ownPosts(graph, author, conversation);
  const chain = authorChain(graph, own, anchor);
  const { parts, asides } = chain;
  countGaps(parts);
  const context = contextOf(graph, own, chain);
  const open = openCursors(pages, graph, postsOf(chain));
  const ids = new Set<PostId>();
  for (const part of parts) if (part.id !== undefined) ids.add(part.id);
  for (const aside of asides) for (const post of aside.posts) ids.add(post.id);
  const linked = (part: Post | Gap) => {
    if (part.type === 'post') return withEmbedded(part, graph);
    return addressOf && part.id ? { ...part, url: addressOf(part.id) } : part;
  };
  return {
    author,
    url: (postsOf(chain)[0] ?? anchor.post).url,
    focal: graph.posts.has(graph.current(focal)) ? graph.current(focal) : focal,
    parts: parts.map(linked),
    ...(context && { context: linked(context) }),
    asides,
    discussion: buildDiscussion(graph, {
      ids,
      above: ancestorsOf(graph, chain.top),
      author: author.id,
      conversation,
    }),
    completeness: completenessOf(pages, graph, chain, open),
    ...(open.length > 0 && { openCursors: open }),
  };
}

/** Where only the visible page has the focal post, another post of its author tells. */
function conversationOf(graph: Graph, anchor: Known): PostId {
  if (!anchor.isLoose) return anchor.post.conversation;
  for (const { post, isLoose } of graph.posts.values()) {
    if (!isLoose && post.author.id === anchor.post.author.id) return post.conversation;
  }
  return anchor.post.conversation;
}

/** The focal post itself is withheld: the author's answer to it, or X's own order, still tell. */
function besideMissing(graph: Graph, focal: PostId): Known | undefined {
  for (const known of graph.posts.values()) {
    const { replyTo, author } = known.post;
    if (replyTo?.post === focal && replyTo.author === author.id) return known;
  }
  for (const listing of graph.listings) {
    const index = listing.findIndex((item) => item.id === focal && item.place.isSelfThread);
    const beside = index < 0 ? undefined : (listing[index - 1] ?? listing[index + 1]);
    const known = beside?.id === undefined ? undefined : graph.posts.get(beside.id);
    if (known?.isSelfThread) return known;
  }
  return undefined;
}

/** Somebody else's post that the thread answers, or the gap where it was. */
function contextOf(graph: Graph, own: OwnPosts, chain: Chain): Post | Gap | undefined {
  const parent = own.parentOf(chain.top);
  if (parent.type !== 'other') return undefined;
  const { id } = parent;
  return (
    graph.posts.get(id)?.post ?? graph.gaps.get(id) ?? { type: 'gap', id, reason: 'not-loaded' }
  );
}

function ancestorsOf(graph: Graph, top: Known): Set<PostId> {
  const above = new Set<PostId>();
  let post: Post | undefined = top.post;
  while (post) {
    const id = graph.parentOf(post);
    if (id === undefined || above.has(id)) break;
    above.add(id);
    post = graph.posts.get(id)?.post;
  }
  return above;
}
