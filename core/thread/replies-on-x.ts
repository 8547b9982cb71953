import { versionsOf } from '@/core/post';
import { postsOf, type Reply, type Thread } from './thread';

/**
 * How many replies the thread has by X's own counts of the posts that are here, the author's own
 * continuations left out: never more than there are. Undefined where one of its posts came without a count.
 */
export function repliesOnX(thread: Thread): number | undefined {
  const { parts, asides, discussion, completeness } = thread;
  const own = [...postsOf(thread), ...asides.flatMap(({ posts }) => posts)];
  const byTarget = Map.groupBy(own, ({ replyTo }) => replyTo?.post);
  const last = completeness.type === 'whole' ? parts.at(-1) : undefined;
  let sum = 0;
  for (const post of own) {
    if (post.replyCount === undefined) return undefined;
    const answers = versionsOf(post).flatMap((id) => byTarget.get(id) ?? []).length;
    // X counts as a reply what the author went on with, though it may not be here yet.
    const byAuthor = post === last ? answers : Math.max(1, answers);
    sum += Math.max(0, post.replyCount - byAuthor);
  }
  return sum + answersTo(discussion);
}

function answersTo(replies: Reply[]): number {
  return replies.reduce((sum, { post, replies: below }) => {
    const counted = (post.type === 'post' && post.replyCount) || 0;
    return sum + Math.max(counted, below.length) + answersTo(below);
  }, 0);
}
