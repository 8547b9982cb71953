import type { ConversationPage } from '@/core/conversation';
import { type PostId, toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Reply, Thread } from '@/core/thread/thread';
import { buildPages, focalOf, type Page } from '@/demo/build-pages';
import { shuffled } from '@/demo/shuffle';
import type { Conversation, Delivery, PostSpec } from '@/demo/thread-spec';
import { parseConversation } from '@/x/parse/parse-conversation';

export const ada = { handle: 'ada_writes', name: 'Ada Brook' };
export const reader = { handle: 'jo_reader', name: 'Jo Reader' };

export function aThread(count: number, changes: Record<number, PostSpec> = {}): Conversation {
  const posts = Array.from({ length: count }, (_, index) => ({
    text: `Thought ${index + 1} of many.`,
    ...changes[index + 1],
  }));
  return { author: ada, posts };
}

export function withReplies(conversation: Conversation, ...posts: PostSpec[]): Conversation {
  return { ...conversation, posts: [...conversation.posts, ...posts] };
}

/** Parses as the extension does, and takes it for a bug where a built page cannot be read. */
export function readPage({ request, response }: Page): ConversationPage {
  const focal = postId(request.focalTweetId);
  const { cursor } = request;
  const page = parseConversation(response, { focal, ...(cursor !== undefined && { cursor }) });
  if (!page.ok) throw new Error(page.failure.type);
  return page.value;
}

export function pagesOf(
  conversation: Conversation,
  changes: Delivery & { focal?: string } = {},
): ConversationPage[] {
  return buildPages(conversation, { repliesSize: 1000, ...changes }).map(readPage);
}

/** Everything X would hand out around the focal post, followed to its end, as a thread. */
export function readThread(
  conversation: Conversation,
  changes: Delivery & { focal?: string; pageOrder?: number } = {},
): Thread {
  const { pageOrder, ...delivery } = changes;
  const pages = pagesOf(conversation, delivery);
  const ordered = pageOrder === undefined ? pages : shuffled(pages, pageOrder);
  const thread = buildThread(ordered, postId(changes.focal ?? focalOf(conversation)));
  if (!thread) throw new Error('no thread');
  return thread;
}

export function postId(id: string): PostId {
  const read = toPostId(id);
  if (!read) throw new Error(`${id} is no post id`);
  return read;
}

/** `Thought 3 …` as `3`, a gap as its reason: what stands where, at a glance. */
export function outline(thread: Thread): string {
  return thread.parts
    .map((part) => (part.type === 'gap' ? part.reason : placeOf(part.text)))
    .join(' ');
}

export function placeOf(text: string): string {
  return /Thought (\d+)/.exec(text)?.[1] ?? text;
}

export function places(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(' ');
}

export function textsOf(replies: Reply[]): string[] {
  return replies.flatMap(({ post, replies: below }) => [
    post.type === 'post' ? post.text : post.reason,
    ...textsOf(below),
  ]);
}
