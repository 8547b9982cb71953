import type { Article } from '@/core/article';
import { type ComposeOptions, composeArticle } from '@/core/compose/compose-article';
import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { conversationFromText } from '@/demo/parse-thread-text';
import type { Conversation } from '@/demo/thread-spec';
import { readMarkdown } from '@/html/read-markdown';
import { parseConversation } from '@/x/parse/parse-conversation';

/** The whole path, from the text of a thread to its article, by way of what X would send. */
export function composeText(
  text: string,
  options?: ComposeOptions,
): { thread: Thread; article: Article } {
  const thread = threadFrom(conversationFromText(text));
  return { thread, article: composeArticle(thread, { readMarkdown, ...options }) };
}

export function threadFrom(conversation: Conversation): Thread {
  const pages = responsesFor(conversation).map((response) => {
    const page = parseConversation(response);
    if (!page.ok) throw new Error(`unreadable: ${page.failure.type}`);
    return page.value;
  });
  const focal = toPostId(focalOf(conversation));
  const thread = focal && buildThread(pages, focal);
  if (!thread) throw new Error('there is no thread');
  return thread;
}
