import type { Reply } from '@/core/thread/thread';

/** Answers to answers too. */
export function countReplies(replies: Reply[]): number {
  return replies.reduce((sum, reply) => sum + 1 + countReplies(reply.replies), 0);
}
