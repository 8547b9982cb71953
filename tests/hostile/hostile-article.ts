import type { Article } from '@/core/article';
import { composeArticle } from '@/core/compose/compose-article';
import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import type { Thread } from '@/core/thread/thread';
import { idOf } from '@/demo/build-pages';
import { answerTweetDetail } from '@/demo/build-response';
import { parseMarkdown } from '@/html/parse-markdown';
import { parseConversation } from '@/x/parse/parse-conversation';
import { hostileConversation } from './hostile-conversation';

/** What the reader page would compose of the strings' conversation. */
export function hostileArticle(strings: string[]): Article {
  return composeArticle(hostileThread(strings), { parseMarkdown });
}

export function hostileThread(strings: string[]): Thread {
  const { conversation, poison } = hostileConversation(strings);
  const focalTweetId = idOf(conversation, 1);
  const answer = JSON.stringify(answerTweetDetail(conversation, { focalTweetId }));
  const page = parseConversation(JSON.parse(poison(answer)));
  if (!page.ok) throw new Error(`The hostile conversation was not read: ${page.failure.type}.`);
  const focal = toPostId(focalTweetId);
  const thread = focal && buildThread([page.value], focal);
  if (!thread) throw new Error('The hostile conversation has no thread.');
  return thread;
}
