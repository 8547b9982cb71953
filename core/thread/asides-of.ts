import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import type { OwnPosts } from './own-posts';
import { compareAge } from './post-age';
import type { Thread } from './thread';

/** The author's other answers to posts of the thread: side branches and later additions. */
export function asidesOf(
  own: OwnPosts,
  parts: (Post | Gap)[],
  taken: Set<PostId>,
): Thread['asides'] {
  const asides: Thread['asides'] = [];
  for (const part of parts) {
    if (part.id === undefined) continue;
    const answers = (own.children.get(part.id) ?? []).filter((one) => !taken.has(one.post.id));
    answers.sort((a, b) => compareAge(a.post.id, b.post.id));
    for (const answer of answers) {
      const posts: Post[] = [];
      const waiting = [answer];
      for (let known = waiting.pop(); known; known = waiting.pop()) {
        if (taken.has(known.post.id)) continue;
        taken.add(known.post.id);
        posts.push(known.post);
        const below = own.children.get(known.post.id) ?? [];
        waiting.push(...below.toSorted((a, b) => compareAge(b.post.id, a.post.id)));
      }
      if (posts.length > 0) asides.push({ under: part.id, posts });
    }
  }
  return asides;
}

/** What X shows as part of the thread although its replies lead elsewhere, or round in a circle. */
export function postsBeside(own: OwnPosts, parts: (Post | Gap)[]): Post[] {
  const ids = new Set(parts.map(({ id }) => id));
  const beside = [...own.posts.values()].filter(
    ({ isSelfThread, post }) => isSelfThread && !ids.has(post.id),
  );
  return beside.map(({ post }) => post).sort((a, b) => compareAge(a.id, b.id));
}
