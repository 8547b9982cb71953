import type { Post } from '@/core/post';
import type { Reply } from './thread';

/** `with author`: what the author answered comes first; `top`: as X has them. */
export const replyOrders = ['with author', 'top', 'oldest'] as const;
export type ReplyOrder = (typeof replyOrders)[number];

/** The claims alone change places; answers stay under what they answer. */
export function orderReplies(replies: Reply[], order: ReplyOrder): Reply[] {
  switch (order) {
    case 'with author':
      return replies.toSorted((a, b) => Number(hasAuthor(b)) - Number(hasAuthor(a)));
    case 'top':
      return replies;
    case 'oldest':
      return replies.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    default:
      return order satisfies never;
  }
}

function hasAuthor({ isByAuthor, replies }: Reply): boolean {
  return isByAuthor || replies.some(hasAuthor);
}

/** What X would not show stays behind the rest. */
function timeOf({ post }: Reply): number {
  return post.type === 'post' ? post.createdAt : Number.POSITIVE_INFINITY;
}

/** A reply in a conversation that is read from top to bottom. */
export type Turn = {
  reply: Reply;
  /** 0 for the claim, 1 and 2 for answers; deeper ones do not go further in. */
  depth: 0 | 1 | 2;
  /** Whom it answers, where the indent no longer tells. */
  to?: Post;
};

/** A claim, the answers to it and the answers to those, one after another. */
export function turnsOf(claim: Reply): Turn[] {
  const turns: Turn[] = [];
  const add = (reply: Reply, depth: number, above: Reply | undefined) => {
    turns.push({
      reply,
      depth: depth >= 2 ? 2 : depth === 1 ? 1 : 0,
      ...(depth > 2 && above?.post.type === 'post' && { to: above.post }),
    });
    for (const answer of reply.replies) add(answer, depth + 1, reply);
  };
  add(claim, 0, undefined);
  return turns;
}

export function countReplies(replies: Reply[]): number {
  return replies.reduce((sum, reply) => sum + 1 + countReplies(reply.replies), 0);
}
