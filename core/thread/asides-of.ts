import type { Gap } from '@/core/gap';
import type { Post, PostId } from '@/core/post';
import type { Known } from './merge-pages';
import type { OwnPosts } from './own-posts';
import { compareAge } from './post-age';
import type { Thread } from './thread';

/** The author's other answers to posts of the thread: side branches and later additions. */
export function asidesOf(
  own: OwnPosts,
  parts: (Post | Gap)[],
  taken: Set<PostId>,
): Thread['asides'] {
  const answersTo = (id: PostId) =>
    (own.children.get(id) ?? []).toSorted((a, b) => compareAge(a.post.id, b.post.id));

  function branchFrom(answer: Known): Post[] {
    const posts: Post[] = [];
    const waiting = [answer];
    for (let known = waiting.pop(); known; known = waiting.pop()) {
      const { post } = known;
      if (taken.has(post.id)) continue;
      taken.add(post.id);
      posts.push(post);
      waiting.push(...answersTo(post.id).reverse());
    }
    return posts;
  }
  const branches: Thread['asides'] = [];
  for (const { id: under } of parts) {
    if (under === undefined) continue;
    for (const answer of answersTo(under)) {
      if (taken.has(answer.post.id)) continue;
      branches.push({ under, posts: branchFrom(answer) });
    }
  }
  return branches;
}

/** What X shows as part of the thread although its replies lead elsewhere, or round in a circle. */
export function postsBeside(own: OwnPosts, parts: (Post | Gap)[]): Post[] {
  const ids = new Set(parts.map(({ id }) => id));
  const beside = [...own.posts.values()].filter(
    ({ isSelfThread, post }) => isSelfThread && !ids.has(post.id),
  );
  return beside.map(({ post }) => post).sort((a, b) => compareAge(a.id, b.id));
}
