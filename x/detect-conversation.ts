import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';

/** The conversation a page is about: the focal post's; where that cannot be seen, most posts'. */
export function detectConversation({ entries, request }: ConversationPage): PostId | undefined {
  const posts = entries.flatMap((entry) => (entry.type === 'post' ? [entry.post] : []));
  const focal = request?.focal;
  const open = posts.find(({ id, versions }) => id === focal || versions.some((v) => v === focal));
  if (open) return open.conversation;
  const counts = new Map<PostId, number>();
  for (const { conversation } of posts) {
    counts.set(conversation, (counts.get(conversation) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? focal;
}
