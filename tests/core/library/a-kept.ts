import { type ComposedFacts, type KeptThread, keepThread } from '@/core/library/kept-thread';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { aPage, aPost, postId } from '@/tests/core/a-post';

export const someFacts: ComposedFacts = {
  title: 'Why ships burn the worst fuel',
  lang: 'en',
  direction: 'ltr',
  publishedAt: 1_000,
  minutes: 5,
  postCount: 3,
};

/** A thread of Ada's with these texts, a post each, in the conversation of this number. */
export function aThread(texts: string[], conversation = 1): Thread {
  const posts = texts.map((text, index) =>
    aPost(conversation + index, {
      conversation,
      text,
      ...(index > 0 && { replyTo: conversation + index - 1 }),
    }),
  );
  const thread = buildThread([aPage(posts)], postId(conversation));
  if (!thread) throw new Error('There is no thread.');
  return thread;
}

/** As it is kept at ten seconds past 1970. */
export function aKept(
  texts: string[],
  conversation = 1,
  changes: Partial<KeptThread> = {},
): KeptThread {
  return { ...keepThread(aThread(texts, conversation), someFacts, 10_000), ...changes };
}
