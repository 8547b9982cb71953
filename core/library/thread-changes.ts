import type { Gap } from '@/core/gap';
import { type Post, type PostId, versionsOf } from '@/core/post';
import { compareAge } from '@/core/thread/post-age';
import { postsOf, type Reply, type Thread } from '@/core/thread/thread';

/** What its author did to a thread after it was kept, post by post. */
export type ThreadChange =
  | { type: 'edited'; kept: Post; now: Post }
  | { type: 'deleted'; kept: Post }
  | { type: 'added'; now: Post };

/** The same as long as the author does nothing more to this post. */
export function changeId(change: ThreadChange): PostId {
  return change.type === 'deleted' ? change.kept.id : change.now.id;
}

/**
 * In the order of the thread. A post is deleted only where X says so, or where it has shown the whole
 * thread without it: what was merely not loaded is no change.
 */
export function changesOf(kept: Thread, fresh: Thread): ThreadChange[] {
  const now = byVersion(everyPost(fresh));
  const known = byVersion(everyPost(kept));
  const isGone = goneFrom(fresh);
  const changes = postsOf(kept).flatMap((post): ThreadChange[] => {
    const next = samePost(now, post);
    if (next) return isEdit(post, next) ? [{ type: 'edited', kept: post, now: next }] : [];
    return isGone(post) ? [{ type: 'deleted', kept: post }] : [];
  });
  for (const post of postsOf(fresh)) {
    if (!samePost(known, post)) changes.push({ type: 'added', now: post });
  }
  return changes.sort((a, b) => compareAge(firstId(subjectOf(a)), firstId(subjectOf(b))));
}

/** The thread as it is once this is taken over; whatever else it holds stays as it is. */
export function takeChange(thread: Thread, change: ThreadChange): Thread {
  if (change.type === 'added') return { ...thread, parts: insert(thread.parts, change.now) };
  const { id } = change.kept;
  const instead: Post | Gap =
    change.type === 'edited' ? change.now : { type: 'gap', id, reason: 'deleted' };
  const parts = thread.parts.map((part) =>
    part.type === 'post' && part.id === id ? instead : part,
  );
  return { ...thread, parts };
}

/** What the change is about: what is kept, or what has been added. */
export function subjectOf(change: ThreadChange): Post {
  return change.type === 'added' ? change.now : change.kept;
}

/** Every post that is part of it, answers it or is answered by it. */
export function everyPost({ parts, asides, discussion, context }: Thread): Post[] {
  const answers = (replies: Reply[]): (Post | Gap)[] =>
    replies.flatMap(({ post, replies: below }) => [post, ...answers(below)]);
  const own = [...parts, ...asides.flatMap(({ posts }) => posts), ...answers(discussion)];
  return [...own, ...(context ? [context] : [])].filter((part) => part.type === 'post');
}

/** By each id that an edited post has had. */
export function byVersion(posts: Post[]): Map<PostId, Post> {
  return new Map(posts.flatMap((post) => versionsOf(post).map((id) => [id, post])));
}

/** By whichever of its ids is known. */
export function samePost(known: Map<PostId, Post>, post: Post): Post | undefined {
  return versionsOf(post)
    .map((id) => known.get(id))
    .find((each) => each !== undefined);
}

/** Whether the second is what became of the first. */
export function isLater(first: Post, second: Post): boolean {
  return first.id !== second.id && !versionsOf(first).includes(second.id);
}

/**
 * An edited post has a new id; only a long-form article keeps its own. Other words under the same id are
 * our reading of them that has changed.
 */
function isEdit(kept: Post, now: Post): boolean {
  if (!isWhole(now)) return false;
  const mayDiffer = isLater(kept, now) || (kept.longForm !== undefined && isWhole(kept));
  return mayDiffer && contentOf(kept) !== contentOf(now);
}

/** As its author wrote it, with nothing cut off or translated. */
export function isWhole({ readFrom, isCutShort, isTranslated }: Post): boolean {
  return readFrom === 'network' && isCutShort === false && !isTranslated;
}

function contentOf({ text, media }: Post): string {
  return JSON.stringify([text, media.map(({ type }) => type)]);
}

function goneFrom({ parts, completeness }: Thread): (post: Post) => boolean {
  const gaps = parts.filter((part) => part.type === 'gap');
  const deleted = new Set(
    gaps.flatMap(({ id, reason }) => (reason === 'deleted' ? (id ?? []) : [])),
  );
  const isUnseen = new Set(gaps.flatMap(({ id }) => id ?? []));
  return (post) => {
    const ids = versionsOf(post);
    if (ids.some((id) => deleted.has(id))) return true;
    return completeness.type === 'whole' && !ids.some((id) => isUnseen.has(id));
  };
}

/** Where it came: an answer is younger than what it answers. */
function insert(parts: Thread['parts'], post: Post): Thread['parts'] {
  const known = parts.findIndex((part) => part.type === 'gap' && part.id === post.id);
  if (known >= 0) return parts.with(known, post);
  const after = parts.findLastIndex((part) => {
    const id = part.type === 'post' ? firstId(part) : part.id;
    return id !== undefined && compareAge(id, firstId(post)) < 0;
  });
  return parts.toSpliced(after + 1, 0, post);
}

function firstId(post: Post): PostId {
  return versionsOf(post)[0] ?? post.id;
}
