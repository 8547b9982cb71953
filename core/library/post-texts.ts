import { type Post, type PostId, versionsOf } from '@/core/post';
import type { Thread } from '@/core/thread/thread';

/** Every post whose words may stand in the article, by each id that it has had. */
export type PostTexts = ReadonlyMap<PostId, Post>;

export function postTexts({ parts, context, asides }: Thread): PostTexts {
  const own = [...parts, ...asides.flatMap(({ posts }) => posts)];
  const quoted = own.map((part) => (part.type === 'post' ? part.quote?.post : undefined));
  const known = new Map<PostId, Post>();
  // Of a post that is both, its own place counts.
  for (const post of [context, ...quoted, ...own].filter((part) => part?.type === 'post')) {
    for (const id of [...versionsOf(post), post.id]) known.set(id, post);
  }
  return known;
}
